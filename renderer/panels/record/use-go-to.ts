import { useCallback } from 'react';
import { live, liveRecord, type Records } from '../../../shared/model/kinds.ts';
import { type DocumentStore, useDocumentStore } from '../../records/index.ts';
import { type Selected, useViewStore, type ViewStore } from '../../state/index.ts';
import { useReportFault } from '../../ui/use-report-fault.ts';

/** A record and the journey that it stands on, where that is known. */
export interface Place {
  readonly kind: string;
  readonly record: string;
  readonly journey: string | null;
}

/** Shows where a record stands: a card on its map, a persona on its page, a touchpoint on the first map that places it. */
export function useGoTo(): (place: Place) => void {
  const document = useDocumentStore();
  const view = useViewStore();
  const report = useReportFault();
  return useCallback(
    (place) => {
      goTo(place, document, view).catch(report);
    },
    [document, view, report],
  );
}

async function goTo(place: Place, document: DocumentStore, view: ViewStore): Promise<void> {
  const { records } = document.store.getState();
  const comment = place.kind === 'comment' ? records.comment.get(place.record) : undefined;
  if (comment?.about) {
    await goTo({ kind: comment.aboutKind, record: comment.about, journey: comment.journey }, document, view);
    if (comment.aboutKind !== 'persona') view.showSide('comments');
    return;
  }
  const value = place.kind === 'card_value' ? records.card_value.get(place.record) : undefined;
  if (value?.card) return goTo({ kind: 'card', record: value.card, journey: value.journey }, document, view);
  const persona = personaOf(records, place);
  if (persona !== null) return view.showPersonas(persona);
  const target = targetOf(records, place);
  const journey = place.journey ?? journeyOf(records, target) ?? (place.kind === 'journey' ? place.record : null);
  if (journey === null) return;
  await document.loadJourney(journey);
  view.showJourney(journey);
  if (target) reveal(view, target);
  else view.select();
}

function personaOf(records: Records, { kind, record }: Place): string | null {
  if (kind === 'persona') return record;
  return kind === 'trait' ? (liveRecord(records, 'trait', record)?.persona ?? null) : null;
}

const ON_MAP: Readonly<Record<string, Selected['kind']>> = { card: 'card', stage: 'stage', step: 'step', lane: 'lane', link: 'link', score: 'point' };

function targetOf(records: Records, { kind, record }: Place): Selected | null {
  const onMap = ON_MAP[kind];
  if (onMap) return { kind: onMap, id: record };
  const placed = kind === 'touchpoint' ? live(records, 'card').find((card) => card.touchpoint === record) : undefined;
  return placed ? { kind: 'card', id: placed.id } : null;
}

function journeyOf(records: Records, target: Selected | null): string | null {
  return target?.kind === 'card' ? (records.card.get(target.id)?.journey ?? null) : null;
}

/** The canvas of a journey that was just chosen registers itself when it is drawn. */
function reveal(view: ViewStore, target: Selected): void {
  view.select(target);
  requestAnimationFrame(() => requestAnimationFrame(() => view.store.getState().canvas?.reveal(target)));
}
