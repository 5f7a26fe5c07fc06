import type { Draft } from '../changes/change.ts';
import { createDraft, setDrafts } from '../changes/drafts.ts';
import { newId } from '../model/ids.ts';
import type { Records } from '../model/kinds.ts';
import { COMPANY_LANES, type LaneKind } from '../model/lane-kinds.ts';
import type { Ordered } from '../model/order.ts';
import { defineCommand } from './command.ts';
import { lanesOf } from './grid.ts';
import { keysAt } from './order-keys.ts';

/** The customer's side of a service blueprint: at the top of the map. */
const CUSTOMER: readonly LaneKind[] = ['physical-evidence', 'action'];
/** The company's side: at the bottom. */
const COMPANY: readonly LaneKind[] = COMPANY_LANES;

export interface MakeBlueprint {
  readonly journey: string;
}

interface Row extends Ordered {
  readonly kind: LaneKind;
}

/**
 * Adds the lanes and lines of a service blueprint that a journey has not, each where it belongs among those it has, and shows
 * the hidden ones. Lanes that are there stay where they are.
 */
export const makeBlueprint = defineCommand<MakeBlueprint>({
  label: 'makeBlueprint',
  drafts: (records, { journey }) => {
    const rows: Row[] = lanesOf(records, journey).map(({ id, order, kind }) => ({ id, order, kind }));
    const added = [...CUSTOMER, ...COMPANY.toReversed()].flatMap((kind) => addRow(rows, kind));
    return [...added.map(({ id, kind, order }) => createDraft('lane', id, { journey, kind, order })), ...shown(records, journey)];
  },
});

/** Whether a lane or line of a service blueprint is missing or hidden. */
export function lacksBlueprint(records: Records, journey: string): boolean {
  const shownKinds = new Set(lanesOf(records, journey).flatMap(({ kind, hidden }) => (hidden ? [] : [kind])));
  return [...CUSTOMER, ...COMPANY].some((kind) => !shownKinds.has(kind));
}

function addRow(rows: Row[], kind: LaneKind): Row[] {
  if (rows.some((row) => row.kind === kind)) return [];
  const at = CUSTOMER.includes(kind) ? placeAtTop(rows, kind) : placeBelow(rows, kind);
  const row = { id: newId(), kind, order: keysAt(rows, at, 1)[0] ?? '' };
  rows.splice(at, 0, row);
  return [row];
}

/** Behind what comes before it at the top, else above all. */
function placeAtTop(rows: readonly Row[], kind: LaneKind): number {
  const before = CUSTOMER.slice(0, CUSTOMER.indexOf(kind));
  return rows.findLastIndex((row) => before.includes(row.kind)) + 1;
}

/** In front of what comes after it; else behind what comes before it; else below all. */
function placeBelow(rows: readonly Row[], kind: LaneKind): number {
  const at = COMPANY.indexOf(kind);
  const next = rows.findIndex((row) => COMPANY.indexOf(row.kind) > at);
  if (next >= 0) return next;
  const before = rows.findLastIndex((row) => COMPANY.includes(row.kind));
  return before < 0 ? rows.length : before + 1;
}

function shown(records: Records, journey: string): Draft[] {
  const hidden = lanesOf(records, journey).filter((lane) => lane.hidden && [...CUSTOMER, ...COMPANY].includes(lane.kind));
  return hidden.flatMap(({ id }) => setDrafts(records, 'lane', id, { hidden: false }));
}
