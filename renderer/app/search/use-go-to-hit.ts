import { useCallback } from 'react';
import type { SearchHit } from '../../../shared/contract/search.ts';
import { live, liveRecord, type Records } from '../../../shared/model/kinds.ts';
import { type DocumentStore, useDocumentStore } from '../../records/index.ts';
import { type Selected, useViewStore, type ViewStore } from '../../state/index.ts';
import { useReportFault } from '../../ui/use-report-fault.ts';

/** Shows where a find stands: a card on its map, a persona on its page, a touchpoint on the first map that places it. */
export function useGoToHit(): (hit: SearchHit) => void {
  const document = useDocumentStore();
  const view = useViewStore();
  const report = useReportFault();
  return useCallback(
    (hit) => {
      goTo(hit, document, view).catch(report);
    },
    [document, view, report],
  );
}

async function goTo(hit: SearchHit, document: DocumentStore, view: ViewStore): Promise<void> {
  const { records } = document.store.getState();
  const persona = personaOf(records, hit);
  if (persona !== null) return view.showPersonas(persona);
  const target = targetOf(records, hit);
  const journey = hit.journey ?? journeyOf(records, target) ?? (hit.kind === 'journey' ? hit.record : null);
  if (journey === null) return;
  await document.loadJourney(journey);
  view.showJourney(journey);
  if (target) reveal(view, target);
}

function personaOf(records: Records, hit: SearchHit): string | null {
  if (hit.kind === 'persona') return hit.record;
  return hit.kind === 'trait' ? (liveRecord(records, 'trait', hit.record)?.persona ?? null) : null;
}

const ON_MAP: Readonly<Record<string, Selected['kind']>> = { card: 'card', stage: 'stage', step: 'step', lane: 'lane', link: 'link', score: 'point' };

function targetOf(records: Records, { kind, record }: SearchHit): Selected | null {
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
