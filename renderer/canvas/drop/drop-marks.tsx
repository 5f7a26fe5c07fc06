import { useInteraction } from '../canvas-host.ts';
import { GuideLines } from '../notes/guide-lines.tsx';
import styles from './drop.module.css';

/** The slot where dragged cards would land, how far a card is stretched, and the frame of a marquee. The cell itself is painted, under the cards. */
export function DropMarks() {
  const target = useInteraction((state) => state.target);
  const marquee = useInteraction((state) => state.marquee);
  const span = useInteraction((state) => state.span);
  const scene = useInteraction((state) => state.scene);
  const stretched = scene && span ? spanBox(scene, span.card, span.toColumn) : null;
  return (
    <>
      {target?.kind === 'cell' && <div className={styles['slot']} style={boxStyle(target.slot)} />}
      {target?.kind === 'beside' && <div className={styles['slot']} style={boxStyle(target.box)} />}
      <GuideLines />
      {stretched && <div className={styles['slot']} style={boxStyle(stretched)} />}
      {marquee && <div className={styles['marquee']} style={boxStyle(marquee)} />}
    </>
  );
}

type Box = { readonly x: number; readonly y: number; readonly w: number; readonly h: number };

function boxStyle({ x, y, w, h }: Box) {
  return { left: x, top: y, width: w, height: h };
}

type Boxes = { readonly cards: readonly (Box & { readonly id: string; readonly fromColumn: number })[]; readonly columns: readonly Box[] };

function spanBox(scene: Boxes, id: string, toColumn: number): Box | null {
  const card = scene.cards.find((box) => box.id === id);
  const last = scene.columns[toColumn];
  return card && last ? { x: card.x, y: card.y, w: last.x + last.w - card.x, h: card.h } : null;
}
