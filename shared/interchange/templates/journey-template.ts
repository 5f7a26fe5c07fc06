import { type Envelope, initialFields, type Kind } from '../../model/kind.ts';
import { emptyRecords, KIND_NAMES, KINDS, type KindName, live, liveRecord, type Records } from '../../model/kinds.ts';
import { picturesOf } from '../../model/pictures-of.ts';
import { exportJson } from '../json/export.ts';

export interface TemplateRequest {
  /** null: every journey of the file, for files that are templates already. */
  readonly journey: string | null;
  /** Whether cards, curves and personas come along; else stages, steps, lanes and metrics do. */
  readonly withCards: boolean;
  /** Of the first journey; null: as it is. */
  readonly title: string | null;
}

export interface JourneyTemplate {
  /** A cxmap-json document. */
  readonly text: string;
  /** Hashes of the pictures that it names. */
  readonly pictures: string[];
}

const OF_STRUCTURE: readonly KindName[] = ['journey', 'stage', 'step', 'lane', 'metric', 'unit', 'segment', 'tag', 'card_field'];
const OF_CARDS: readonly KindName[] = [
  ...OF_STRUCTURE,
  'card',
  'link',
  'score',
  'persona',
  'trait',
  'touchpoint',
  'channel',
  'need',
  'opportunity',
  'solution',
  'card_value',
];

/** What a journey says about one company at one time, and not how it is built. */
const OF_THE_MOMENT: Partial<Readonly<Record<KindName, readonly string[]>>> = {
  journey: ['agreement', 'agreedBy', 'nextReviewOn', 'owner', 'contributors'],
  card: ['agreement', 'reviewOn', 'author', 'owner', 'workshop', 'evidence', 'basis'],
  metric: ['baseline', 'target', 'targetOn', 'floor', 'auditedOn', 'auditedBy', 'trackedBy', 'improvedBy'],
  persona: ['basis', 'owner', 'stillHoldsOn', 'timeline'],
  trait: ['basis', 'evidence', 'revisions'],
  score: ['basis'],
  card_value: ['person'],
};

const ON_MAPS = ['stage', 'step', 'lane', 'card', 'link', 'score', 'card_value'] as const;

type Fields = Readonly<Record<string, unknown>>;

/** A journey as others may begin with it: what it needs, all marked as samples; nobody's name, no evidence, no reading. */
export function journeyTemplate(records: Records, { journey, withCards, title }: TemplateRequest): JourneyTemplate {
  const taken = takenRecords(records, journey, withCards);
  const first = journey ?? live(records, 'journey').sort((a, b) => (a.order < b.order ? -1 : 1))[0]?.id;
  const written = emptyRecords();
  for (const name of KIND_NAMES) {
    const map = written[name] as Map<string, Envelope>;
    for (const record of taken.get(name)?.values() ?? [])
      map.set(record.id, plainRecord(name, record, taken, name === 'journey' && record.id === first ? title : null));
  }
  for (const [id, workbook] of records.workbook)
    written.workbook.set(id, { ...initialFields(KINDS.workbook), ...envelope(workbook), language: workbook.language });
  return { text: exportJson({ records: written }).text, pictures: picturesOf(written) };
}

type Taken = ReadonlyMap<KindName, ReadonlyMap<string, Envelope>>;

/** The journey's own records, and from them all that they name, step by step. */
function takenRecords(records: Records, journey: string | null, withCards: boolean): Taken {
  const kinds = withCards ? OF_CARDS : OF_STRUCTURE;
  const taken = new Map<KindName, Map<string, Envelope>>();
  const queue: [KindName, Envelope][] = [];
  const take = (kind: KindName, record: Envelope | undefined): void => {
    const known = taken.get(kind) ?? new Map<string, Envelope>();
    if (!record || known.has(record.id)) return;
    taken.set(kind, known.set(record.id, record));
    queue.push([kind, record]);
  };
  for (const [kind, record] of ownRecords(records, journey, withCards)) take(kind, record);
  for (let next = queue.shift(); next; next = queue.shift()) {
    for (const [kind, id] of namedBy(...next)) if (reaches(kinds, kind)) take(kind, liveRecord(records, kind, id));
  }
  if (withCards) for (const trait of live(records, 'trait')) if (taken.get('persona')?.has(trait.persona ?? '')) take('trait', trait);
  return taken;
}

/** The journeys themselves and what stands on them; of a mere structure, only cards that show metrics. */
function ownRecords(records: Records, journey: string | null, withCards: boolean): [KindName, Envelope][] {
  const own = new Set(live(records, 'journey').flatMap(({ id }) => (journey === null || journey === id ? [id] : [])));
  const journeys = live(records, 'journey').filter(({ id }) => own.has(id));
  const standing = ON_MAPS.flatMap((kind) => {
    const kept = live(records, kind).filter((record) => own.has(record.journey ?? ''));
    return kept.map((record): [KindName, Envelope] => [kind, record]);
  });
  const isStructure = ([kind, record]: [KindName, Envelope]): boolean =>
    OF_STRUCTURE.includes(kind) || (kind === 'card' && records.card.get(record.id)?.kind === 'metric');
  const fields = live(records, 'card_field').map((record): [KindName, Envelope] => ['card_field', record]);
  return [...journeys.map((record): [KindName, Envelope] => ['journey', record]), ...fields, ...(withCards ? standing : standing.filter(isStructure))];
}

/** A map names other journeys and their steps: those stay where they are. */
function reaches(kinds: readonly KindName[], kind: KindName): boolean {
  return kinds.includes(kind) && kind !== 'journey' && KINDS[kind].home === 'workbook';
}

function namedBy(kind: KindName, record: Envelope): [KindName, string][] {
  const fields = record as unknown as Fields;
  const related = kind === 'persona' ? (fields['relations'] as readonly { readonly to: string }[]).map(({ to }): [KindName, string] => ['persona', to]) : [];
  const named = Object.entries((KINDS[kind] as Kind).fields).flatMap(([name, { refersTo = [] }]) =>
    OF_THE_MOMENT[kind]?.includes(name) || name === 'place'
      ? []
      : idsOf(fields[name]).flatMap((id) => refersTo.map((other): [KindName, string] => [other as KindName, id])),
  );
  return [...named, ...related];
}

function idsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((id) => typeof id === 'string') : [];
}

function envelope({ id, deleted, created, changed }: Envelope): Envelope {
  return { id, deleted, created, changed };
}

/** The record without what is of the moment, and without names of records that stay behind. */
function plainRecord(kind: KindName, record: Envelope, taken: Taken, title: string | null): Envelope {
  const { fields } = KINDS[kind] as Kind;
  const held = record as unknown as Fields;
  const known = (refersTo: readonly string[], id: unknown): boolean =>
    typeof id === 'string' && refersTo.some((other) => taken.get(other as KindName)?.has(id));
  const written: Record<string, unknown> = {};
  for (const [name, { refersTo, initial }] of Object.entries(fields)) {
    const value = held[name];
    if (OF_THE_MOMENT[kind]?.includes(name)) written[name] = initial;
    else if (refersTo === undefined || name === 'place') written[name] = value;
    else if (Array.isArray(value)) written[name] = value.filter((id) => known(refersTo, id));
    else written[name] = known(refersTo, value) ? value : initial;
  }
  if (kind === 'persona') written['relations'] = (held['relations'] as readonly { readonly to: string }[]).filter(({ to }) => known(['persona'], to));
  if ('isSample' in fields) written['isSample'] = true;
  if (title !== null) written['title'] = title;
  return { ...written, ...envelope(record) };
}
