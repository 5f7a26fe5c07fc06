import { isTable } from '../../shared/interchange/sheet/plan-sheet.ts';
import { readTsv } from '../../shared/interchange/sheet/read-tsv.ts';
import type { ActionContext } from './action.ts';
import { readHtmlTable } from './read-html-table.ts';

/** More is no table that somebody means to see as a map. */
const LONGEST = 4_000_000;

/** A table out of a spreadsheet, or a journey in mermaid's words, is asked about before it becomes anything. Answers whether it was. */
export function offerPasted({ view }: ActionContext, text: string, html: string): boolean {
  if (text.length > LONGEST || html.length > 4 * LONGEST) return false;
  if (isMermaidJourney(text)) {
    view.offer({ kind: 'journey', text });
    return true;
  }
  const rows = readHtmlTable(html) ?? (text.includes('\t') ? readTsv(text) : []);
  if (!isTable(rows)) return false;
  view.offer({ kind: 'table', rows, text });
  return true;
}

/** Front matter, comments and directives may stand before the word. */
function isMermaidJourney(text: string): boolean {
  const lines = text.replace(/^\s*```(?:mermaid)?[^\n]*\n/, '').split('\n');
  let matter = false;
  for (const raw of lines.slice(0, 200)) {
    const line = raw.trim();
    if (line === '---') matter = !matter;
    else if (!matter && line !== '' && !line.startsWith('%%')) return line === 'journey';
  }
  return false;
}
