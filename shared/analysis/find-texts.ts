import { KINDS, type KindName, type Records } from '../model/kinds.ts';
import { literalPattern } from '../model/literal-pattern.ts';

/** What is looked for, and where. */
export interface Wanted {
  readonly text: string;
  readonly matchCase: boolean;
  /** Only where no word goes on before or behind; in Chinese as the language parts its words. */
  readonly wholeWord: boolean;
  readonly fields: 'all' | 'names' | 'details';
}

/** One text of the file in which something was found, and what it would be. */
export interface TextHit {
  readonly kind: KindName;
  readonly id: string;
  readonly field: string;
  /** null: shared by all journeys. */
  readonly journey: string | null;
  readonly before: string;
  readonly after: string;
  /** Where the finds stand in `before`. */
  readonly finds: readonly Find[];
}

export interface Find {
  readonly from: number;
  readonly to: number;
}

/** Kinds whose words are the user's own; what others said (comments, sources, answers) is never rewritten. */
const SEARCHED = [
  'journey',
  'stage',
  'step',
  'lane',
  'card',
  'link',
  'score',
  'touchpoint',
  'channel',
  'tag',
  'persona',
  'trait',
  'segment',
  'unit',
  'metric',
  'need',
  'opportunity',
  'solution',
  'action_item',
  'card_field',
  'card_value',
] as const satisfies readonly KindName[];

/** Texts that are no words. */
const NO_WORDS: ReadonlySet<string> = new Set(['order', 'icon', 'url', 'colour', 'match', 'hash']);
const NAMES: ReadonlySet<string> = new Set(['name', 'title', 'text', 'question', 'outcome', 'label']);

/** The fields of a kind in which words stand. */
export function wordFields(kind: KindName, fields: Wanted['fields']): readonly string[] {
  return Object.entries(KINDS[kind].fields).flatMap(([name, field]) => {
    const isText = field.column === 'TEXT' && field.initial === '' && !NO_WORDS.has(name);
    return isText && (fields === 'all' || NAMES.has(name) === (fields === 'names')) ? [name] : [];
  });
}

const SLICE = 500;

/** Looks through all that is loaded, and gives what it found every some hundred records, so that whoever asks may rest or stop. */
export function* findTexts(records: Records, wanted: Wanted, replacement: string): Generator<readonly TextHit[]> {
  const find = createFinder(wanted);
  let hits: TextHit[] = [];
  let seen = 0;
  for (const kind of SEARCHED) {
    const fields = wordFields(kind, wanted.fields);
    for (const record of records[kind].values()) {
      if (!record.deleted) hits.push(...hitsIn(kind, record as unknown as Loose, fields, find, replacement));
      seen += 1;
      if (seen % SLICE !== 0) continue;
      yield hits;
      hits = [];
    }
  }
  yield hits;
}

type Loose = { readonly id: string; readonly journey?: string | null } & Readonly<Record<string, unknown>>;

function hitsIn(kind: KindName, record: Loose, fields: readonly string[], find: Finder, replacement: string): TextHit[] {
  return fields.flatMap((field) => {
    const before = record[field];
    if (typeof before !== 'string' || before === '') return [];
    const finds = find(before);
    if (finds.length === 0) return [];
    const journey = kind === 'journey' ? record.id : (record.journey ?? null);
    return [{ kind, id: record.id, field, journey, before, after: replaced(before, finds, replacement), finds }];
  });
}

export type Finder = (text: string) => readonly Find[];

const NOTHING: readonly Find[] = [];

/** Finds a text literally, wherever it stands, without overlaps. */
export function createFinder({ text, matchCase, wholeWord }: Pick<Wanted, 'text' | 'matchCase' | 'wholeWord'>): Finder {
  if (text === '') return () => NOTHING;
  // escaped: nothing in it is a pattern, so that no text can make it slow
  const pattern = new RegExp(literalPattern(text), matchCase ? 'gu' : 'giu');
  return (value) => {
    const finds = [...value.matchAll(pattern)].map(({ index, 0: found }) => ({ from: index, to: index + found.length }));
    return wholeWord && finds.length > 0 ? onWords(value, finds) : finds;
  };
}

/** Words are parted by the language's own rules: Chinese has no spaces between them. */
function onWords(value: string, finds: readonly Find[]): readonly Find[] {
  const ends = new Set([0, value.length]);
  for (const { index, segment } of new Intl.Segmenter(undefined, { granularity: 'word' }).segment(value)) ends.add(index).add(index + segment.length);
  return finds.filter(({ from, to }) => ends.has(from) && ends.has(to));
}

export function replaced(text: string, finds: readonly Find[], replacement: string): string {
  let out = '';
  let at = 0;
  for (const { from, to } of finds) {
    out += text.slice(at, from) + replacement;
    at = to;
  }
  return out + text.slice(at);
}
