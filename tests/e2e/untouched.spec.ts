import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createStore } from '../../electron/host/store/index.ts';
import { expect, test } from '../kit/workbench.ts';

const digest = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');

test('opening a file, looking about and closing it changes no byte', async ({ workbench }) => {
  const path = join(workbench.folders.files, 'quiet.cxmap');
  const drafts = [{ kind: 'journey', record: 'weekend', field: null, value: { title: 'A weekend', order: 'a0' }, old: null }];
  await createStore(path, { language: 'en', program: 'test 0', drafts });
  const [before, changedAt] = [digest(path), statSync(path).mtimeMs];

  await workbench.restart(path);
  await workbench.map.ready();
  await workbench.map.focus();
  await workbench.map.press('ArrowRight', 'ArrowDown', 'Shift+1', 'Control+=', 'Control+0');
  await workbench.page.getByRole('button', { name: workbench.say('shell.personas'), exact: true }).click();
  await workbench.stop();

  expect(digest(path)).toBe(before);
  expect(statSync(path).mtimeMs).toBe(changedAt);
});
