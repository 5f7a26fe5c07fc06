import { useEffect } from 'react';
import { live, liveRecord, type RecordOfKind, type Records } from '../../shared/model/kinds.ts';
import { useDocument, useDocumentStore } from '../records/index.ts';
import { type ComparedPair, useView } from '../state/index.ts';

type Journey = RecordOfKind<'journey'>;

/** What comes first: how it is, or what was planned. */
const RANKS: Readonly<Record<Journey['state'], number>> = { 'as-is': 0, planned: 1, 'to-be': 2, actual: 3 };

/** The journeys that are compared: those that somebody chose, else the shown one and its counterpart. null: there is none. */
export function useComparedPair(): ComparedPair | null {
  const journey = useView((view) => view.journey);
  const chosen = useView((view) => view.compared);
  const records = useDocument((state) => state.records.journey);
  const there = (id: string) => records.get(id)?.deleted === false;
  if (chosen && there(chosen.a) && there(chosen.b)) return chosen;
  return journey === null ? null : pairOf({ journey: records } as Records, journey);
}

/** A journey beside its counterpart, or beside the first that names it as one. */
function pairOf(records: Records, id: string): ComparedPair | null {
  const journey = liveRecord(records, 'journey', id);
  if (!journey) return null;
  const named = liveRecord(records, 'journey', journey.counterpart);
  if (named && named.id !== id) return inOrder(named, journey);
  const naming = live(records, 'journey').find(({ counterpart }) => counterpart === id);
  return naming ? inOrder(journey, naming) : null;
}

/** Two journeys in the order in which they are compared, whichever of them names the other. */
export function inOrder(one: Journey, other: Journey): ComparedPair {
  return RANKS[other.state] < RANKS[one.state] ? { a: other.id, b: one.id } : { a: one.id, b: other.id };
}

/** Loads both; whether they are there. */
export function useLoaded({ a, b }: ComparedPair): boolean {
  const document = useDocumentStore();
  const offline = useDocument((state) => state.saving === 'offline');
  const loaded = useDocument(({ loadedJourneys }) => loadedJourneys.has(a) && loadedJourneys.has(b));
  useEffect(() => {
    // A journey that cannot be loaded is told about by the document's own fault.
    if (!loaded && !offline) for (const id of [a, b]) document.loadJourney(id).catch(() => undefined);
  }, [document, loaded, offline, a, b]);
  return loaded;
}
