import type { KindName } from '../../model/kinds.ts';
import { compareOrder, isOrderKey, keysBetween } from '../../model/order.ts';
import type { Intake } from '../intake.ts';
import type { IdentifiedRecord } from './give-ids.ts';

/**
 * New order keys, by record, for the kinds in which a key is none that another could be put beside: such a kind is
 * numbered anew in the order that its keys say, with one warning. Keys of other kinds stay as they are.
 */
export function mendOrders(intake: Intake, records: readonly IdentifiedRecord[]): ReadonlyMap<IdentifiedRecord, string> {
  const mended = new Map<IdentifiedRecord, string>();
  for (const [kind, ofKind] of Map.groupBy(records, (record) => record.kind)) {
    const ordered = ofKind.filter((record) => orderOf(record) !== '');
    if (ordered.every((record) => isOrderKey(orderOf(record)))) continue;
    intake.warn('orderMended', 0, { kind });
    ordered.sort((a, b) => compareOrder({ id: a.record.id, order: orderOf(a) }, { id: b.record.id, order: orderOf(b) }));
    const keys = keysBetween(null, null, ordered.length);
    for (const [index, record] of ordered.entries()) mended.set(record, keys[index] ?? '');
  }
  return mended;
}

/** A card's order stands in its place. */
function orderOf({ kind, record }: IdentifiedRecord): string {
  const holder: unknown = kind === ('card' satisfies KindName) ? record['place'] : record;
  const order: unknown = typeof holder === 'object' && holder !== null && 'order' in holder ? holder.order : '';
  return typeof order === 'string' ? order : '';
}
