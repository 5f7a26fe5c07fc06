/** Rows of cells as a spreadsheet has them. A cell may hold several lines; a row may be shorter than others. */
export type Sheet = readonly (readonly string[])[];

/** Tab-separated text as spreadsheets read it from the clipboard: a cell with a tab, a newline or a quote in it stands in quotes. */
export function writeTsv(sheet: Sheet): string {
  return sheet.map((row) => row.map(tsvCell).join('\t')).join('\n');
}

function tsvCell(text: string): string {
  const plain = unarmed(text);
  return /["\t\n\r]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

/** As spreadsheets advise against formula injection: what would be read as a formula gets a quote in front. */
function unarmed(text: string): string {
  return isArmed(text) ? `'${text}` : text;
}

/** Numbers excepted. A text with such quotes of its own gets one more, and so keeps them when one is taken off. */
function isArmed(text: string): boolean {
  return /^'*[=+\-@\t\r]/.test(text) && !/^[+-]?\d+(?:[.,]\d+)?$/.test(text);
}

/** The same as an HTML table; the first row is its head. Text stays text. */
export function writeHtmlTable(sheet: Sheet): string {
  const rows = sheet.map((row, index) => `<tr>${row.map((text) => htmlCell(text, index === 0 ? 'th' : 'td')).join('')}</tr>`);
  return `<table>${rows.join('')}</table>`;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function htmlCell(text: string, tag: 'th' | 'td'): string {
  const escaped = text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
  // Excel takes a text for a formula, and breaks lines outside a cell, where no style tells it otherwise
  const format = isArmed(text) ? ` style="mso-number-format:'\\@'"` : '';
  return `<${tag}${format}>${escaped.replace(/\r\n|\r|\n/g, '<br style="mso-data-placement:same-cell">')}</${tag}>`;
}
