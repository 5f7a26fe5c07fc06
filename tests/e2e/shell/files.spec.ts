import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createStore } from '../../../electron/host/store/index.ts';
import { electronBinary } from '../../../electron/web/electron-binary.ts';
import { DESKTOP_PROGRAM, desktopEnvironment, STANDIN } from '../../kit/desktop-process.ts';
import { onlyDraft } from '../../kit/draft-files.ts';
import { outlineOf } from '../../kit/file-outline.ts';
import { createMapWindow } from '../../kit/map-window.ts';
import { readOnlyFolder } from '../../kit/read-only-folder.ts';
import { expect, test } from '../../kit/workbench.ts';

async function makeFile(path: string, title: string): Promise<string> {
  const drafts = [{ kind: 'journey', record: 'weekend', field: null, value: { title, order: 'a0' }, old: null }];
  await createStore(path, { language: 'en', program: 'test 0', drafts });
  return path;
}

test('open-file shows the file in a window of its own, once', async ({ desktop }) => {
  const path = await makeFile(join(desktop.folders.home, 'asked.cxmap'), 'Asked for');
  const ask = () => desktop.program().evaluate(({ app }, file) => void app.emit('open-file', { preventDefault: () => undefined }, file), path);
  const page = await desktop.opened(ask);
  await createMapWindow(page, desktop.say).ready();
  await ask();
  await page.waitForTimeout(1_000);
  expect(desktop.program().windows()).toHaveLength(2);
});

test('a second start hands its files over and ends', async ({ desktop }) => {
  const paths = await Promise.all(['one', 'two'].map((name) => makeFile(join(desktop.folders.home, `${name}.cxmap`), name)));
  const start = async () => {
    const second = spawn(electronBinary(import.meta.url) ?? STANDIN, ['--no-sandbox', DESKTOP_PROGRAM, ...paths], { env: desktopEnvironment(desktop.folders) });
    const [code] = await once(second, 'exit');
    expect(code).toBe(0);
  };
  await desktop.opened(start);
  await expect.poll(() => desktop.program().windows().length, { timeout: 20_000 }).toBe(3);
  for (const page of desktop.program().windows().slice(1)) await createMapWindow(page, desktop.say).ready();
});

test('the files that the program is started with open at once, without Home', async ({ desktop }) => {
  const path = await makeFile(join(desktop.folders.home, 'given.cxmap'), 'Given');
  await desktop.restart(path);
  await desktop.map.ready();
  expect(desktop.program().windows()).toHaveLength(1);
});

test('a file that is open comes forward instead of opening twice', async ({ desktop }) => {
  await desktop.home.newJourney('Only once');
  await desktop.map.ready();
  const home = await desktop.opened(() => desktop.choose('openHome'));
  await home.getByRole('link', { name: /^Only once/ }).click();
  await home.waitForTimeout(1_000);
  expect(home.url()).not.toContain('/f/');
  expect(desktop.program().windows()).toHaveLength(2);
});

test('of several files chosen in the dialog one opens here and the others beside it; the menu lists them', async ({ desktop }) => {
  const paths = await Promise.all(['first', 'second'].map((name) => makeFile(join(desktop.folders.home, `${name}.cxmap`), name)));
  await desktop.program().evaluate(({ dialog }, filePaths) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths });
  }, paths);
  const other = await desktop.opened(() => desktop.page.getByRole('button', { name: desktop.say('home.open'), exact: true }).click());
  await desktop.map.ready();
  await createMapWindow(other, desktop.say).ready();
  const recent = () =>
    desktop.program().evaluate(
      ({ Menu }) =>
        Menu.getApplicationMenu()
          ?.getMenuItemById('menu.recent')
          ?.submenu?.items.map(({ id, label }) => ({ id, label })) ?? [],
    );
  await expect.poll(async () => (await recent()).map(({ label }) => label.split(' ')[0]).sort()).toEqual(['first.cxmap', 'second.cxmap']);
  const first = (await recent()).find(({ label }) => label.startsWith('first'))?.id ?? '';
  await desktop.choose(first);
  const front = () => desktop.program().evaluate(({ BrowserWindow }) => BrowserWindow.getFocusedWindow()?.webContents.getURL());
  await expect.poll(front).toContain(first.replace('recent.', '/f/'));
  expect(desktop.program().windows()).toHaveLength(2);
});

