/**
 * Rows of cells out of tab-separated text, as spreadsheets put it on the clipboard: quotes hold tabs and newlines, doubled quotes are one.
 * A quote that is never closed is text.
 */
export function readTsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let at = 0;
  while (at <= text.length) {
    const { cell, end } = readCell(text, at);
    rows.at(-1)?.push(disarmed(cell));
    const sign = text[end];
    if (sign === '\n' || sign === '\r') {
      at = end + (text.startsWith('\r\n', end) ? 2 : 1);
      if (at >= text.length) break;
      rows.push([]);
    } else at = end + 1;
  }
  return rows;
}

function readCell(text: string, from: number): { readonly cell: string; readonly end: number } {
  if (text[from] === '"') {
    const quoted = readQuoted(text, from);
    if (quoted) return quoted;
  }
  let end = from;
  while (end < text.length && text[end] !== '\t' && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return { cell: text.slice(from, end), end };
}

function readQuoted(text: string, from: number): { readonly cell: string; readonly end: number } | null {
  let at = from + 1;
  while (at < text.length) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return null;
    if (text[quote + 1] === '"') {
      at = quote + 2;
      continue;
    }
    const after = text[quote + 1];
    // words behind the closing quote: then it was no quoted cell
    if (after !== undefined && !'\t\n\r'.includes(after)) return null;
    return { cell: text.slice(from + 1, quote).replaceAll('""', '"'), end: quote + 1 };
  }
  return null;
}

/** The quote that write-sheet.ts puts before what a spreadsheet would run. */
function disarmed(cell: string): string {
  return /^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}
