import type { Format } from './exchange.ts';

const ENDINGS: Readonly<Record<string, Format>> = { mmd: 'mermaid', mermaid: 'mermaid', ojf: 'ojf', json: 'json' };

/** As much of a JSON text as is looked at for our own mark, which stands in front. */
const JSON_HEAD = 4_096;
/** As much as is looked through for what may stand in front of a diagram. */
const PREAMBLE_HEAD = 65_536;

/** The format of a source: by its content, else by its name's ending, else null. */
export function detectFormat(name: string, text: string): Format | null {
  return formatOfContent(text) ?? ENDINGS[endingOf(name)] ?? null;
}

function endingOf(name: string): string {
  return /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

function formatOfContent(text: string): Format | null {
  const start = text.replace(/^\uFEFF/, '').trimStart();
  if (!start.startsWith('{')) return startsAsMermaid(start.slice(0, PREAMBLE_HEAD)) ? 'mermaid' : null;
  if (/"format"\s*:\s*"cxmap-json"/.test(start.slice(0, JSON_HEAD))) return 'json';
  const looksLikeOjf = /"(?:swimlanes|swimlaneId)"\s*:/.test(start) || (/"stages"\s*:/.test(start) && /"nodes"\s*:/.test(start));
  return looksLikeOjf ? 'ojf' : null;
}

/** What may stand in front of the word `journey`: front matter, directives, comments. */
const PREAMBLE = /^(?:---[^\S\r\n]*\r?\n[\s\S]*?\r?\n---[^\S\r\n]*(?:\r?\n|$)|%%\{[\s\S]*?\}%%|%%[^\r\n]*|\s+)/;

function startsAsMermaid(start: string): boolean {
  let rest = start;
  for (let skipped = PREAMBLE.exec(rest); skipped; skipped = PREAMBLE.exec(rest)) rest = rest.slice(skipped[0].length);
  return /^journey\b/i.test(rest);
}
