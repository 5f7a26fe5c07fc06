import type { ReactNode } from 'react';
import { useView } from '../../state/index.ts';
import { useInteraction } from '../canvas-host.ts';
import styles from './card-frame.module.css';

interface CardFrameProps {
  readonly id: string;
  /** Class of the look, for what differs on hover. */
  readonly look: string;
  readonly children: ReactNode;
}

/** What every card has whatever it looks like: rest, hover, selected, ghost. Editing and dragging are drawn over the map. */
export function CardFrame({ id, look, children }: CardFrameProps) {
  const selected = useView((view) => view.selection.some((item) => item.kind === 'card' && item.id === id));
  const hovered = useInteraction((state) => state.hoveredCard === id && state.drag === null);
  const ghost = useInteraction((state) => state.drag?.ghosts.includes(id) ?? false);
  const edited = useInteraction((state) => state.editing?.card === id);
  const faint = useInteraction((state) => state.matching !== null && !state.matching.has(id));
  const over = useInteraction((state) => state.linkDraft?.over === id && !state.linkDraft.refused);
  const classes = [
    styles['frame'],
    styles[look],
    (selected || over) && styles['selected'],
    hovered && styles['hovered'],
    ghost && styles['ghost'],
    edited && styles['edited'],
    faint && styles['faint'],
  ];
  return (
    <div className={classes.filter(Boolean).join(' ')} data-card={id} data-look={look} data-selected={selected || undefined} data-faint={faint || undefined}>
      <div className={styles['content']}>{children}</div>
    </div>
  );
}
