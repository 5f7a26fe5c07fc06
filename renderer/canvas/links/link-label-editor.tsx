import { useView } from '../../state/index.ts';
import { useInteraction } from '../canvas-host.ts';
import { RenameField } from '../heads/rename-field.tsx';
import styles from './links.module.css';

/** The label of a link, written where it stands. */
export function LinkLabelEditor() {
  const id = useView((view) => (view.editing?.kind === 'link' ? view.editing.id : null));
  const link = useInteraction((state) => state.scene?.links.find((path) => path.id === id));
  if (!link) return null;
  const middle = link.points[Math.floor(link.points.length / 2)];
  return (
    <div className={styles['label']} style={{ left: middle?.x ?? 0, top: middle?.y ?? 0 }}>
      <RenameField kind="link" id={link.id} shown={link.label} />
    </div>
  );
}
