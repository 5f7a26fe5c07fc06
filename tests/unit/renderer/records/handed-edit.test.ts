import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { makeFile } from '../../../../electron/host/exchange/new-file.ts';
import { createHost, type Host } from '../../../../electron/host/serve.ts';
import { openStore } from '../../../../electron/host/store/index.ts';
import { carryIn } from '../../../../shared/commands/carry/carry-in.ts';
import { live } from '../../../../shared/model/kinds.ts';
import { smallMap } from '../../../kit/map-driver.ts';
import { cardsOf, parcelOf } from '../../../kit/parcels.ts';
import { scratchFolder } from '../../../kit/scratch-folder.ts';
import { openWindow, type WiredWindow } from '../../../kit/wired-window.ts';

async function openFile(): Promise<{ host: Host; journey: string }> {
  const folder = await scratchFolder();
  const path = join(folder, 'there.cxmap');
  await makeFile(path, { template: 'blank', language: 'en', title: 'There', program: 'test' });
  const store = await openStore(path, { known: true, recoveryFolder: join(folder, 'recovery') });
  onTestFinished(async () => {
    await store.close();
  });
  return { host: createHost(store), journey: String((await store.workbook())['journey']?.[0]?.id) };
}

/** What the dialog of another file's window does: a document beside its own takes a card, and is closed. */
async function carried(host: Host, journey: string): Promise<string> {
  const here = smallMap();
  here.addCard('own', 'Pay', 'Carried');
  const parcel = parcelOf(here, cardsOf(here, 'Carried'));
  if (!parcel) throw new Error('nothing was packed');
  const { document } = await openWindow(host, journey);
  const { edit } = document.run(carryIn, { parcel, where: { to: 'tray', journey } });
  await document.settled();
  document.close();
  return edit ?? '';
}

const cards = ({ document }: WiredWindow) => live(document.store.getState().records, 'card').map(({ text }) => text);
const labels = ({ document }: WiredWindow) => [document.store.getState().undoLabel, document.store.getState().redoLabel];

async function windowOn(host: Host, journey: string): Promise<WiredWindow> {
  const window = await openWindow(host, journey);
  onTestFinished(() => window.document.close());
  return window;
}

it('is undone and done again in the window that shows the file, after the document that made it is closed', async () => {
  const { host, journey } = await openFile();
  const window = await windowOn(host, journey);
  const edit = await carried(host, journey);
  await expect.poll(() => cards(window)).toContain('Carried');
  expect(labels(window)).toEqual([null, null]);
  await window.document.takeOver({ id: edit, label: 'carry' });
  expect(labels(window)).toEqual(['carry', null]);
  window.document.undo();
  await window.document.settled();
  expect(cards(window)).not.toContain('Carried');
  expect(labels(window)).toEqual([null, 'carry']);
  window.document.redo();
  await window.document.settled();
  expect(cards(window)).toContain('Carried');
  // The file says the same.
  expect(cards(await windowOn(host, journey))).toContain('Carried');
});

it('is undone in a window that shows another journey, which reads for that what it has not read', async () => {
  const { host, journey } = await openFile();
  const other = await windowOn(host, journey);
  other.map.newJourney('Elsewhere', [{ name: 'One', steps: ['A'] }], ['thought']);
  await other.document.settled();
  const into = other.map.journey;
  const window = await windowOn(host, journey);
  expect(window.document.store.getState().loadedJourneys.has(into)).toBe(false);
  const edit = await carried(host, into);
  await window.document.takeOver({ id: edit, label: 'carry' });
  window.document.undo();
  await window.document.settled();
  await expect.poll(() => cards(other)).not.toContain('Carried');
});

it('is let go where it was taken back elsewhere, and nothing is taken over that the journal does not know', async () => {
  const { host, journey } = await openFile();
  const window = await windowOn(host, journey);
  const edit = await carried(host, journey);
  await window.document.takeOver({ id: edit, label: 'carry' });
  window.document.letGo(edit);
  await window.document.takeOver({ id: 'nobody', label: 'carry' });
  expect(labels(window)).toEqual([null, null]);
});