test('dropped files open where they lie, each in its window', async ({ desktop }) => {
  const paths = await Promise.all(['dropped', 'beside'].map((name) => makeFile(join(desktop.folders.home, `${name}.cxmap`), name)));
  await expect(desktop.page.getByRole('button', { name: desktop.say('home.newMap') }).first()).toBeVisible();
  // The stand-in's Chromium tells no paths: it is told which name lies where. Electron knows them of what the browser itself drops.
  await desktop.page.evaluate(
    (known) => Object.assign(window, { __standinPaths: new Map(known) }),
    paths.map((path) => [basename(path), path] as const),
  );
  const browser = await desktop.page.context().newCDPSession(desktop.page);
  const drag = { x: 400, y: 300, data: { items: [], files: paths, dragOperationsMask: 1 } };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) await browser.send('Input.dispatchDragEvent', { type, ...drag });
  await expect.poll(() => desktop.program().windows().length, { timeout: 20_000 }).toBe(3);
  for (const page of desktop.program().windows().slice(1)) await createMapWindow(page, desktop.say).ready();
});

test('a template that somebody gave begins a new map, and stays as it is', async ({ desktop }) => {
  const gift = await makeFile(join(desktop.folders.home, 'Gyms.template.cxmap'), 'gyms');
  const given = readFileSync(gift);
  await desktop.home.take(gift);
  await desktop.map.ready();
  await expect(desktop.page.getByText(desktop.say('drafts.mark'), { exact: true }).first()).toBeVisible();
  expect(readFileSync(gift).equals(given)).toBe(true);
});

test('a copy is written where the dialog says; a folder that cannot be written says so', async ({ desktop }) => {
  await desktop.home.newJourney('To be copied');
  await desktop.map.ready();
  const copy = join(desktop.folders.home, 'the copy.cxmap');
  const answer = (filePath: string) =>
    desktop.program().evaluate(({ dialog }, path) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: path });
    }, filePath);
  await answer(copy);
  await desktop.choose('downloadCopy');
  await expect.poll(() => readdirSync(desktop.folders.home), { timeout: 15_000 }).toContain('the copy.cxmap');
  expect(outlineOf(copy).journeys[0]?.title).toBe('To be copied');

  await answer(join(readOnlyFolder(desktop.folders.home), 'copy.cxmap'));
  await desktop.choose('downloadCopy');
  await expect(desktop.page.getByText(desktop.say('faults.NO_PERMISSION', { name: 'copy.cxmap' }))).toBeVisible();
  await answer(join(desktop.folders.home, 'no-folder', 'gone.cxmap'));
  await desktop.choose('downloadCopy');
  await expect(desktop.page.getByText(/“gone\.cxmap” could not be written/)).toBeVisible();

  const open = onlyDraft(desktop.folders.home);
  const before = readFileSync(open);
  await answer(open);
  await desktop.choose('downloadCopy');
  await expect(desktop.page.getByText(desktop.say('faults.FILE_EXISTS', { name: basename(open) }))).toBeVisible();
  expect(readFileSync(open).equals(before)).toBe(true);
});

test('an export goes where the dialog says', async ({ desktop }) => {
  await desktop.home.newJourney('To be exported', { template: 'hotel' });
  await desktop.map.ready();
  const path = join(desktop.folders.home, 'map.svg');
  await desktop.program().evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, path);
  await desktop.choose('export.svg');
  await expect.poll(() => readdirSync(desktop.folders.home), { timeout: 15_000 }).toContain('map.svg');
  expect(readFileSync(path, 'utf8')).toMatch(/^<svg|^<\?xml/);
});

test('a window comes back where it stood', async ({ desktop }) => {
  const path = await makeFile(join(desktop.folders.home, 'placed.cxmap'), 'Placed');
  await desktop.restart(path);
  await desktop.map.ready();
  await desktop.program().evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setBounds({ x: 120, y: 90, width: 1_100, height: 700 }));
  await desktop.restart(path);
  await desktop.map.ready();
  const bounds = await desktop.program().evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getNormalBounds());
  expect(bounds).toEqual({ x: 120, y: 90, width: 1_100, height: 700 });
});
