import type { FirstView } from '../../../shared/contract/first-view.ts';
import { initialFields } from '../../../shared/model/kind.ts';
import { KINDS } from '../../../shared/model/kinds.ts';
import { compareOrder } from '../../../shared/model/order.ts';
import type { Peer } from '../../transports/host-protocol.ts';
import type { HostContext } from '../host-context.ts';
import type { StoredRecords } from '../store/index.ts';
import { describeFor } from './file.ts';

/** All that the first screen of a file is drawn from, as the peer may use it. */
export async function firstView({ store, room }: Pick<HostContext, 'store' | 'room'>, peer: Peer): Promise<FirstView> {
  // Before anything is read: what changes meanwhile counts as missed, and is loaded again.
  const position = room.position();
  const workbook = await store.workbook();
  const id = firstJourney(workbook);
  // A damaged journey is no reason to refuse the file: whoever asks for the journey itself is told of it.
  const records = id === null ? null : await store.journey(id).catch(() => null);
  return { description: describeFor(peer, store), workbook, journey: id === null || records === null ? null : { id, records }, position };
}

function firstJourney({ journey = [] }: StoredRecords): string | null {
  const { order } = initialFields(KINDS.journey);
  const live = journey.filter(({ deleted }) => !deleted).map(({ id, fields }) => ({ id, order: String(fields['order'] ?? order) }));
  return live.sort(compareOrder)[0]?.id ?? null;
}
