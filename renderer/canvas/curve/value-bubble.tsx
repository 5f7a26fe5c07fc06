import { useTranslation } from 'react-i18next';
import { scoreId } from '../../../shared/model/score.ts';
import { formatScore } from '../../../shared/scene/index.ts';
import type { CurvePoint, PersonaCurve, Scene } from '../../../shared/scene/scene.ts';
import { useView } from '../../state/index.ts';
import { useCanvasHost, useInteraction } from '../canvas-host.ts';
import { emotionWord } from './emotion-word.ts';
import styles from './value-bubble.module.css';

/** Beside the selected point: its value, a word for it, what it rests on, and how to change it. */
export function ValueBubble() {
  const host = useCanvasHost();
  const { t } = useTranslation();
  const scene = useInteraction((state) => state.scene);
  const selected = useView((view) => view.selection.find((item) => item.kind === 'point')?.id ?? null);
  const found = scene && selected !== null ? findPoint(scene, selected) : null;
  if (!found || found.point.value === null) return null;
  const { point, curve, top, bottom } = found;
  const value = point.value ?? 0;
  // It lies over the point's other side: a deep point has more room above, a high one below.
  const above = point.y - top > (bottom - top) / 2;
  return (
    <div
      className={above ? `${styles['bubble']} ${styles['above']}` : styles['bubble']}
      style={{ left: point.x, top: point.y }}
      data-tone={toneOf(value)}
      role="status"
    >
      <strong className={styles['value']}>{formatScore(value, host.edits.scale())}</strong>{' '}
      <span>{point.word || t(`map.emotionWord.${emotionWord(value)}`)}</span>
      <span className={styles['basis']}>
        {curve.name} · {t(point.basis === 'measured' ? 'map.scene.measured' : 'map.scene.setByHand')}
      </span>
      {!host.readOnly() && curve.active && <span className={styles['keys']}>{t('map.curve.keys')}</span>}
    </div>
  );
}

interface Found {
  readonly point: CurvePoint;
  readonly curve: PersonaCurve;
  readonly top: number;
  readonly bottom: number;
}

function findPoint(scene: Scene, id: string): Found | null {
  for (const { series, curves, y, h } of scene.curves) {
    for (const curve of curves) {
      const point = curve.points.find(({ step }) => scoreId({ step, persona: curve.persona, series }) === id);
      if (point) return { point, curve, top: y, bottom: y + h };
    }
  }
  return null;
}

function toneOf(value: number): 'pain' | 'wow' | undefined {
  if (value <= -1) return 'pain';
  return value >= 1 ? 'wow' : undefined;
}
