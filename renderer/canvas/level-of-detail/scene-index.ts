import type { Box, CardBox, NoteBox, Scene } from '../../../shared/scene/scene.ts';

/** Side of a grid square in map units: a handful of cards each. */
const SQUARE = 480;

/**
 * Boxes of a scene's cards in typed arrays with a uniform grid: hit tests, marquee and culling cost what is in sight,
 * not what the map holds. Where all cards stand as they stood before, only the cards are others: an edited text sorts nothing anew.
 */
export interface SceneIndex {
  /** Those of the grid in reading order, then the notes beside it. */
  readonly cards: readonly (CardBox | NoteBox)[];
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly w: Float64Array;
  readonly h: Float64Array;
  find(id: string): number;
  /** Calls `visit` with each card that touches the rectangle, edges included. */
  query(x0: number, y0: number, x1: number, y1: number, visit: (card: number) => void): void;
  /** The topmost card at a map point, or −1. */
  at(x: number, y: number): number;
}

interface Grid {
  readonly columns: number;
  readonly rows: number;
  /** starts[square] … starts[square + 1] is the part of `members` that names the square's cards. */
  readonly starts: Uint32Array;
  readonly members: Uint32Array;
}

/** Where cards stand, whatever is written on them. */
type Places = Omit<SceneIndex, 'cards'>;
type Extent = Pick<Scene, 'wholeWidth' | 'wholeHeight'>;

const extents = new WeakMap<SceneIndex, Extent>();

/** `before`: of the scene that this one comes after. */
export function buildSceneIndex(scene: Pick<Scene, 'cards' | 'notes'> & Extent, before?: SceneIndex): SceneIndex {
  const cards = scene.notes.length === 0 ? scene.cards : [...scene.cards, ...scene.notes];
  const index = { ...(before && standAlike(scene, cards, before) ? placesOf(before) : buildPlaces(cards, scene)), cards };
  extents.set(index, scene);
  return index;
}

function standAlike({ wholeWidth, wholeHeight }: Extent, cards: SceneIndex['cards'], before: SceneIndex): boolean {
  const extent = extents.get(before);
  if (cards.length !== before.cards.length || extent?.wholeWidth !== wholeWidth || extent.wholeHeight !== wholeHeight) return false;
  return cards.every((card, i) => {
    const held = before.cards[i];
    return card === held || (held?.id === card.id && card.x === held.x && card.y === held.y && card.w === held.w && card.h === held.h);
  });
}

function placesOf({ x, y, w, h, find, query, at }: SceneIndex): Places {
  return { x, y, w, h, find, query, at };
}

function buildPlaces(cards: SceneIndex['cards'], { wholeWidth, wholeHeight }: Extent): Places {
  const x = new Float64Array(cards.length);
  const y = new Float64Array(cards.length);
  const w = new Float64Array(cards.length);
  const h = new Float64Array(cards.length);
  cards.forEach((card, i) => {
    x[i] = card.x;
    y[i] = card.y;
    w[i] = card.w;
    h[i] = card.h;
  });
  const ids = new Map(cards.map((card, i) => [card.id, i] as const));
  const query = queryOf(buildGrid(cards, wholeWidth, wholeHeight), { x, y, w, h });
  const at: SceneIndex['at'] = (px, py) => {
    let top = -1;
    query(px, py, px, py, (i) => {
      if (i > top) top = i;
    });
    return top;
  };
  return { x, y, w, h, find: (id) => ids.get(id) ?? -1, query, at };
}

function queryOf(grid: Grid, { x, y, w, h }: Pick<SceneIndex, 'x' | 'y' | 'w' | 'h'>): SceneIndex['query'] {
  // A card that spans squares is met several times; a round number instead of a set keeps a query free of allocations.
  const seen = new Uint32Array(x.length);
  let round = 0;
  return (x0, y0, x1, y1, visit) => {
    round += 1;
    forSquares(grid, { x: x0, y: y0, w: x1 - x0, h: y1 - y0 }, (square) => {
      const end = grid.starts[square + 1] ?? 0;
      for (let k = grid.starts[square] ?? 0; k < end; k++) {
        const i = grid.members[k] as number;
        if (seen[i] === round) continue;
        seen[i] = round;
        const left = x[i] as number;
        const top = y[i] as number;
        if (left <= x1 && left + (w[i] as number) >= x0 && top <= y1 && top + (h[i] as number) >= y0) visit(i);
      }
    });
  };
}

function buildGrid(cards: readonly Box[], width: number, height: number): Grid {
  const columns = Math.max(1, Math.ceil(width / SQUARE));
  const rows = Math.max(1, Math.ceil(height / SQUARE));
  const shape = { columns, rows };
  const starts = new Uint32Array(columns * rows + 1);
  for (const card of cards)
    forSquares(shape, card, (square) => {
      starts[square + 1] = (starts[square + 1] ?? 0) + 1;
    });
  for (let square = 0; square < columns * rows; square++) starts[square + 1] = (starts[square + 1] ?? 0) + (starts[square] ?? 0);
  const members = new Uint32Array(starts[columns * rows] ?? 0);
  const next = starts.slice();
  for (const [i, card] of cards.entries()) {
    forSquares(shape, card, (square) => {
      const slot = next[square] ?? 0;
      members[slot] = i;
      next[square] = slot + 1;
    });
  }
  return { columns, rows, starts, members };
}

/** Squares a box touches; what lies outside the grid counts to its edge. */
function forSquares({ columns, rows }: { columns: number; rows: number }, box: Box, visit: (square: number) => void): void {
  const left = within(box.x, columns);
  const right = within(box.x + box.w, columns);
  const top = within(box.y, rows);
  const bottom = within(box.y + box.h, rows);
  for (let row = top; row <= bottom; row++) for (let column = left; column <= right; column++) visit(row * columns + column);
}

function within(position: number, count: number): number {
  return Math.max(0, Math.min(count - 1, Math.floor(position / SQUARE)));
}
