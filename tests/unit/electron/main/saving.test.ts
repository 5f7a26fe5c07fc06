import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserWindow } from 'electron';
import { expect, test, vi } from 'vitest';
import type { Desk } from '../../../../electron/desk/index.ts';
import { createSaving } from '../../../../electron/main/saving.ts';
import { scratchFolder } from '../../../kit/scratch-folder.ts';

const said = vi.hoisted(() => ({ filePath: '' }));

vi.mock('electron', () => ({ dialog: { showSaveDialog: async () => ({ canceled: said.filePath === '', filePath: said.filePath }) } }));

const window = {} as BrowserWindow;

function saving() {
  const desk: Pick<Desk, 'isOpen'> = { isOpen: async () => false };
  return createSaving({ desk: desk as Desk, words: () => (key) => key, onPlaced: () => undefined });
}

test('a name without its ending gets it, but not one that a file has which nobody was asked about', async () => {
  const folder = await scratchFolder();
  said.filePath = join(folder, 'report');
  expect(await saving().save(window, 'Map.svg', Buffer.from('first'))).toBe('report.svg');
  await expect(saving().save(window, 'Map.svg', Buffer.from('second'))).rejects.toMatchObject({ code: 'FILE_EXISTS', params: { name: 'report.svg' } });
  expect(await readFile(join(folder, 'report.svg'), 'utf8')).toBe('first');
  said.filePath = join(folder, 'report.svg');
  expect(await saving().save(window, 'Map.svg', Buffer.from('third'))).toBe('report.svg');
  expect(await readFile(join(folder, 'report.svg'), 'utf8')).toBe('third');
});

test('a copy takes the place of a file, and not what that left beside it', async () => {
  const folder = await scratchFolder();
  said.filePath = join(folder, 'copy.cxmap');
  for (const name of ['copy.cxmap', 'copy.cxmap-journal']) await writeFile(join(folder, name), 'left over');
  await saving().save(window, 'Map.cxmap', Buffer.from('copy'));
  expect(await readdir(folder)).toEqual(['copy.cxmap']);
});
