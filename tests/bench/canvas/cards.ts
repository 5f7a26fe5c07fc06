/** One of the cards that every subject draws. Places are those of a plain grid, in map units. */
export interface BenchCard {
  readonly id: string;
  readonly column: number;
  readonly row: number;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly colour: number;
  readonly text: string;
}

const GRID = { cardWidth: 200, cardHeight: 120, pitchX: 240, pitchY: 160 } as const;
export const COLOURS = ['#fff3a3', '#ffd6a5', '#caffbf', '#a0e7ff', '#d7c6ff', '#ffc6d9'] as const;
const WORDS =
  'customer journey touchpoint email branch delay refund happy survey agent mobile checkout cart onboarding invite renewal billing support call chat wait'.split(
    ' ',
  );
const HAN = ['付款', '转圈', '两分钟', '最后', '还是', '扣了钱', '证件', '登记', '两遍', '发票'];

/** Columns of the grid: as many as rows. */
export function columnsFor(count: number): number {
  return Math.ceil(Math.sqrt(count));
}

export function extentOf(count: number): { readonly w: number; readonly h: number } {
  const columns = columnsFor(count);
  return { w: columns * GRID.pitchX, h: Math.ceil(count / columns) * GRID.pitchY };
}

/** Numbers in 0 … 1, the same for the same seed (constants of Numerical Recipes). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state * 1664525 + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Cards with eight words that wrap over two or three lines, every fourth in Chinese. */
export function makeCards(count: number): BenchCard[] {
  const columns = columnsFor(count);
  const random = randomFrom(42);
  const pick = (words: readonly string[]) => words[Math.floor(random() * words.length)] ?? '';
  return Array.from({ length: count }, (_, i) => {
    const han = random() < 0.25;
    const words = Array.from({ length: 8 }, () => pick(han ? HAN : WORDS));
    const column = i % columns;
    const row = Math.floor(i / columns);
    const colour = Math.floor(random() * COLOURS.length);
    return {
      id: `c${i}`,
      column,
      row,
      x: column * GRID.pitchX,
      y: row * GRID.pitchY,
      w: GRID.cardWidth,
      h: GRID.cardHeight,
      colour,
      text: words.join(han ? '' : ' '),
    };
  });
}
