import { type CardBox, isNoteBox } from '../../../shared/scene/scene.ts';
import { useInteraction } from '../canvas-host.ts';
import { GuideLines } from '../notes/guide-lines.tsx';
import styles from './drop.module.css';
import type { CellTarget } from './drop-target.ts';

/** The slot where dragged cards would land, how far a card is stretched, and the frame of a marquee. The cell itself is painted, under the cards. */
export function DropMarks() {
  const target = useInteraction((state) => state.target);
  const marquee = useInteraction((state) => state.marquee);
  const span = useInteraction((state) => state.span);
  const scene = useInteraction((state) => state.scene);
  const stretched = scene && span ? spanBox(scene, span.card, span.toColumn) : null;
  return (
    <>
      <Slots />
      {target?.kind === 'beside' && <div className={styles['slot']} style={boxStyle(target.box)} />}
      <GuideLines />
      {stretched && <div className={styles['slot']} style={boxStyle(stretched)} data-span="" />}
      {marquee && <div className={styles['marquee']} style={boxStyle(marquee)} />}
    </>
  );
}

/** Where the cards would lie: the room that was made for them, else the one place. */
function Slots() {
  const target = useInteraction((state) => state.target);
  const ghosts = useInteraction((state) => state.drag?.ghosts);
  const index = useInteraction((state) => state.index);
  if (target?.kind !== 'cell') return null;
  const room = (ghosts ?? []).flatMap((id) => index.cards[index.find(id)] ?? []).filter((card) => !isNoteBox(card) && liesIn(card, target));
  return (room.length > 0 ? room : [target.slot]).map((box) => <div key={`${box.x} ${box.y}`} className={styles['slot']} style={boxStyle(box)} />);
}

function liesIn(card: CardBox, { lane, column }: CellTarget): boolean {
  return card.lane === lane && card.fromColumn === column;
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
