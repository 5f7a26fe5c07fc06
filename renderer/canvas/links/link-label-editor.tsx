import type { LinkPath } from '../../../shared/scene/scene.ts';
import { useView } from '../../state/index.ts';
import { useInteraction } from '../canvas-host.ts';
import { RenameField } from '../heads/rename-field.tsx';
import styles from './links.module.css';

/** The label of a link, written where it stands. */
export function LinkLabelEditor() {
  const id = useView((view) => (view.editing?.kind === 'link' ? view.editing.id : null));
  const link = useInteraction((state) => state.scene?.links.find((path) => path.id === id));
  if (!link) return null;
  const middle = link.plate ? { x: link.plate.x + link.plate.w / 2, y: link.plate.y + link.plate.h / 2 } : middleOf(link.points);
  return (
    <div className={styles['label']} style={{ left: middle?.x ?? 0, top: middle?.y ?? 0 }}>
      <RenameField kind="link" id={link.id} shown={link.label} />
    </div>
  );
}

/** Of the longest stretch: there the label will stand. */
function middleOf(points: LinkPath['points']): { readonly x: number; readonly y: number } {
  let best = { x: 0, y: 0, length: -1 };
  for (const [index, b] of points.entries()) {
    const a = points[index - 1];
    const length = a ? Math.abs(a.x - b.x) + Math.abs(a.y - b.y) : -1;
    if (a && length > best.length) best = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, length };
  }
  return best;
}
