import { type Envelope, initialFields } from '../../model/kind.ts';
import { emptyRecords, isKindName, KINDS, type KindName, live, liveRecord, type RecordOfKind, type Records } from '../../model/kinds.ts';
import type { Parcel, ParcelOrigin } from '../../model/parcel.ts';
import { isBeside, type Place } from '../../model/place.ts';
import { rewriteField, withoutNested } from '../../model/references.ts';
import { WORKBOOK_ID } from '../../model/workbook.ts';
import type { RecordName } from '../delete-records.ts';
import { columnsOf, spanOf } from '../grid.ts';
import { type Cut, cutOf, scoresIn } from './cut.ts';

export interface Packing {
  /** Its records must be loaded. */
  readonly journey: string;
  /** What is selected of it; nothing: the whole journey. */
  readonly items: readonly RecordName[];
  readonly from: Omit<ParcelOrigin, 'language'>;
}

/** Packs a part of a journey with everything that it names; null where there is nothing of it. */
export function packParcel(records: Records, { journey, items, from }: Packing): Parcel | null {
  const held = liveRecord(records, 'journey', journey);
  const cut = held ? cutOf(records, journey, items) : null;
  if (!held || !cut) return null;
  const packed = packedMap(records, journey, cut);
  const named = withNamed(records, packed, cut.what === 'journey' ? [['journey', held]] : []);
  const written = named.journey as Map<string, RecordOfKind<'journey'>>;
  written.set(journey, cut.what === 'journey' ? held : partOf(held, named));
  const language = records.workbook.get(WORKBOOK_ID)?.language ?? KINDS.workbook.fields.language.initial;
  return { from: { ...from, language }, what: cut.what, journey, records: named };
}

type Packed = ReturnType<typeof emptyRecords>;

/** What stands on the map itself. */
function packedMap(records: Records, journey: string, cut: Cut): Packed {
  const packed = emptyRecords();
  const columns = columnsOf(records, journey);
  const stages = live(records, 'stage').filter((stage) => holdsStage(cut, columns, journey, stage));
  copyAll(packed, 'stage', stages);
  copyAll(
    packed,
    'step',
    columns.filter(({ id }) => cut.steps.has(id)),
  );
  copyAll(
    packed,
    'lane',
    [...cut.lanes].flatMap((id) => liveRecord(records, 'lane', id) ?? []),
  );
  copyAll(
    packed,
    'card',
    cut.cards.map((card) => ({ ...card, place: placeWithin(card.place, columns, cut) })),
  );
  copyAll(packed, 'score', scoresIn(records, cut));
  const links = live(records, 'link').filter((link) => link.journey === journey && isEnd(packed, cut, link.from) && isEnd(packed, cut, link.to));
  copyAll(packed, 'link', links);
  const values = live(records, 'card_value').filter(({ card }) => packed.card.has(card ?? ''));
  copyAll(packed, 'card_value', values);
  const comments = live(records, 'comment').filter((comment) => isAbout(packed, journey, cut, comment));
  copyAll(packed, 'comment', comments);
  return packed;
}

/** A stage without steps is a column of its own. */
function holdsStage({ steps, what }: Cut, columns: readonly RecordOfKind<'step'>[], journey: string, stage: RecordOfKind<'stage'>): boolean {
  if (stage.journey !== journey) return false;
  return what === 'journey' || columns.some(({ id, stage: of }) => of === stage.id && steps.has(id));
}

/** Columns that are only the ground of cards or lanes are not carried themselves. */
function withColumns({ what }: Cut): boolean {
  return what === 'steps' || what === 'stages' || what === 'journey';
}

function isEnd({ card, step }: Packed, cut: Cut, id: string | null): boolean {
  return card.has(id ?? '') || (withColumns(cut) && step.has(id ?? ''));
}

function isAbout(packed: Packed, journey: string, cut: Cut, { aboutKind, about, journey: of }: RecordOfKind<'comment'>): boolean {
  if (about === journey) return cut.what === 'journey';
  if (of !== journey || !isKindName(aboutKind) || !packed[aboutKind].has(about ?? '')) return false;
  return aboutKind === 'card' || (aboutKind === 'lane' ? cut.what === 'lanes' || cut.what === 'journey' : withColumns(cut));
}

