/** The rows of the first table in an HTML text from the clipboard, its merged cells taken apart; null: there is none. Nothing in it is run. */
export function readHtmlTable(html: string): string[][] | null {
  if (!/<table[\s>]/i.test(html)) return null;
  const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table');
  if (!table) return null;
  const rows: string[][] = [];
  for (const [index, row] of [...table.rows].entries()) {
    const cells = rowAt(rows, index);
    for (const cell of row.cells) {
      const column = firstFree(cells);
      cells[column] = textOf(cell);
      spread(rows, cell, index, column);
    }
  }
  return rows.map((row) => Array.from(row, (cell) => cell ?? ''));
}

/** More than that is a mistake, or somebody's trick. */
const MOST_SPANNED = 1_000;

/** What a merged cell covers is taken, and empty. */
function spread(rows: string[][], { colSpan, rowSpan }: HTMLTableCellElement, row: number, column: number): void {
  for (let down = 0; down < Math.min(rowSpan, MOST_SPANNED); down += 1)
    for (let right = 0; right < Math.min(colSpan, MOST_SPANNED); right += 1) if (down + right > 0) rowAt(rows, row + down)[column + right] = '';
}

function rowAt(rows: string[][], index: number): string[] {
  rows[index] ??= [];
  return rows[index] as string[];
}

function firstFree(cells: readonly (string | undefined)[]): number {
  const free = Array.from(cells).indexOf(undefined);
  return free < 0 ? cells.length : free;
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
