import { createDraft, setDrafts } from '../changes/drafts.ts';
import { newId } from '../model/ids.ts';
import { liveRecord } from '../model/kinds.ts';
import type { LaneKind } from '../model/lane-kinds.ts';
import type { Series } from '../model/series.ts';
import { defineCommand } from './command.ts';
import { lanesOf } from './grid.ts';
import { keysAt } from './order-keys.ts';

export interface AddLane {
  readonly id?: string;
  readonly journey: string;
  readonly kind: LaneKind;
  /** Position among the lanes; left out: below all. */
  readonly index?: number;
  /** Empty: worded by the program from the kind. */
  readonly title?: string;
  /** Of a curve lane. */
  readonly series?: Series;
}

export const addLane = defineCommand<AddLane>({
  label: 'addLane',
  drafts: (records, { id = newId(), journey, kind, index, title = '', series = 'emotion' }) => {
    const order = keysAt(lanesOf(records, journey), index, 1)[0] ?? '';
    return [createDraft('lane', id, { journey, kind, title, series, order })];
  },
});

export interface MoveLane {
  readonly lane: string;
  /** Position among the other lanes. */
  readonly index: number;
}

export const moveLane = defineCommand<MoveLane>({
  label: 'moveLane',
  drafts: (records, { lane, index }) => {
    const journey = liveRecord(records, 'lane', lane)?.journey;
    if (!journey) return [];
    const others = lanesOf(records, journey).filter(({ id }) => id !== lane);
    return setDrafts(records, 'lane', lane, { order: keysAt(others, index, 1)[0] ?? '' });
  },
});

export interface HideLane {
  readonly lane: string;
  readonly hidden: boolean;
}

export const hideLane = defineCommand<HideLane>({
  label: 'hideLane',
  drafts: (records, { lane, hidden }) => setDrafts(records, 'lane', lane, { hidden }),
});
