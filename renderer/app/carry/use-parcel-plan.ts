import { useMemo, useState, useSyncExternalStore } from 'react';
import type { Draft } from '../../../shared/changes/change.ts';
import { carryIn } from '../../../shared/commands/carry/carry-in.ts';
import { type Choice, type Choices, choiceKey, choiceOf, type Match, matchParcel } from '../../../shared/commands/carry/match.ts';
import { journeyOf, type Where } from '../../../shared/commands/carry/where.ts';
import { live, type Records } from '../../../shared/model/kinds.ts';
import type { Parcel } from '../../../shared/model/parcel.ts';
import { picturesOf } from '../../../shared/model/pictures-of.ts';
import type { DocumentStore } from '../../records/index.ts';

export interface ParcelPlan {
  readonly parcel: Parcel;
  readonly target: DocumentStore;
  readonly records: Records;
  readonly where: Where;
  readonly setWhere: (where: Where) => void;
  /** The journey that takes it is still being read. */
  readonly loading: boolean;
  readonly matches: readonly Match[];
  readonly choiceOf: (match: Match) => Choice;
  readonly choose: (match: Match, choice: Choice) => void;
  /** null: there are none. */
  readonly comments: { readonly count: number; readonly on: boolean; readonly set: (on: boolean) => void } | null;
  readonly pictures: { readonly count: number; readonly on: boolean; readonly set: (on: boolean) => void } | null;
  /** What would be written now. */
  readonly drafts: readonly Draft[];
  readonly intent: Parameters<typeof carryIn.drafts>[1];
}

/** What would become of a parcel in a document: everything that may be said otherwise, and what comes of it. */
export function useParcelPlan(parcel: Parcel, target: DocumentStore, first: Where): ParcelPlan {
  const { records, loadedJourneys, description } = useSyncExternalStore(target.store.subscribe, target.store.getState);
  const [where, setWhere] = useState(first);
  const [choices, setChoices] = useState<Choices>({});
  const [withComments, setComments] = useState(false);
  const [withPictures, setPictures] = useState(true);
  const journey = journeyOf(where);
  const loading = journey !== null && !loadedJourneys.has(journey);
  const matches = useMemo(() => (loading ? [] : matchParcel(records, parcel, where)), [loading, records, parcel, where]);
  const intent = useMemo(
    () => ({ parcel, where, choices, comments: withComments, withoutPictures: !withPictures, ownSamples: parcel.from.id === description.id }),
    [parcel, where, choices, withComments, withPictures, description.id],
  );
  const drafts = useMemo(() => (loading ? [] : carryIn.drafts(records, intent)), [loading, records, intent]);
  const counts = useMemo(() => ({ comments: live(parcel.records, 'comment').length, pictures: picturesOf(parcel.records).length }), [parcel]);
  return {
    parcel,
    target,
    records,
    where,
    setWhere,
    loading,
    matches,
    choiceOf: (match) => choiceOf(match, choices),
    choose: (match, choice) => setChoices({ ...choices, [choiceKey(match)]: choice }),
    comments: counts.comments === 0 ? null : { count: counts.comments, on: withComments, set: setComments },
    pictures: counts.pictures === 0 ? null : { count: counts.pictures, on: withPictures, set: setPictures },
    drafts,
    intent,
  };
}
