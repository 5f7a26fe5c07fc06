import type { Records } from '../../model/kinds.ts';
import { nameKey } from '../../model/name-key.ts';
import type { Parcel } from '../../model/parcel.ts';
import { departmentsIn } from './departments.ts';
import { lanesCarried, likeLanes, takersOf } from './lanes.ts';
import { finderIn, isAddedUnasked, type MatchKind, type NamedThing, SHARED_KINDS, type SharedKind, thingsOf } from './matched-kinds.ts';
import { asThings, scalesCarried, scalesOfFile } from './scales.ts';
import { asksForLanes, journeyOf, type Where } from './where.ts';

/** What becomes of something that a parcel names. */
export type Choice = { readonly as: 'found'; readonly id: string } | { readonly as: 'new' } | { readonly as: 'nothing' };

/** Something that a parcel names, and what is meant by it in the file that takes the parcel. */
export interface Match {
  readonly kind: MatchKind;
  /** In the parcel. */
  readonly id: string;
  /** Empty: it has none, or the program words it. */
  readonly name: string;
  /** What is done unless somebody says otherwise. */
  readonly usual: Choice;
}

/** What somebody said otherwise, by `choiceKey`. */
export type Choices = Readonly<Record<string, Choice>>;

export function choiceKey({ kind, id }: Pick<Match, 'kind' | 'id'>): string {
  return `${kind}:${id}`;
}

/** What was said, as long as what it names is there; else what is usual. */
export function choiceOf(match: Match, choices: Choices, candidates?: readonly NamedThing[]): Choice {
  const said = choices[choiceKey(match)];
  if (!said) return match.usual;
  return said.as !== 'found' || !candidates || candidates.some(({ id }) => id === said.id) ? said : match.usual;
}

/** Everything that a parcel names, with the same thing in the records that take it: the very record (of a copy of the file), else one of its name and type. */
export function matchParcel(records: Records, parcel: Parcel, where: Where): Match[] {
  return [
    ...SHARED_KINDS.flatMap((kind) => matchesOfKind(records, parcel, kind)),
    ...matchesByName('department', departmentsIn(records), departmentsIn(parcel.records)),
    ...matchesByName('scale', asThings(scalesOfFile(records)), asThings(scalesCarried(parcel))),
    ...laneMatches(records, parcel, where),
  ];
}

/** What else could be meant by something, for whoever wants to say so. */
export function candidatesOf(records: Records, parcel: Parcel, where: Where, { kind, id }: Pick<Match, 'kind' | 'id'>): NamedThing[] {
  if (kind === 'department') return departmentsIn(records);
  if (kind === 'scale') return asThings(scalesOfFile(records));
  if (kind === 'lane') {
    const lane = parcel.records.lane.get(id);
    const journey = journeyOf(where);
    return lane && journey !== null ? takersOf(records, lane, journey).map((taker) => ({ id: taker.id, name: taker.title, type: taker.kind })) : [];
  }
  const wanted = thingsOf(parcel.records, kind).find((thing) => thing.id === id);
  const others = thingsOf(records, kind);
  // An answer of one kind is none of another; of people and maps whoever asks knows best.
  return kind === 'card_field' || kind === 'source' ? others.filter(({ type }) => type === wanted?.type) : others;
}

function matchesOfKind(records: Records, parcel: Parcel, kind: SharedKind): Match[] {
  const here = thingsOf(records, kind);
  const known = new Set(here.map(({ id }) => id));
  const find = finderIn(here);
  const named = thingsOf(parcel.records, kind).filter(({ id }) => kind !== 'journey' || id !== parcel.journey);
  return named.map((thing) => {
    const found = known.has(thing.id) ? thing.id : find(thing)?.id;
    return { kind, id: thing.id, name: thing.name, usual: found === undefined ? unmatched(parcel.records, kind, thing.id) : { as: 'found', id: found } };
  });
}

function matchesByName(kind: 'department' | 'scale', here: readonly NamedThing[], carried: readonly NamedThing[]): Match[] {
  const known = new Set(here.map(({ id }) => id));
  return carried.map(({ name }) => {
    const id = nameKey(name);
    return { kind, id, name, usual: known.has(id) ? { as: 'found', id } : { as: 'new' } };
  });
}

function laneMatches(records: Records, parcel: Parcel, where: Where): Match[] {
  const journey = journeyOf(where);
  if (journey === null || !asksForLanes(where)) return [];
  const lanes = lanesCarried(parcel);
  const like = likeLanes(records, lanes, journey);
  return lanes.map(({ id, title }) => {
    const found = like.get(id);
    return { kind: 'lane', id, name: title, usual: found === undefined ? { as: 'new' } : { as: 'found', id: found } };
  });
}

function unmatched(records: Records, kind: SharedKind, id: string): Choice {
  return isAddedUnasked(records, kind, id) ? { as: 'new' } : { as: 'nothing' };
}
