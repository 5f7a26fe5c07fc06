import { expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { carryParcel } from '../../../../../renderer/app/carry/carry-parcel.ts';
import type { DocumentStore } from '../../../../../renderer/records/index.ts';
import { setFields } from '../../../../../shared/commands/index.ts';
import { Fault } from '../../../../../shared/model/fault.ts';
import { smallMap } from '../../../../kit/map-driver.ts';
import { cardsOf, parcelOf } from '../../../../kit/parcels.ts';

const HASH = 'a'.repeat(64);

/** A file that takes a card with a picture; `refusal` is what its host says of an edit. */
function begin(readOnly: 'damaged' | null = null, refusal: Fault | null = null) {
  const [here, there] = [smallMap(), smallMap()];
  const [card = ''] = here.addCard('own', 'Pay', 'a');
  here.run(setFields, { kind: 'card', id: card, fields: { pictures: [{ hash: HASH, alt: '', width: 1, height: 1 }] } });
  const parcel = parcelOf(here, cardsOf(here, 'a'));
  if (!parcel) throw new Error('nothing was packed');
  const store = createStore(() => ({ description: { id: 'other', readOnly }, records: there.records, fault: null as Fault | null }));
  const order: string[] = [];
  let waits = false;
  const target = {
    store,
    host: { attachments: { put: () => Promise.resolve(order.push('picture')) } },
    clearFault: () => store.setState({ fault: null }),
    hasUnsent: () => waits,
    run: () => {
      order.push('edit');
      waits = true;
      queueMicrotask(() => {
        waits = refusal !== null;
        store.setState({ fault: refusal });
      });
      return { edit: 'e', ids: [], created: [{ kind: 'card', id: 'c' }] };
    },
  };
  return { target: target as unknown as DocumentStore, intent: { parcel, where: { to: 'tray', journey: there.journey } as const }, order };
}

const bytes = () => Promise.resolve(new Blob(['x']));

it('puts the pictures first, then everything in one edit, and waits until it is on disk', async () => {
  const { target, intent, order } = begin();
  expect(await carryParcel(target, intent, bytes)).toEqual({ edit: 'e', created: [{ kind: 'card', id: 'c' }] });
  expect(order).toEqual(['picture', 'edit']);
});

it('writes nothing where a picture cannot be had: its file is closed or gone', async () => {
  const { target, intent, order } = begin();
  const gone = vi.fn(() => Promise.reject(new Fault('FILE_NOT_FOUND', { name: 'x' })));
  await expect(carryParcel(target, intent, gone)).rejects.toMatchObject({ code: 'FILE_NOT_FOUND' });
  expect(gone).toHaveBeenCalledWith(HASH);
  expect(order).toEqual([]);
});

it('does not begin where nothing can be written, and says it where the disk is full', async () => {
  const damaged = begin('damaged');
  await expect(carryParcel(damaged.target, damaged.intent, bytes)).rejects.toMatchObject({ code: 'READ_ONLY' });
  expect(damaged.order).toEqual([]);
  const full = begin(null, new Fault('DISK_FULL', { name: 'x' }));
  await expect(carryParcel(full.target, full.intent, bytes)).rejects.toMatchObject({ code: 'DISK_FULL' });
});

it('fetches no picture that is left out', async () => {
  const { target, intent, order } = begin();
  await carryParcel(target, { ...intent, withoutPictures: true }, bytes);
  expect(order).toEqual(['edit']);
});
