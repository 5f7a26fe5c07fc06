/** Something that flows down columns; pieces of one group that follow each other share a label. */
export interface Piece {
  readonly h: number;
  readonly group: string;
}

export interface Spot {
  /** Index of the piece. */
  readonly piece: number;
  readonly page: number;
  readonly column: number;
  readonly y: number;
}

/** The label of a group, where it begins and again where it goes on in another column. */
export interface LabelSpot {
  readonly group: string;
  readonly page: number;
  readonly column: number;
  readonly y: number;
}

export interface Flow {
  readonly spots: readonly Spot[];
  readonly labels: readonly LabelSpot[];
  readonly pages: number;
}

export interface FlowRoom {
  readonly columns: number;
  /** Height of the first page and of those behind it; no piece is higher than the latter with its label. */
  readonly first: number;
  readonly next: number;
  readonly gap: number;
  /** Height of a group's label, with the room under it; 0: it has none. */
  labelHeight(group: string): number;
}

/** Down each column, then the next one, then the next page. The last page is balanced: its columns end at about one height. */
export function flow(pieces: readonly Piece[], room: FlowRoom): Flow {
  const filled = fill(pieces, 0, room, room.first, room.next);
  const last = filled.spots.findIndex(({ page }) => page === filled.pages - 1);
  if (last < 0 || room.columns === 1) return filled;
  const height = balancedHeight(pieces, last, room, filled.pages === 1 ? room.first : room.next);
  const end = fill(pieces, last, room, height, height);
  const onPage = <T extends { readonly page: number }>(items: readonly T[]) => items.map((item) => ({ ...item, page: filled.pages - 1 }));
  return {
    spots: [...filled.spots.slice(0, last), ...onPage(end.spots)],
    labels: [...filled.labels.filter(({ page }) => page < filled.pages - 1), ...onPage(end.labels)],
    pages: filled.pages,
  };
}

/** The lowest height in which all pieces from `start` on still stand on one page. */
function balancedHeight(pieces: readonly Piece[], start: number, room: FlowRoom, highest: number): number {
  let low = 0;
  let high = highest;
  for (let round = 0; round < 10 && high - low > 1; round += 1) {
    const middle = (low + high) / 2;
    if (fill(pieces, start, room, middle, middle).pages === 1) high = middle;
    else low = middle;
  }
  return high;
}

function fill(pieces: readonly Piece[], start: number, room: FlowRoom, first: number, next: number): Flow {
  const spots: Spot[] = [];
  const labels: LabelSpot[] = [];
  let page = 0;
  let column = 0;
  let y = 0;
  let open: string | null = null;
  for (let piece = start; piece < pieces.length; piece += 1) {
    const { h, group } = pieces[piece] as Piece;
    const label = (): number => (open === group ? 0 : room.labelHeight(group));
    // An empty column of the tallest kind takes anything, so that nothing is ever left out.
    while (y + label() + h > height(page, first, next) && !(y === 0 && isTallest(page, first, next))) {
      [page, column] = column + 1 < room.columns ? [page, column + 1] : [page + 1, 0];
      y = 0;
      open = null;
    }
    if (label() > 0) labels.push({ group, page, column, y });
    y += label();
    open = group;
    spots.push({ piece, page, column, y });
    y += h + room.gap;
  }
  return { spots, labels, pages: page + 1 };
}

function height(page: number, first: number, next: number): number {
  return page === 0 ? first : next;
}

function isTallest(page: number, first: number, next: number): boolean {
  return page > 0 || first >= next;
}
