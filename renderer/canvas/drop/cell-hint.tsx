import { useTranslation } from 'react-i18next';
import { holdsCards } from '../../../shared/model/lane-kinds.ts';
import type { Scene } from '../../../shared/scene/scene.ts';
import { useCanvasHost, useInteraction } from '../canvas-host.ts';
import { stackOf } from '../keyboard/cursor.ts';
import styles from './drop.module.css';

interface Spot {
  readonly lane: string;
  readonly column: number;
}

/** Shows where the keyboard stands on an empty cell, and what to do with an empty cell under the pointer. */
export function CellHint() {
  const host = useCanvasHost();
  const scene = useInteraction((state) => state.scene);
  const cursor = useInteraction((state) => (state.cursor?.at === 'cell' && state.cursor.card === null && state.editing === null ? state.cursor : null));
  const hovered = useInteraction((state) => (state.drag || state.marquee || state.editing || state.preview ? null : state.hoveredCell));
  if (!scene) return null;
  return (
    <>
      {hovered && !host.readOnly() && <Hint scene={scene} spot={hovered} focused={false} />}
      {cursor && <Hint scene={scene} spot={cursor} focused={true} />}
    </>
  );
}

function Hint({ scene, spot, focused }: { readonly scene: Scene; readonly spot: Spot; readonly focused: boolean }) {
  const { t } = useTranslation();
  const host = useCanvasHost();
  const lane = scene.lanes.find((box) => box.id === spot.lane);
  const column = scene.columns[spot.column];
  if (!lane || !column) return null;
  const isEmpty = stackOf(scene, spot.lane, spot.column).length === 0;
  const takesCards = holdsCards(lane.kind);
  if (!focused && (!isEmpty || !takesCards)) return null;
  return (
    <div
      className={focused ? `${styles['hint']} ${styles['focused']}` : styles['hint']}
      style={{ left: column.x, top: lane.y, width: column.w, height: lane.h }}
    >
      {isEmpty && takesCards && !host.readOnly() && t('map.canvas.emptyCell')}
    </div>
  );
}
