import { createDraft } from '../changes/drafts.ts';
import { newId } from '../model/ids.ts';
import type { FieldsOfKind } from '../model/kinds.ts';
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
  /** Other fields: what goes in, what a new card is. */
  readonly fields?: Partial<FieldsOfKind<'lane'>>;
}

export const addLane = defineCommand<AddLane>({
  label: 'addLane',
  drafts: (records, { id = newId(), journey, kind, index, title = '', series = 'emotion', fields = {} }) => {
    const order = keysAt(lanesOf(records, journey), index, 1)[0] ?? '';
    return [createDraft('lane', id, { title, series, ...fields, journey, kind, order })];
  },
});
