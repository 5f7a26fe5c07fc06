import { setImmediate as nextTurn } from 'node:timers/promises';
import { newId } from '../../../shared/model/ids.ts';
import { appendEdit } from '../append-edit.ts';
import { exportMap } from '../exchange/export-map.ts';
import { importMap } from '../exchange/import-map.ts';
import { parcelMap } from '../exchange/parcel-map.ts';
import { templateMap } from '../exchange/template-map.ts';
import { host } from '../host-context.ts';
import { requireEditor } from '../roles.ts';

export const exchangeHandlers = {
  import: host.exchange.import.handler(async ({ context, input, signal }) => {
    requireEditor(context.seat.peer);
    const { drafts, journeys, warnings } = await importMap(context.store, input, signal);
    // Writing holds the process: a call to cancel is heard before it.
    await nextTurn();
    signal?.throwIfAborted();
    const edit = { id: input.edit ?? newId(), label: 'importMap', author: await signedAuthor(context) };
    // Whoever hears that it failed imports again: nothing of it may come later.
    const { event } = await appendEdit(context, edit, drafts, { once: true });
    // Whoever imports hears of it like everybody else: the drafts were made here.
    context.room.tellEach('edit', () => event);
    return { journeys, warnings };
  }),
  export: host.exchange.export.handler(({ context, input }) => exportMap(context.store, input)),
  template: host.exchange.template.handler(({ context, input }) => templateMap(context.store, input)),
  parcel: host.exchange.parcel.handler(({ context }) => parcelMap(context.store)),
};

/** The person record of whoever asks, once it is in the file. */
async function signedAuthor({ store, seat }: Parameters<typeof appendEdit>[0]): Promise<string | null> {
  const { person = [] } = await store.workbook();
  return person.some(({ id, deleted }) => id === seat.peer.person && !deleted) ? seat.peer.person : null;
}
