import type { Warning } from '../exchange.ts';
import { refusal } from '../refuse.ts';
import { decodeEntities, protectEntities } from './entities.ts';
import { isMermaidJourney, type Prepared, prepareMermaid } from './prepare.ts';
import { readTask } from './task.ts';

export interface MermaidSection {
  readonly name: string;
  readonly line: number;
}

export interface MermaidTask {
  /** Index among the sections; −1: before any. */
  readonly section: number;
  readonly name: string;
  /** What JavaScript's Number makes of the score: any number, or NaN. */
  readonly score: number;
  /** The score as written. */
  readonly rawScore: string;
  /** Trimmed; empty where a comma or colon has no name behind it. */
  readonly people: readonly string[];
  readonly line: number;
}

/** A journey diagram as mermaid's own parser (12.3.0) reads it; lenient about full-width punctuation, with warnings. */
export interface MermaidJourney {
  /** Of the `title` statement. */
  readonly title: string;
  /** Of the front matter: what mermaid draws where there is no `title` statement. */
  readonly frontTitle: string;
  readonly accTitle: string;
  readonly accDescr: string;
  readonly sections: readonly MermaidSection[];
  readonly tasks: readonly MermaidTask[];
  readonly warnings: readonly Warning[];
}

/** The rules of mermaid's journey grammar, in its order: the first that matches wins. */
const RULES = {
  comment: /%%(?!\{)[^\n]*|[^}]%%[^\n]*|\s+|#[^\n]*/y,
  journey: /journey\b/iy,
  title: /title(?:\s|(：))([^#\n;]+)/iy,
  accTitle: /accTitle\s*[:：]\s*([^\n]*)/iy,
  accDescr: /accDescr\s*[:：]\s*([^\n]*)/iy,
  accDescrBlock: /accDescr\s*\{\s*([^}]*)/iy,
  section: /section(?:\s|(：))([^#:\n;]+)/iy,
  task: /([^#:\n;]+)(:(?!%%)[^#\n;]+)?/y,
} as const;
type Rule = keyof typeof RULES;
const ORDER = Object.keys(RULES) as readonly Rule[];

interface Match {
  readonly rule: Rule;
  readonly groups: RegExpExecArray;
  readonly line: number;
}

/** Faults UNREADABLE_SOURCE with the line where mermaid stops. */
export function parseMermaid(source: string): MermaidJourney {
  const prepared = prepareMermaid(source);
  if (prepared.text.trim() === '') throw refusal('mermaid', 1, 'emptySource');
  if (!isMermaidJourney(prepared)) throw refusal('mermaid', firstLine(prepared), 'notMermaid');
  const journey = {
    title: '',
    frontTitle: prepared.title,
    accTitle: '',
    accDescr: '',
    sections: [] as MermaidSection[],
    tasks: [] as MermaidTask[],
    warnings: [] as Warning[],
  };
  for (const match of statements(prepared)) take(journey, match);
  return journey;
}

type Building = { -readonly [K in keyof MermaidJourney]: MermaidJourney[K] extends readonly (infer T)[] ? T[] : MermaidJourney[K] };

function take(journey: Building, { rule, groups, line }: Match): void {
  const text = groups[2] ?? groups[1] ?? '';
  if ((rule === 'title' || rule === 'section') && groups[1]) journey.warnings.push({ code: 'fullWidthColon', line, params: {} });
  if (rule === 'title') journey.title = decodeEntities(text);
  else if (rule === 'accTitle') journey.accTitle = decodeEntities(text.trim());
  else if (rule === 'accDescr' || rule === 'accDescrBlock') journey.accDescr = decodeEntities(text.trim().replace(/\n\s+/g, '\n'));
  else if (rule === 'section') journey.sections.push({ name: decodeEntities(text), line });
  else if (rule === 'task') {
    const task = readTask(groups[1] ?? '', groups[2], line);
    journey.warnings.push(...task.warnings);
    journey.tasks.push({ section: journey.sections.length - 1, ...task.fields, line });
  }
}

function* statements({ text, lines }: Prepared): Generator<Match> {
  const source = protectEntities(text);
  let row = 0;
  let counted = 0;
  let started = false;
  for (let at = 0; at < source.length; ) {
    const { rule, groups } = matchAt(source, at) ?? {};
    for (; counted < at; counted++) if (source.charCodeAt(counted) === NEWLINE) row++;
    const line = lines[row] ?? 1;
    if (!rule || !groups) throw refusal('mermaid', line, 'reservedCharacter');
    at += groups[0].length;
    if (rule === 'journey' && started) throw refusal('mermaid', line, 'journeyAgain');
    if (rule === 'task') requireScore(groups, source[at], line);
    if (rule === 'journey') started = true;
    else if (rule !== 'comment') yield { rule, groups, line };
    if (rule === 'accDescrBlock') at = endOfBlock(source, at, line);
  }
}

const NEWLINE = 10;

function matchAt(source: string, at: number): { rule: Rule; groups: RegExpExecArray } | undefined {
  for (const rule of ORDER) {
    const pattern = RULES[rule];
    pattern.lastIndex = at;
    const groups = pattern.exec(source);
    if (groups) return { rule, groups };
  }
  return undefined;
}

/** A task without a colon is an error of mermaid's; a full-width one is read leniently. */
function requireScore(groups: RegExpExecArray, next: string | undefined, line: number): void {
  if (groups[2] !== undefined || groups[1]?.includes('：')) return;
  throw refusal('mermaid', line, next === '#' || next === ';' ? 'reservedCharacter' : 'taskWithoutScore');
}

function endOfBlock(source: string, at: number, line: number): number {
  if (source[at] !== '}') throw refusal('mermaid', line, 'unclosedBlock');
  return at + 1;
}

function firstLine({ text, lines }: Prepared): number {
  const row = text.split('\n').findIndex((line) => line.trim() !== '');
  return lines[Math.max(row, 0)] ?? 1;
}
