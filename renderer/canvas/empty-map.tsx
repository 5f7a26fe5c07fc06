import { NoStages } from '../ui/no-stages.tsx';
import { useCanvasHost, useInteraction } from './canvas-host.ts';
import styles from './map-canvas.module.css';

/** In the middle of a map without stages: how to begin. */
export function EmptyMap() {
  const host = useCanvasHost();
  const isEmpty = useInteraction(({ scene }) => scene !== null && scene.columns.length === 0);
  if (!isEmpty) return null;
  const add = () => {
    const stage = host.edits.addStageBefore(null).created.find(({ kind }) => kind === 'stage');
    if (stage) host.view.edit({ kind: 'stage', id: stage.id, field: 'name' });
  };
  return (
    <div className={styles['noStages']} data-own-wheel="">
      <NoStages onAdd={host.readOnly() ? null : add} />
    </div>
  );
}
