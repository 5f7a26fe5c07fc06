import { cardLanesOf, cellOf, columnsOf, pointOf, spanOf } from '../../../shared/commands/index.ts';
import { liveRecord, type Records } from '../../../shared/model/kinds.ts';
import { isBeside } from '../../../shared/model/place.ts';
import type { Cell, Selected } from '../../state/index.ts';
import { laneTitle, type MapWord, stageTitle, stepTitle } from '../record/titles.ts';

/** One part of the way from the journey to what is selected. */
export interface Crumb {
  readonly text: string;
  /** What a press on it selects; null: nothing of its own, the journey itself. */
  readonly selects: Selected | null;
}

export interface Standing {
  readonly crumbs: readonly Crumb[];
  /** Place of a card in its cell, from 1; null: no card. */
  readonly place: { readonly number: number; readonly count: number } | null;
}

/** Where the selection stands: lane, then stage or named step. Several things stand where the first of them does. */
export function standingOf(records: Records, selection: readonly Selected[], cell: Cell | null, word: MapWord): Standing {
  const [head] = selection;
  if (!head) return cell ? { crumbs: [...lane(records, cell.lane, word), ...column(records, cell.column, word)], place: null } : NOWHERE;
  if (head.kind === 'lane') return { crumbs: lane(records, head.id, word), place: null };
  if (head.kind === 'stage' || head.kind === 'step') return { crumbs: column(records, head.id, word), place: null };
  if (head.kind === 'card') return standingOfCard(records, head.id, word);
  return head.kind === 'point' ? { crumbs: column(records, pointOf(records, head.id)?.step ?? null, word), place: null } : NOWHERE;
}

const NOWHERE: Standing = { crumbs: [], place: null };

function standingOfCard(records: Records, id: string, word: MapWord): Standing {
  const card = liveRecord(records, 'card', id);
  if (card && isBeside(card.place)) return { crumbs: [{ text: word('map.scene.besideGrid'), selects: null }], place: null };
  if (!card?.place.lane || !card.journey || !cardLanesOf(records, card.journey).some((held) => held.id === card.place.lane)) return NOWHERE;
  const columns = columnsOf(records, card.journey);
  const span = spanOf(columns, card.place.from, card.place.to);
  const first = columns[span?.first ?? -1]?.id ?? null;
  if (first === null) return NOWHERE;
  const stack = cellOf(records, card.place.lane, first);
  const crumbs = [...lane(records, card.place.lane, word), ...column(records, first, word)];
  return { crumbs, place: { number: stack.findIndex((held) => held.id === id) + 1, count: stack.length } };
}

function lane(records: Records, id: string, word: MapWord): Crumb[] {
  const text = laneTitle(records, id, word);
  return text === '' ? [] : [{ text, selects: { kind: 'lane', id } }];
}

/** A stage, and the step in it where that has a name of its own. */
function column(records: Records, id: string | null, word: MapWord): Crumb[] {
  const step = liveRecord(records, 'step', id);
  const stage = step?.stage ?? liveRecord(records, 'stage', id)?.id;
  if (!stage) return [];
  const named: Crumb[] = step?.name ? [{ text: stepTitle(records, step.id, word), selects: { kind: 'step', id: step.id } }] : [];
  return [{ text: stageTitle(records, stage, word), selects: { kind: 'stage', id: stage } }, ...named];
}
