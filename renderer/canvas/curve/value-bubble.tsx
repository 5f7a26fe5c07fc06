import { type ReactNode, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { emotionWord } from '../../../shared/model/emotion-word.ts';
import { isFace } from '../../../shared/model/faces.ts';
import { wordOnScale } from '../../../shared/model/scale.ts';
import { faceChoices, faceNear, formatScore, scorePoint } from '../../../shared/scene/index.ts';
import { useView } from '../../state/index.ts';
import { FaceButtons } from '../../ui/face-buttons.tsx';
import type { CameraState } from '../camera/camera.ts';
import { bandHeight } from '../camera/limits.ts';
import { setVariable } from '../camera/set-variable.ts';
import { useCameraEffect } from '../camera/use-camera.ts';
import { useCanvasHost, useInteraction } from '../canvas-host.ts';
import { besidePoint } from './beside-point.ts';
import { type FoundPoint, findPoint } from './find-point.ts';
import styles from './value-bubble.module.css';

/** Beside the selected point what it says and how to change it; beside another one under the pointer only what it says. */
export function ValueBubble() {
  const host = useCanvasHost();
  const scene = useInteraction((state) => state.scene);
  const hovered = useInteraction((state) => (state.preview ? null : state.hoveredPoint));
  const selected = useView((view) => view.selection.find((item) => item.kind === 'point')?.id ?? null);
  const shown = hovered ?? selected;
  const found = scene && shown !== null ? findPoint(scene, shown) : null;
  if (!found) return null;
  const changes = shown === selected && found.curve.active && !host.readOnly();
  if (found.point.value === null && !changes) return null;
  return (
    <Bubble key={shown} found={found}>
      <Said found={found} />
      {changes && <Change found={found} />}
    </Bubble>
  );
}

/** So many CSS pixels a bubble needs right of its point; else it stands on the left. */
const ROOM = 300;

const NOTHING_COVERED = { right: 0, corner: { w: 0, h: 0 } };

function Bubble({ found: { point, box }, children }: { readonly found: FoundPoint; readonly children: ReactNode }) {
  const host = useCanvasHost();
  const bubble = useRef<HTMLDivElement>(null);
  const isPanelOpen = useView((view) => view.panels.properties);
  const covered = useRef(NOTHING_COVERED);
  const height = useHeight(bubble);
  // how much of the map lies under other things: asked for when the properties open or go, for it measures
  // biome-ignore lint/correctness/useExhaustiveDependencies: measured again for the panel
  useLayoutEffect(() => {
    const { w, corner } = host.room();
    covered.current = { right: host.size().w - w, corner };
  }, [host, isPanelOpen]);
  const follow = ({ x, y, z }: CameraState) => {
    if (!bubble.current) return;
    const { w, h } = host.size();
    const { right, corner } = covered.current;
    const across = x + point.x * z;
    bubble.current.dataset['side'] = across + ROOM > w - right ? 'left' : 'right';
    const overCorner = across + ROOM > w - right - corner.w;
    const room = { top: bandHeight(host.extent(), z), bottom: overCorner ? h - corner.h : h };
    // A deep point has more room above, a high one below.
    const deep = point.y - box.y > box.h / 2;
    setVariable(bubble.current, '--down', besidePoint(y + point.y * z, height, deep, room));
  };
  useCameraEffect(follow);
  return (
    <div
      ref={bubble}
      className={styles['bubble']}
      style={{ left: point.x, top: point.y }}
      data-tone={box.series === 'emotion' ? toneOf(point.value ?? 0) : undefined}
    >
      {children}
    </div>
  );
}

/** Told by the browser: to ask at each frame would have it lay out the page in the middle of it. */
function useHeight(element: RefObject<HTMLElement | null>): number {
  const [height, setHeight] = useState(0);
  useLayoutEffect(() => {
    if (!element.current) return undefined;
    setHeight(element.current.offsetHeight);
    const observer = new ResizeObserver(([entry]) => setHeight(entry?.borderBoxSize[0]?.blockSize ?? 0));
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return height;
}

function Said({ found: { point, curve, box } }: { readonly found: FoundPoint }) {
  const { t } = useTranslation();
  const emotion = box.series === 'emotion';
  const word = isFace(point.word) ? '' : point.word;
  const onScale = point.value === null ? '' : wordOnScale(point.value, box.scale);
  const called = word || onScale || (emotion && point.value !== null ? t(`map.scene.emotionWord.${emotionWord(point.value)}`) : '');
  const basis = t(point.basis === 'measured' ? 'map.scene.measured' : 'map.scene.setByHand');
  return (
    <div role="status">
      {point.value === null ? <span>{t('map.scene.gap')}</span> : <strong className={styles['value']}>{formatScore(point.value, box.scale)}</strong>}{' '}
      <span>{called}</span>
      <span className="cx-clamp">{[curve.name, ...(emotion ? [] : [t(`series.${box.series}`)]), ...(point.value === null ? [] : [basis])].join(' · ')}</span>
      {point.note && <span className={styles['note']}>{point.note}</span>}
    </div>
  );
}

/** The faces set value and face in one go; of a curve that is no feeling there are only the keys. */
function Change({ found: { point, curve, box } }: { readonly found: FoundPoint }) {
  const host = useCanvasHost();
  const { t } = useTranslation();
  const offered = faceChoices(box.series, box.scale);
  const choices = offered.map(({ face, word, feeling, key, lines }) => {
    const called = word || t(`map.scene.emotionWord.${feeling}`);
    return { face, lines, label: key === null ? called : t('map.curve.face', { word: called, key }) };
  });
  const pick = (face: string) => {
    const choice = offered.find((one) => one.face === face);
    if (choice) host.edits.setFace(scorePoint(box, curve.persona, point.step), choice);
    host.focus();
  };
  const hints = [...t(point.value === null ? 'map.curve.gapKeys' : 'map.curve.keys').split(' · '), ...(offered.length > 0 ? [t('map.curve.faceKey')] : [])];
  return (
    <>
      {offered.length > 0 && (
        <FaceButtons
          label={t('map.curve.faces')}
          choices={choices}
          chosen={isFace(point.word) ? point.word : null}
          near={faceNear(offered, point.value)}
          onPick={pick}
          onLeave={() => host.focus()}
        />
      )}
      <span className={styles['keys']}>
        {hints.map((hint) => (
          <span key={hint} className={styles['hint']}>
            {hint}
          </span>
        ))}
      </span>
    </>
  );
}

function toneOf(value: number): 'pain' | 'wow' | undefined {
  if (value <= -1) return 'pain';
  return value >= 1 ? 'wow' : undefined;
}
