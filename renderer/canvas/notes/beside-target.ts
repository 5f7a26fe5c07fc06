import { clamp } from '../../../shared/model/clamp.ts';
import { type Beside, NARROWEST_NOTE, USUAL_NOTE, WIDEST_NOTE } from '../../../shared/model/place.ts';
import { besideAt } from '../../../shared/scene/index.ts';
import { NOTE_GAP } from '../../../shared/scene/layout/sizes.ts';
import { type Box, isNoteBox, type Scene } from '../../../shared/scene/scene.ts';
import type { Point } from '../camera/camera.ts';
import { type Guide, neighboursOf, snapBox } from './snap.ts';

/** A place beside the grid that would take what is dragged: where the held card comes to lie. */
export interface BesideTarget {
  readonly kind: 'beside';
  readonly box: Box;
  readonly guides: readonly Guide[];
}

export function isBesideGrid(scene: Scene, at: Point): boolean {
  return at.x > scene.width + NOTE_GAP / 2 || at.y > scene.height + NOTE_GAP / 2;
}

export function noteWidth(w: number): number {
  return clamp(w, NARROWEST_NOTE, WIDEST_NOTE);
}

/** `corner`: where the held card's corner would be; `reach`: from how far it snaps, in map units, 0: it does not. */
export function besideTarget(
  scene: Scene,
  corner: Point,
  size: { readonly w: number; readonly h: number },
  moving: ReadonlySet<string>,
  reach: number,
): BesideTarget {
  const wish = { ...corner, w: noteWidth(size.w), h: size.h };
  const { box, guides } = reach > 0 ? snapBox(wish, neighboursOf(scene, moving), reach) : { box: wish, guides: [] };
  const placed = onMap(scene, box);
  // What the grid pushes away stands on no line.
  const isPushed = Math.hypot(placed.x - box.x, placed.y - box.y) > 1;
  return { kind: 'beside', box: placed, guides: isPushed ? [] : guides };
}

/** Where a note would really come to lie: never over the grid. */
function onMap(scene: Scene, box: Box): Box {
  const { side, x, y } = besideAt(box, scene);
  return { ...box, x: side === 'right' ? scene.width + x : x, y: side === 'below' ? scene.height + y : y };
}

const BETWEEN = 8;

/** The places of all dragged cards once the held one lies at `box`: notes keep their distance from it, cards of the grid or the tray follow below. */
export function placesBeside(scene: Scene, cards: readonly string[], held: string, box: Box): { readonly card: string; readonly beside: Beside }[] {
  const dragged = new Set(cards);
  const boxes = new Map([...scene.notes, ...scene.cards].flatMap((one) => (dragged.has(one.id) ? [[one.id, one] as const] : [])));
  const from = boxes.get(held);
  const move = from && isNoteBox(from) ? { x: box.x - from.x, y: box.y - from.y } : null;
  let bottom = box.y + box.h;
  return cards.map((card) => {
    const own = boxes.get(card);
    if (card === held) return { card, beside: besideAt(box, scene) };
    if (own && move && isNoteBox(own)) return { card, beside: besideAt({ x: own.x + move.x, y: own.y + move.y, w: own.w }, scene) };
    const y = bottom + BETWEEN;
    bottom = y + (own?.h ?? box.h);
    return { card, beside: besideAt({ x: box.x, y, w: noteWidth(own?.w ?? USUAL_NOTE) }, scene) };
  });
}
