import { MOST_CELLS } from '../../shared/interchange/sheet/plan-sheet.ts';

/** The rows of the first table in an HTML text from the clipboard, its merged cells taken apart; null: there is none. Nothing in it is run. */
export function readHtmlTable(html: string): string[][] | null {
  if (!/<table[\s>]/i.test(html)) return null;
  const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table');
  if (!table) return null;
  const grid = createGrid();
  for (const [index, row] of [...table.rows].entries()) {
    let column = 0;
    for (const cell of row.cells) {
      column = grid.firstFree(index, column);
      if (!grid.put(index, column, textOf(cell))) return grid.rows();
      grid.cover(index, column, cell);
    }
  }
  return grid.rows();
}

/** More than that is a mistake, or somebody's trick. */
const MOST_SPANNED = 1_000;

/** Rows that grow where something is put; what is too much stays out. */
function createGrid() {
  const rows: (string | undefined)[][] = [];
  let room = MOST_CELLS;
  /** Whether there was room for it. */
  const put = (row: number, column: number, text: string): boolean => {
    if (room === 0) return false;
    room -= 1;
    rows[row] ??= [];
    (rows[row] as string[])[column] = text;
    return true;
  };
  return {
    put,
    firstFree(row: number, from: number): number {
      let column = from;
      while (rows[row]?.[column] !== undefined) column += 1;
      return column;
    },
    /** What a merged cell covers is taken, and empty. */
    cover(row: number, column: number, { colSpan, rowSpan }: HTMLTableCellElement): void {
      for (let down = 0; down < Math.min(rowSpan, MOST_SPANNED); down += 1)
        for (let right = 0; right < Math.min(colSpan, MOST_SPANNED); right += 1) if (down + right > 0 && !put(row + down, column + right, '')) return;
    },
    rows: () => Array.from(rows, (row) => Array.from(row ?? [], (cell) => cell ?? '')),
  };
}

/** Line breaks are <br> and blocks; other white space is the source's own. */
function textOf(cell: HTMLElement): string {
  for (const br of cell.querySelectorAll('br')) br.replaceWith('\n\uE000');
  for (const block of cell.querySelectorAll('p, div, li')) block.append('\n\uE000');
  const text = (cell.textContent ?? '').replace(/\n(?!\uE000)/g, ' ').replaceAll('\uE000', '');
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .join('\n')
    .trim();
}