/** A card that reaches beyond what is cut out covers only what is. */
function placeWithin(place: Place, columns: readonly RecordOfKind<'step'>[], { steps, lanes }: Cut): Place {
  if (isBeside(place)) return place;
  const span = lanes.has(place.lane ?? '') ? spanOf(columns, place.from, place.to) : null;
  const covered = span ? columns.slice(span.first, span.last + 1).filter(({ id }) => steps.has(id)) : [];
  const [first, last] = [covered[0], covered.at(-1)];
  if (!span || !first || !last) return { lane: null, from: null, to: null, order: place.order };
  const isWhole = covered.length === span.last - span.first + 1;
  return isWhole ? place : { ...place, from: first.id, to: last.id };
}

/** Fields that lead on to what is carried too. What else a record of the workbook names is kept where both are carried. */
const LEADS_ON: Partial<Readonly<Record<KindName, readonly string[]>>> = {
  persona: ['segment', 'preferredChannels', 'avoidedChannels'],
  touchpoint: ['channel', 'owner'],
  solution: ['opportunities'],
  opportunity: ['needs'],
  comment: ['author'],
};
const LEADS_NOWHERE: Partial<Readonly<Record<KindName, readonly string[]>>> = {
  card: ['author', 'origin', 'workshop', 'place'],
  journey: ['owner', 'parentStep', 'agreedBy'],
};

/** Adds the workbook's records that the packed ones name, step by step. */
function withNamed(records: Records, packed: Packed, more: readonly (readonly [KindName, Envelope])[]): Packed {
  const queue: [KindName, Envelope][] = [...more.map(([kind, record]): [KindName, Envelope] => [kind, record])];
  for (const [kind, map] of Object.entries(packed)) for (const record of map.values()) queue.push([kind as KindName, record]);
  const take = (id: string, kinds: readonly string[]): undefined => {
    for (const kind of kinds) {
      if (!isKindName(kind) || KINDS[kind].home !== 'workbook' || kind === 'comment' || packed[kind].has(id)) continue;
      const found = liveRecord(records, kind, id);
      if (!found) continue;
      copyInto(packed, kind, kind === 'journey' ? titleOf(found as RecordOfKind<'journey'>) : found);
      if (kind !== 'journey') queue.push([kind, found]);
    }
  };
  // Grows while it is walked; taking the first off a long list again and again would move all the others each time.
  for (const next of queue) follow(...next, take);
  for (const trait of live(records, 'trait')) if (packed.persona.has(trait.persona ?? '')) packed.trait.set(trait.id, trait);
  for (const kind of ['persona', 'touchpoint', 'solution'] as const)
    for (const record of packed[kind].values()) copyInto(packed, kind, pruned(records, packed, kind, record));
  return packed;
}

function follow(kind: KindName, record: Envelope, take: (id: string, kinds: readonly string[]) => undefined): void {
  const held = record as unknown as Readonly<Record<string, unknown>>;
  const isShared = KINDS[kind].home === 'workbook' && kind !== 'journey';
  const fields = isShared ? (LEADS_ON[kind] ?? []) : Object.keys(KINDS[kind].fields).filter((name) => !LEADS_NOWHERE[kind]?.includes(name));
  for (const name of fields) rewriteField({ ids: { find: take }, onUnknown: () => undefined }, kind, name, held[name], held);
}

/** A persona's relations lead to people who may stay behind: what is not packed is not named. */
function pruned<K extends KindName>(records: Records, packed: Packed, kind: K, record: RecordOfKind<K>): RecordOfKind<K> {
  const isGone = (id: string, kinds: readonly KindName[]) => kinds.every((other) => records[other].has(id) && !packed[other].has(id));
  const held = Object.entries(record).map(([name, value]) => [name, withoutNested(kind, name, value, isGone)]);
  return Object.fromEntries(held) as unknown as RecordOfKind<K>;
}

/** Of a journey that is only named nothing else is carried. */
function titleOf({ id, deleted, created, changed, title, state }: RecordOfKind<'journey'>): RecordOfKind<'journey'> {
  return { ...initialFields(KINDS.journey), id, deleted, created, changed, title, state };
}

/** The journey as the ground of a part: what the part is shown with, and nothing that is said of the whole. */
function partOf(journey: RecordOfKind<'journey'>, packed: Packed): RecordOfKind<'journey'> {
  const { subject, subjectLabel, language, scale, personas, isSample } = journey;
  return { ...titleOf(journey), subject, subjectLabel, language, scale, isSample, personas: personas.filter((id) => packed.persona.has(id)) };
}

function copyAll<K extends KindName>(packed: Packed, kind: K, records: readonly RecordOfKind<K>[]): void {
  for (const record of records) copyInto(packed, kind, record);
}

function copyInto<K extends KindName>(packed: Packed, kind: K, record: RecordOfKind<K> | undefined): void {
  if (record) (packed[kind] as unknown as Map<string, RecordOfKind<K>>).set(record.id, record);
}
