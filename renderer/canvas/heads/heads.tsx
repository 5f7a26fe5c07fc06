import { ChevronsLeftRight, ChevronsRightLeft, Link2, Plus } from 'lucide-react';
import { type CSSProperties, memo, type PointerEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ColumnBox, Scene, StageBox } from '../../../shared/scene/scene.ts';
import { useView } from '../../state/index.ts';
import { titleFrom } from '../bands/small-title.ts';
import type { CameraState } from '../camera/camera.ts';
import { bandHeight, RING, SMALL_HEADS_BELOW } from '../camera/limits.ts';
import { moveLayer } from '../camera/move-layer.ts';
import { useCameraEffect } from '../camera/use-camera.ts';
import { type CanvasHost, useCanvasHost, useInteraction } from '../canvas-host.ts';
import { reorder } from '../gestures/reorder.ts';
import { resizeStep } from '../gestures/resize.ts';
import { MarkView } from '../nodes/mark-view.tsx';
import { HandleButton } from './handle-button.tsx';
import { handlePlace } from './handle-place.ts';
import styles from './heads.module.css';
import { headsIn, useHeadsInSight } from './heads-in-sight.ts';
import { OpenButton } from './open-button.tsx';
import { RenameField } from './rename-field.tsx';

/** Stage and step heads: held at the top, they follow the camera sideways only. */
export function Heads() {
  const host = useCanvasHost();
  const scene = useInteraction((state) => state.scene);
  const dragging = useInteraction((state) => state.drag !== null);
  const band = useRef<HTMLDivElement>(null);
  const track = useRef<HTMLDivElement>(null);
  const [small, setSmall] = useState(host.camera.state().z < SMALL_HEADS_BELOW);
  const [take] = useState(() => (element: HTMLDivElement | null) => {
    band.current = element;
    host.places.heads = element;
  });
  const follow = ({ x, z }: CameraState) => {
    if (!band.current || !track.current) return;
    const isSmall = z < SMALL_HEADS_BELOW;
    band.current.style.height = `${bandHeight(host.extent(), z) - RING}px`;
    moveLayer(track.current, isSmall ? `translateX(${x}px)` : `translateX(${x}px) scale(${z})`, z);
    if (isSmall === small) return;
    // A name that is being written is kept before its field goes.
    if (band.current.contains(document.activeElement)) host.focus();
    setSmall(isSmall);
  };
  useCameraEffect(follow, { whilePainted: false });
  if (!scene) return null;
  return (
    <div className={styles['band']} ref={take} data-drag={dragging}>
      <div
        className={small ? `${styles['track']} ${styles['smallTrack']}` : styles['track']}
        style={{ '--whole': scene.wholeWidth, '--head': scene.headHeight } as CSSProperties}
        ref={track}
      >
        {small ? <SmallHeads scene={scene} /> : <FullHeads scene={scene} />}
      </div>
    </div>
  );
}

function FullHeads({ scene }: { readonly scene: Scene }) {
  const stretch = useHeadsInSight();
  const edited = useView(({ editing }) => (editing?.kind === 'stage' || editing?.kind === 'step' ? editing.id : null));
  const { stages, columns } = headsIn(scene, stretch, edited);
  return (
    <div className={styles['ground']} style={{ top: scene.headHeight }}>
      {stages.map((stage) => (
        <StageHead key={stage.id} stage={stage} />
      ))}
      {columns.map((column) =>
        column.id === column.stage ? null : <StepHead key={column.id} column={column} stage={stageOf(scene, column)} headHeight={scene.headHeight} />,
      )}
    </div>
  );
}

function stageOf({ stages }: Scene, column: ColumnBox): StageBox | null {
  return stages.find(({ id }) => id === column.stage) ?? null;
}

const StageHead = memo(function StageHead({ stage }: { readonly stage: StageBox }) {
  const host = useCanvasHost();
  const { t } = useTranslation();
  const selected = useView((view) => view.selection.some((item) => item.kind === 'stage' && item.id === stage.id));
  const edited = useView((view) => view.editing?.kind === 'stage' && view.editing.id === stage.id);
  const next = () => host.store.getState().scene?.stages[stage.number]?.id ?? null;
  return (
    <div
      className={selected ? `${styles['head']} ${styles['selected']}` : styles['head']}
      style={{ left: stage.x, top: stage.y, width: stage.w, height: stage.h }}
      data-stage={stage.id}
      data-folded={stage.collapsed}
      {...useHead('stage', stage.id, 'name')}
    >
      <div className={styles['marks']} style={{ left: -stage.x, top: -stage.y }}>
        <MarkView marks={stage.marks} />
      </div>
      {edited && <RenameField kind="stage" id={stage.id} shown={stage.title} />}
      {!host.readOnly() && !edited && (
        <span className={styles['handles']} data-place={handlePlace(stage, null, stage.collapsed ? ['top'] : ['foot', 'top', 'foot'])}>
          <HandleButton
            icon={stage.collapsed ? ChevronsLeftRight : ChevronsRightLeft}
            label={t(stage.collapsed ? 'map.heads.unfoldStage' : 'map.heads.foldStage', { name: stage.title })}
            onPress={() => host.edits.collapse('stage', stage.id, !stage.collapsed)}
          />
          <HandleButton
            icon={Plus}
            label={t('map.heads.addStage', { name: stage.title })}
            onPress={() => nameNew(host, 'stage', host.edits.addStageBefore(next()))}
          />
        </span>
      )}
    </div>
  );
});

