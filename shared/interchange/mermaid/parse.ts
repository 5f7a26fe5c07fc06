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
  /** Line of the `accTitle` statement; 0: there is none. */
  readonly accTitleLine: number;
  readonly accDescr: string;
  readonly sections: readonly MermaidSection[];
  readonly tasks: readonly MermaidTask[];
  readonly warnings: readonly Warning[];
}

/** The rules of mermaid's journey grammar, in its order: the first that matches wins. */
const RULES = {
  comment: /%(?!\{)[^\n]*|[^}]%%[^\n]*|\s+|#[^\n]*/y,
  journey: /journey\b/iy,
  title: /title(?:\s|(：))([^#\n;]+)/iy,
  accTitle: /accTitle\s*[:：]\s*([^\n]*)/iy,
  accDescr: /accDescr\s*[:：]\s*([^\n]*)/iy,
  accDescrBlock: /accDescr\s*\{\s*([^}]*)(\}?)/iy,
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
    accTitleLine: 0,
    accDescr: '',
    sections: [] as MermaidSection[],
    tasks: [] as MermaidTask[],
    warnings: [] as Warning[],
  };
  for (const match of statements(prepared)) TAKE[match.rule]?.(journey, match);
  return journey;
}

type Building = { -readonly [K in keyof MermaidJourney]: MermaidJourney[K] extends readonly (infer T)[] ? T[] : MermaidJourney[K] };

/** What each statement adds to the journey. */
const TAKE: Readonly<Partial<Record<Rule, (journey: Building, match: Match) => void>>> = {
  title(journey, match) {
    warnOfColon(journey, match);
    journey.title = decodeEntities(match.groups[2] ?? '');
  },
  accTitle(journey, { groups, line }) {
    journey.accTitleLine = line;
    journey.accTitle = decodeEntities(groups[1]?.trim() ?? '');
  },
  accDescr: takeDescription,
  accDescrBlock: takeDescription,
  section(journey, match) {
    warnOfColon(journey, match);
    journey.sections.push({ name: decodeEntities(match.groups[2] ?? ''), line: match.line });
  },
  task(journey, { groups, line }) {
    const { fields, warnings } = readTask(groups[1] ?? '', groups[2], line);
    journey.warnings.push(...warnings);
    journey.tasks.push({ section: journey.sections.length - 1, ...fields, line });
  },
};

/** Mermaid trims a description, and every line of it in front. */
function takeDescription(journey: Building, { groups }: Match): void {
  journey.accDescr = decodeEntities((groups[1] ?? '').trim().replace(/\n\s+/g, '\n'));
}

function warnOfColon(journey: Building, { groups, line }: Match): void {
  if (groups[1]) journey.warnings.push({ code: 'fullWidthColon', line, params: {} });
}

/** The statements behind the first word `journey`, with their lines in the source. */
function* statements(prepared: Prepared): Generator<Match> {
  const source = protectEntities(prepared.text);
  const lineAt = lineCounter(source, prepared.lines);
  for (let at = source.toLowerCase().indexOf(START) + START.length; at < source.length; ) {
    const { rule, groups } = matchAt(source, at) ?? {};
    const line = lineAt(at);
    if (!rule || !groups) throw refusal('mermaid', line, 'reservedCharacter');
    at += groups[0].length;
    if (rule === 'comment') continue;
    const match = { rule, groups, line };
    checkStatement(match, source[at]);
    yield match;
  }
}

const START = 'journey';

/** Counts on from the last position it was asked for. */
function lineCounter(source: string, lines: readonly number[]): (at: number) => number {
  let row = 0;
  let counted = 0;
  return (at) => {
    for (; counted < at; counted++) if (source.charCodeAt(counted) === NEWLINE) row++;
    return lines[row] ?? 1;
  };
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

/** What mermaid's grammar refuses behind a match; a full-width colon is read leniently. */
function checkStatement({ rule, groups, line }: Match, next: string | undefined): void {
  if (rule === 'journey') throw refusal('mermaid', line, 'journeyAgain');
  if (rule === 'accDescrBlock' && groups[2] === '') throw refusal('mermaid', line, 'unclosedBlock');
  if (rule !== 'task' || groups[2] !== undefined || groups[1]?.includes('：')) return;
  throw refusal('mermaid', line, next === '#' || next === ';' ? 'reservedCharacter' : 'taskWithoutScore');
}

function firstLine({ text, lines }: Prepared): number {
  const row = text.split('\n').findIndex((line) => line.trim() !== '');
  return lines[Math.max(row, 0)] ?? 1;
}
