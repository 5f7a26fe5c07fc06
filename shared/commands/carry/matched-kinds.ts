import { KINDS, type KindName, live, type Records } from '../../model/kinds.ts';
import { NAME_FIELDS, type NamedKind } from '../../model/name-fields.ts';
import { nameKey } from '../../model/name-key.ts';

/** What all journeys of a file share, and a parcel therefore looks for in the file that takes it; in the order in which it is asked about. */
export const SHARED_KINDS = [
  'persona',
  'touchpoint',
  'channel',
  'tag',
  'card_field',
  'segment',
  'unit',
  'person',
  'metric',
  'need',
  'opportunity',
  'solution',
  'source',
  'document',
  'journey',
] as const satisfies readonly NamedKind[];
export type SharedKind = (typeof SHARED_KINDS)[number];

/** Besides records: the departments that texts name, the scales of the file's own, and lanes. */
export const MATCH_KINDS = [...SHARED_KINDS, 'department', 'scale', 'lane'] as const;
export type MatchKind = (typeof MATCH_KINDS)[number];

/** What people said in interviews stays where it is, and a journey that is only named is not there: such a record is matched or left out. */
const NEVER_ADDED: ReadonlySet<MatchKind> = new Set(['document', 'journey']);
/** Nobody's name goes into another file unasked. */
const LEFT_UNASKED: ReadonlySet<MatchKind> = new Set([...NEVER_ADDED, 'person']);

export function mayBeAdded(kind: MatchKind): boolean {
  return !NEVER_ADDED.has(kind);
}

/** Of where evidence came from what it says of itself is added, not one answer; nobody's data go there unasked. */
export function isAddedUnasked(records: Records, kind: SharedKind, id: string): boolean {
  if (kind === 'source') return records.source.get(id)?.personalData !== true;
  return !LEFT_UNASKED.has(kind);
}

export interface NamedThing {
  readonly id: string;
  readonly name: string;
  /** What has to be the same besides the name. */
  readonly type: string;
}

export function isShared(kind: KindName): kind is SharedKind {
  return SHARED_KINDS.some((shared) => shared === kind);
}

/** The records of a kind with what they are found by. */
export function thingsOf(records: Records, kind: SharedKind): NamedThing[] {
  return live(records, kind).map((record) => {
    const held = record as unknown as Readonly<Record<string, unknown>>;
    return { id: record.id, name: String(held[NAME_FIELDS[kind]] ?? ''), type: typeOf(kind, held) };
  });
}

/** A number is no text, an interview no survey, and an employee called Anna is not the customer Anna. */
function typeOf(kind: SharedKind, held: Readonly<Record<string, unknown>>): string {
  if (kind === 'card_field' || kind === 'source') return String(held['kind'] ?? '');
  if (kind === 'persona') return String(held['role'] ?? '');
  return kind === 'journey' ? String(held['state'] ?? '') : '';
}

/** Finds the thing of that name and type: one that is called exactly so before one that people take for it. */
export function finderIn(things: readonly NamedThing[]): (wanted: Omit<NamedThing, 'id'>) => NamedThing | undefined {
  const [exact, alike] = [new Map<string, NamedThing>(), new Map<string, NamedThing>()];
  for (const thing of things) {
    if (nameKey(thing.name) === '') continue;
    if (!exact.has(keyOf(thing, thing.name))) exact.set(keyOf(thing, thing.name), thing);
    const key = keyOf(thing, nameKey(thing.name));
    if (!alike.has(key)) alike.set(key, thing);
  }
  return (wanted) => exact.get(keyOf(wanted, wanted.name)) ?? alike.get(keyOf(wanted, nameKey(wanted.name)));
}

function keyOf({ type }: Pick<NamedThing, 'type'>, name: string): string {
  return `${type}\n${name}`;
}

/** Whether a kind has such a field at all. */
export function hasField(kind: KindName, field: string): boolean {
  return Object.hasOwn(KINDS[kind].fields, field);
}