interface StepHeadProps {
  readonly column: ColumnBox;
  readonly stage: StageBox | null;
  readonly headHeight: number;
}

const StepHead = memo(function StepHead({ column, stage, headHeight }: StepHeadProps) {
  const host = useCanvasHost();
  const { t } = useTranslation();
  const selected = useView((view) => view.selection.some((item) => item.kind === 'step' && item.id === column.id));
  const edited = useView((view) => view.editing?.kind === 'step' && view.editing.id === column.id);
  const over = useInteraction((state) => state.linkDraft?.over === column.id && !state.linkDraft.refused);
  const head = useHead('step', column.id, 'name');
  const isLast = stage === null || column.x + column.w >= stage.x + stage.w;
  const next = () => (isLast ? null : columnAfter(host, column.id));
  // Inside a stage only the step's own row: the stage's head lies over all of its steps.
  const edge = isLast ? { top: -headHeight, height: headHeight } : { top: column.y, height: column.h };
  return (
    <>
      {(column.named || edited) && (
        <div
          className={[styles['head'], styles['step'], selected && styles['selected'], over && styles['over']].filter(Boolean).join(' ')}
          style={{ left: column.x, top: column.y, width: column.w, height: Math.max(30, column.h) }}
          data-step={column.id}
          {...head}
        >
          <div className={styles['marks']} style={{ left: -column.x, top: -column.y }}>
            <MarkView marks={column.marks} />
          </div>
          {column.opens && !edited ? <OpenButton column={column} mark={column.opens} /> : null}
          {edited && <RenameField kind="step" id={column.id} shown={column.title} />}
          {!host.readOnly() && !edited && (
            <span className={styles['handles']} data-place={handlePlace(column, stage, ['above', 'foot', 'top', 'above'])}>
              <HandleButton icon={Link2} label={t('map.links.toStep', { name: column.title })} onPress={() => linkFrom(host, column.id)} />
              <HandleButton
                icon={Plus}
                label={t('map.heads.addStep', { name: column.title })}
                onPress={() => nameNew(host, 'step', host.edits.addStepBefore(column.stage, next()))}
              />
            </span>
          )}
        </div>
      )}
      {!host.readOnly() && (
        // biome-ignore lint/a11y/noStaticElementInteractions: a pointer's way; the properties have the number
        <div
          className={styles['edge']}
          style={{ left: column.x + column.w, ...edge }}
          title={t('map.heads.resizeStep')}
          onPointerDown={(event) =>
            startEdge(event, () => host.tool.press(event.nativeEvent, { drag: () => resizeStep(host, column.id), click: () => undefined }))
          }
          onDoubleClick={() => host.edits.resizeStep(column.id, null)}
        />
      )}
    </>
  );
});

function columnAfter(host: CanvasHost, id: string): string | null {
  const columns = host.store.getState().scene?.columns ?? [];
  return columns[columns.findIndex((column) => column.id === id) + 1]?.id ?? null;
}

/** As by keys: what was just added is selected, and its name is asked for. */
function nameNew(host: CanvasHost, kind: 'stage' | 'step', { created }: ReturnType<CanvasHost['edits']['addStepBefore']>): void {
  const id = created.find((made) => made.kind === kind)?.id;
  if (id === undefined) return;
  host.select([{ kind, id }]);
  host.view.edit({ kind, id, field: 'name' });
}

function linkFrom(host: CanvasHost, step: string): void {
  host.select([{ kind: 'step', id: step }]);
  host.view.openDialog('link');
}

function startEdge(event: PointerEvent, start: () => void): void {
  if (event.button !== 0) return;
  event.preventDefault();
  event.stopPropagation();
  start();
}

/** What a head does: a click selects it, a drag moves it, a double-click renames it. */
export function useHead(kind: 'stage' | 'step' | 'lane', id: string, field: string) {
  const host = useCanvasHost();
  return {
    onPointerDown(event: PointerEvent) {
      if (event.button !== 0 || event.target instanceof HTMLInputElement) return;
      event.preventDefault();
      host.tool.press(event.nativeEvent, { drag: host.readOnly() ? null : () => reorder(host, kind, id), click: () => host.moveTo({ at: kind, id }) });
    },
    onDoubleClick() {
      if (!host.readOnly()) host.view.edit({ kind, id, field });
    },
  };
}

/** From afar: a title where there is room for it, else the stage's number. */
function SmallHeads({ scene }: { readonly scene: Scene }) {
  return scene.stages.map((stage) => <SmallHead key={stage.id} stage={stage} />);
}

function SmallHead({ stage }: { readonly stage: StageBox }) {
  const selected = useView((view) => view.selection.some((item) => item.kind === 'stage' && item.id === stage.id));
  const place = { '--x': stage.x, '--w': stage.w, '--title-from': titleFrom(stage.title) } as CSSProperties;
  return (
    <div
      className={selected ? `${styles['small']} ${styles['selected']}` : styles['small']}
      style={place}
      title={stage.title}
      data-stage={stage.id}
      {...useHead('stage', stage.id, 'name')}
    >
      <span className={styles['smallNumber']}>{stage.number}</span>
      <span className={styles['smallRoom']}>
        <span className={styles['smallTitle']}>{stage.title}</span>
      </span>
    </div>
  );
}
