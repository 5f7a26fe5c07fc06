import type { Draft } from '../../changes/change.ts';
import { setDrafts } from '../../changes/drafts.ts';
import { newId } from '../../model/ids.ts';
import type { KindName, RecordOfKind, Records } from '../../model/kinds.ts';
import { live, liveRecord } from '../../model/kinds.ts';
import type { Parcel } from '../../model/parcel.ts';
import { WORKBOOK_ID } from '../../model/workbook.ts';
import { defineCommand } from '../command.ts';
import { journeysOf } from '../create-journey.ts';
import { keysAt } from '../order-keys.ts';
import { cardText } from '../touchpoints.ts';
import { placeColumns } from './columns.ts';
import { type Choice, type Choices, candidatesOf, choiceKey, choiceOf, type Match, matchParcel } from './match.ts';
import { hasField } from './matched-kinds.ts';
import { type NewRecord, newRecordDraft } from './new-record.ts';
import { createParcelIds, type ParcelIds } from './parcel-ids.ts';
import { placeCards } from './place-cards.ts';
import { placeLanes } from './place-lanes.ts';
import { createRespelling } from './respell.ts';
import { takeScores, takeValues } from './take-scores.ts';
import { takeShared } from './take-shared.ts';
import { journeyOf, type Where } from './where.ts';

export interface CarryIn {
  readonly parcel: Parcel;
  readonly where: Where;
  /** What was said about what the parcel names; left out: what is usual. */
  readonly choices?: Choices;
  readonly comments?: boolean;
  /** Pictures stay behind where their bytes cannot be had. */
  readonly withoutPictures?: boolean;
  /** Whether the marks of samples stay; a copy within a file is one's own. Left out: they stay. */
  readonly ownSamples?: boolean;
}

/** Puts a part of another map into this file, as one edit: what it names is matched by name, and made where it is not there. */
export const carryIn = defineCommand<CarryIn>({ label: 'carry', drafts: carryDrafts });

/** The same out of the clipboard. */
export const pasteParcel = defineCommand<CarryIn>({ label: 'paste', drafts: carryDrafts });

function carryDrafts(records: Records, intent: CarryIn): Draft[] {
  const { parcel, where } = intent;
  const taking = journeyOf(where);
  if (taking !== null && !liveRecord(records, 'journey', taking)) return [];
  const matches = matchParcel(records, parcel, where);
  const chosen = choicesOf(records, intent, matches);
  const ids = createParcelIds(parcel.records);
  const respelling = createRespelling(records, parcel, chosen);
  const journey = taking ?? newId();
  ids.set('journey', parcel.journey, journey);
  const shared = takeShared(records, parcel, chosen, matches, ids);
  const columns = placeColumns(records, parcel, where, ids);
  const lanes = placeLanes(records, parcel, where, chosen, ids);
  const placed = placeCards(records, parcel, where, ids);
  for (const { card } of placed) ids.set('card', card.id, newId());
  const own = ownFields(intent);
  const cards = placed.map(({ card, place }) => asNew(ids, 'card', card, { ...cardFields(intent, card, ids), place }));
  const withoutFaces = intent.withoutPictures === true ? { picture: null } : {};
  const all = [...shared.made, ...newJourney(records, intent, ids), ...columns.made, ...lanes, ...cards].map((record) => ({
    ...record,
    fields: { ...respelling.fieldsOf(record.kind, record.source), ...(record.kind === 'persona' ? withoutFaces : {}), ...record.fields, ...own(record.kind) },
  }));
  const scores = takeScores(records, parcel, ids, own('score'));
  return [
    ...shared.drafts,
    ...respelling.drafts,
    ...columns.drafts,
    ...all.map((record) => newRecordDraft(ids, record)),
    ...scores,
    ...takeValues(parcel, ids, shared.options),
    ...takeLinks(parcel, ids),
    ...(intent.comments === true ? takeComments(parcel, ids) : []),
    ...shownPersonas(records, taking, scores),
  ];
}

/** What somebody said, as long as it can be; else what is usual. */
function choicesOf(records: Records, { parcel, where, choices = {} }: CarryIn, matches: readonly Match[]): ReadonlyMap<string, Choice> {
  return new Map(
    matches.map((match) => {
      const candidates = choices[choiceKey(match)]?.as === 'found' ? candidatesOf(records, parcel, where, match) : undefined;
      return [choiceKey(match), choiceOf(match, choices, candidates)];
    }),
  );
}

function asNew(ids: ParcelIds, kind: KindName, source: NewRecord['source'], fields: NewRecord['fields']): NewRecord {
  return { kind, id: ids.get(kind, source.id) ?? newId(), source, fields };
}

function ownFields({ ownSamples = false }: CarryIn): (kind: KindName) => Readonly<Record<string, unknown>> {
  return (kind) => (ownSamples && hasField(kind, 'isSample') ? { isSample: false } : {});
}

/** A card whose touchpoint (or metric, need …) stays behind says its name in words. */
function cardFields({ parcel, withoutPictures = false }: CarryIn, card: RecordOfKind<'card'>, ids: ParcelIds): Readonly<Record<string, unknown>> {
  const left = card.touchpoint !== null && ids.get('touchpoint', card.touchpoint) === undefined;
  const text = left && card.text === '' ? { text: cardText(parcel.records, card) } : {};
  return { ...text, ...(withoutPictures ? { pictures: [] } : {}) };
}

function newJourney(records: Records, { parcel, where, withoutPictures = false }: CarryIn, ids: ParcelIds): NewRecord[] {
  const source = where.to === 'journey' ? parcel.records.journey.get(parcel.journey) : undefined;
  if (!source) return [];
  const [order = ''] = keysAt(journeysOf(records), undefined, 1);
  const here = records.workbook.get(WORKBOOK_ID)?.language;
  const language = source.language ?? (here === undefined || here === parcel.from.language ? null : parcel.from.language);
  const fields = { language, order, ...(withoutPictures ? { cover: null } : {}) };
  return [asNew(ids, 'journey', source, fields)];
}

function takeLinks({ records: packed }: Parcel, ids: ParcelIds): Draft[] {
  const ends = ['card', 'step'];
  const both = live(packed, 'link').filter(({ from, to }) => ids.find(from ?? '', ends) !== undefined && ids.find(to ?? '', ends) !== undefined);
  return both.map((source) => newRecordDraft(ids, { kind: 'link', id: newId(), source, fields: {} }));
}

/** An answer comes with what it answers. */
function takeComments({ records: packed }: Parcel, ids: ParcelIds): Draft[] {
  const taken = live(packed, 'comment').filter(({ about, aboutKind }) => ids.find(about ?? '', [aboutKind]) !== undefined);
  for (const { id } of taken) ids.set('comment', id, newId());
  return taken.map((source) => newRecordDraft(ids, asNew(ids, 'comment', source, {})));
}

/** Whose points came is shown: a persona that a journey does not name has no curve in it. */
function shownPersonas(records: Records, journey: string | null, scores: readonly Draft[]): Draft[] {
  const held = liveRecord(records, 'journey', journey)?.personas;
  if (!held || journey === null) return [];
  const scored = scores.flatMap(({ field, value }) => (field === null ? ((value as { readonly persona?: string }).persona ?? []) : []));
  const personas = [...new Set([...held, ...scored])];
  return personas.length === held.length ? [] : setDrafts(records, 'journey', journey, { personas });
}
