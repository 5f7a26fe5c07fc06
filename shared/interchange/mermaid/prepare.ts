import { parseDocument } from 'yaml';
import { refusal } from '../refuse.ts';

/** A mermaid source without front matter, directives and comment lines, as mermaid's lexer sees it. */
export interface Prepared {
  readonly text: string;
  /** For each line of `text`, its line in the source from 1. */
  readonly lines: readonly number[];
  /** Title of the front matter, or ''. */
  readonly title: string;
}

const FRONT_MATTER = /^(\s*---[^\S\n]*\n)([\s\S]*?)\n---[^\S\n]*(?:\n|$)/;
const DIRECTIVE = /%%\{[\s\S]*?(?:\}%%|$)/g;
const COMMENT_LINE = /^\s*%%(?!\{)./;

/** Whether a text, once prepared, is a journey diagram. */
export function isMermaidJourney(prepared: Prepared): boolean {
  return /^\s*journey\b/i.test(prepared.text);
}

/** Faults UNREADABLE_SOURCE for front matter that is no YAML. */
export function prepareMermaid(source: string): Prepared {
  const unix = source.replace(/\r\n?/g, '\n');
  const front = FRONT_MATTER.exec(unix);
  const title = front ? frontMatterTitle(front[2] ?? '', lineCount(front[1] ?? '')) : '';
  const body = front ? blank(front[0]) + unix.slice(front[0].length) : unix;
  const kept = body
    .replace(DIRECTIVE, blank)
    .split('\n')
    .map((text, index) => ({ text, line: index + 1 }))
    .filter(({ text }) => !COMMENT_LINE.test(text));
  return { text: kept.map(({ text }) => text).join('\n'), lines: kept.map(({ line }) => line), title };
}

/** Keeps the line breaks, so that line numbers stay true. */
function blank(text: string): string {
  return text.replace(/[^\n]+/g, '');
}

function lineCount(text: string): number {
  return text.split('\n').length - 1;
}

function frontMatterTitle(yaml: string, linesBefore: number): string {
  const document = parseDocument(yaml, { prettyErrors: true });
  const problem = document.errors[0];
  if (problem) throw refusal('mermaid', (problem.linePos?.[0].line ?? 1) + linesBefore, 'frontMatterUnreadable');
  const title: unknown = document.get('title');
  return typeof title === 'string' || typeof title === 'number' ? String(title) : '';
}
