import { isObject } from './is-object.ts';
import { KIND_NAMES, KINDS, type KindName } from './kinds.ts';

export interface IdFinder {
  /** The new id of the record that `old` names, looked for in these kinds in order; undefined: there is none. */
  find(old: string, kinds: readonly string[]): string | undefined;
}

/** Ids inside lists and objects: field, the property that holds the id, and what it names. Other texts there are kept. */
const NESTED: Readonly<Record<string, readonly [property: string, ...kinds: KindName[]]>> = {
  'solution.channels': ['channel', 'channel'],
  'solution.effects': ['persona', 'persona'],
  'workshop.agenda': ['target', 'stage', 'lane', 'journey'],
  'workshop.votes': ['card', 'card'],
  'document.passages': ['card', 'card'],
  'persona.relations': ['to', 'persona'],
  'journey.agreedBy': ['person', 'person'],
  'touchpoint.listeningPoint': ['channel', 'channel'],
};

export interface Rewriter {
  readonly ids: IdFinder;
  /** Told of each id that names no record there; it is dropped. */
  readonly onUnknown: (id: string) => void;
}

/** A field's value with the new ids in place of the old ones. */
export function rewriteField(rewriter: Rewriter, kind: KindName, field: string, value: unknown, record: Readonly<Record<string, unknown>>): unknown {
  const nested = NESTED[`${kind}.${field}`];
  if (nested) return rewriteNested(rewriter.ids, value, ...nested);
  const known = KINDS[kind].fields as Readonly<Record<string, { readonly refersTo?: readonly string[] }>>;
  const refersTo = known[field]?.refersTo;
  if (!refersTo) return value;
  const kinds = refersTo.length > 0 ? refersTo : anyKind(record['aboutKind']);
  // What a copy was made from may be long gone: no loss worth a warning.
  if (field === 'origin') return rewriteId({ ...rewriter, onUnknown: () => undefined }, value, kinds);
  if (field === 'place') return rewritePlace(rewriter, value, kinds);
  if (Array.isArray(value)) return value.map((id: unknown) => rewriteId(rewriter, id, kinds)).filter((id) => id !== null);
  return rewriteId(rewriter, value, kinds);
}

function anyKind(named: unknown): readonly string[] {
  return typeof named === 'string' && named !== '' ? [named] : KIND_NAMES;
}

/** What is no text is left to the field's schema to refuse. */
function rewriteId({ ids, onUnknown }: Rewriter, id: unknown, kinds: readonly string[]): unknown {
  if (typeof id !== 'string') return id;
  const found = ids.find(id, kinds);
  if (found === undefined) onUnknown(id);
  return found ?? null;
}

function rewritePlace(rewriter: Rewriter, place: unknown, [lane = '', ...columns]: readonly string[]): unknown {
  if (!isObject(place)) return place;
  return {
    ...place,
    lane: rewriteId(rewriter, place['lane'], [lane]),
    from: rewriteId(rewriter, place['from'], columns),
    to: rewriteId(rewriter, place['to'], columns),
  };
}

function rewriteNested(ids: IdFinder, value: unknown, property: string, ...kinds: KindName[]): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => rewriteNested(ids, item, property, ...kinds));
  if (!isObject(value) || typeof value[property] !== 'string') return value;
  return { ...value, [property]: ids.find(value[property], kinds) ?? value[property] };
}

/** The value without what it names inside lists and objects and what `isGone`; what is no reference there stays. */
export function withoutNested(kind: KindName, field: string, value: unknown, isGone: (id: string, kinds: readonly KindName[]) => boolean): unknown {
  const nested = NESTED[`${kind}.${field}`];
  if (!nested) return value;
  const [property, ...kinds] = nested;
  const stays = (item: unknown): boolean => !isObject(item) || typeof item[property] !== 'string' || !isGone(item[property], kinds);
  if (Array.isArray(value)) return value.filter(stays);
  return stays(value) || !isObject(value) ? value : { ...value, [property]: '' };
}
