import { appendFile, copyFile, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createLedger } from '../../../../electron/desk/ledger.ts';
import { scratchFolder } from '../../../kit/scratch-folder.ts';

async function closedFile() {
  const folder = await scratchFolder();
  const path = join(folder, 'map.cxmap');
  await writeFile(path, 'as it was closed');
  const ledger = createLedger(folder);
  await ledger.noteClosed(path, 'digest');
  return { folder, path, ledger };
}

test('knows a file as it was closed here, also after a restart', async () => {
  const { folder, path, ledger } = await closedFile();
  expect(await ledger.knows(path)).toBe(true);
  expect(await createLedger(folder).knows(path)).toBe(true);
});

test('does not know a file that was closed without a digest: it was found damaged', async () => {
  const { path, ledger } = await closedFile();
  await ledger.noteClosed(path, '');
  expect(await ledger.knows(path)).toBe(false);
});

test('knows no file that it never saw', async () => {
  const { folder, ledger } = await closedFile();
  expect(await ledger.knows(join(folder, 'other.cxmap'))).toBe(false);
});

test('does not know a file that was changed since, even with its old time put back', async () => {
  const { path, ledger } = await closedFile();
  await appendFile(path, '!');
  expect(await ledger.knows(path)).toBe(false);
  await writeFile(path, 'as it was clasad');
  await utimes(path, new Date(0), new Date(0));
  expect(await ledger.knows(path)).toBe(false);
});

test('does not know another file put in its place', async () => {
  const { folder, path, ledger } = await closedFile();
  await ledger.noteOpened(path);
  await copyFile(path, join(folder, 'stranger'));
  await rm(path);
  await writeFile(join(folder, 'filler'), '');
  await rename(join(folder, 'stranger'), path);
  expect(await ledger.knows(path)).toBe(false);
});

test('knows a file whose host died with it open: the journal beside it is ours', async () => {
  const { path, ledger } = await closedFile();
  await ledger.noteOpened(path);
  await appendFile(path, 'half written');
  expect(await ledger.knows(path)).toBe(true);
});
