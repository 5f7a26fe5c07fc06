import { newId } from '../../model/ids.ts';
import type { Records } from '../../model/kinds.ts';
import { keysBetween, type Ordered } from '../../model/order.ts';
import type { Parcel } from '../../model/parcel.ts';
import { cardLanesOf, lanesOf } from '../grid.ts';
import { keysAt } from '../order-keys.ts';
import { lanesCarried } from './lanes.ts';
import type { Choice } from './match.ts';
import type { NewRecord } from './new-record.ts';
import type { ParcelIds } from './parcel-ids.ts';
import type { Where } from './where.ts';

/** Says for each lane of the parcel which lane it is on the map that takes it; answers those that are made. */
export function placeLanes(records: Records, parcel: Parcel, where: Where, chosen: ReadonlyMap<string, Choice>, ids: ParcelIds): NewRecord[] {
  if (where.to === 'tray') return [];
  if (where.to === 'journey') return allLanes(parcel, ids);
  if (where.to === 'columns' && where.lane !== null) {
    asTheyLay(records, parcel, where.journey, where.lane, ids);
    return [];
  }
  return likeByLike(records, parcel, where.journey, chosen, ids);
}

function allLanes(parcel: Parcel, ids: ParcelIds): NewRecord[] {
  const lanes = lanesOf(parcel.records, parcel.journey);
  const keys = keysBetween(null, null, lanes.length);
  return lanes.map((source, index) => {
    const id = newId();
    ids.set('lane', source.id, id);
    return { kind: 'lane', id, source, fields: { order: keys[index] ?? '' } };
  });
}

/** From one lane down; what would lie past the last one lies in it. */
function asTheyLay(records: Records, parcel: Parcel, journey: string, lane: string, ids: ParcelIds): void {
  const takers = cardLanesOf(records, journey);
  const top = takers.findIndex(({ id }) => id === lane);
  if (top < 0) return;
  for (const [index, { id }] of cardLanesOf(parcel.records, parcel.journey).entries()) {
    ids.set('lane', id, takers[Math.min(takers.length - 1, top + index)]?.id ?? lane);
  }
}

/** A new lane comes below the one that it lay below, else above the one that it lay above. */
function likeByLike(records: Records, parcel: Parcel, journey: string, chosen: ReadonlyMap<string, Choice>, ids: ParcelIds): NewRecord[] {
  const rows: Ordered[] = lanesOf(records, journey).map(({ id, order }) => ({ id, order }));
  const lanes = lanesCarried(parcel);
  const takerOf = (id: string) => {
    const choice = chosen.get(`lane:${id}`);
    return choice?.as === 'found' && rows.some((row) => row.id === choice.id) ? choice.id : undefined;
  };
  const rowOf = (id: string | undefined) => rows.findIndex((row) => row.id === id);
  let above = -1;
  return lanes.flatMap((source, at): NewRecord[] => {
    const taker = takerOf(source.id);
    if (taker !== undefined) {
      ids.set('lane', source.id, taker);
      above = rowOf(taker);
      return [];
    }
    if (chosen.get(`lane:${source.id}`)?.as !== 'new') return [];
    const next = lanes
      .slice(at + 1)
      .map(({ id }) => takerOf(id))
      .find((id) => id !== undefined);
    const below = next === undefined ? rows.length : rowOf(next);
    const index = above >= 0 ? above + 1 : below;
    const [order = ''] = keysAt(rows, index, 1);
    const id = newId();
    ids.set('lane', source.id, id);
    rows.splice(index, 0, { id, order });
    above = index;
    return [{ kind: 'lane', id, source, fields: { order } }];
  });
}
