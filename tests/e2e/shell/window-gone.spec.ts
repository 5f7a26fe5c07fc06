import { join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { expect, test } from '../../kit/workbench.ts';

/** Answers every question of the program with the numbers of buttons, in order, and notes what was asked. */
function answerQuestions(program: ElectronApplication, ...answers: number[]) {
  return program.evaluateHandle(({ dialog }, responses) => {
    const asked: string[] = [];
    const answer = (options: { message: string }): number => {
      asked.push(options.message);
      return responses[asked.length - 1] ?? 0;
    };
    dialog.showMessageBox = ((_window: unknown, options: { message: string }) =>
      Promise.resolve({ response: answer(options), checkboxChecked: false })) as typeof dialog.showMessageBox;
    dialog.showMessageBoxSync = ((_window: unknown, options: { message: string }) => answer(options)) as typeof dialog.showMessageBoxSync;
    return asked;
  }, answers);
}

const closeFirst = (program: ElectronApplication): Promise<void> => program.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());

test('a window whose process dies says so, and reloads', async ({ desktop }) => {
  await desktop.home.newJourney('Window gone');
  const { map } = desktop;
  await map.ready();
  await map.addCard(map.lane('thought'), 0, 'Still here');
  await map.saved();
  const asked = await answerQuestions(desktop.program(), 0);
  await desktop.program().evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 });
  });
  expect(await asked.jsonValue()).toEqual([desktop.say('desktop.windowFaults.gone')]);
  await map.ready();
  await expect(map.card('Still here')).toBeVisible();
});

test('a window that does not answer asks whether to wait, and is closed without being asked itself', async ({ desktop }) => {
  const other = await desktop.opened(() => desktop.choose('duplicateWindow'));
  await other.waitForLoadState();
  const asked = await answerQuestions(desktop.program(), 0, 1);
  const hang = () => desktop.program().evaluate(({ BrowserWindow }) => void BrowserWindow.getAllWindows().at(-1)?.emit('unresponsive'));
  await hang();
  await expect.poll(() => asked.jsonValue()).toHaveLength(1);
  expect(desktop.program().windows()).toHaveLength(2);
  // the other windows say that it left a report
  await desktop.page.getByRole('button', { name: desktop.say('settings.reports.look') }).click();
  await expect(desktop.page.getByRole('button', { name: desktop.say('settings.reports.kinds.window-hung'), exact: true })).toHaveCount(1);
  const closed = other.waitForEvent('close');
  await hang();
  await closed;
  expect(new Set(await asked.jsonValue())).toEqual(new Set([desktop.say('desktop.windowFaults.unresponsive')]));
  await expect.poll(() => desktop.program().windows().length).toBe(1);
});

test('a window whose last edit is not in the file yet asks before it closes; one whose edits are saved does not', async ({ desktop }) => {
  // biome-ignore lint/suspicious/noSkippedTests: Windows has no way to stop a process
  test.skip(process.platform === 'win32', 'processes cannot be stopped there');
  // Without a listener of its own Playwright would answer the page's question before the program does.
  desktop.page.on('dialog', () => undefined);
  await desktop.home.newJourney('Unsent');
  const { map } = desktop;
  await map.ready();
  // Closing a draft asks something else before.
  const path = join(desktop.folders.home, 'Unsent.cxmap');
  await desktop.program().evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, path);
  await desktop.choose('save');
  await expect(desktop.page.getByRole('button', { name: desktop.say('drafts.fileMenu', { name: 'Unsent.cxmap' }) })).toBeVisible();
  await map.addCard(map.lane('thought'), 0, 'Saved');
  await map.saved();
  const home = await desktop.opened(() => desktop.choose('openHome'));
  await home.waitForLoadState();
  const asked = await answerQuestions(desktop.program(), 0, 1);
  const [host] = await desktop.process().hostPids();
  if (host === undefined) throw new Error('no host runs');

  process.kill(host, 'SIGSTOP');
  await map.addCard(map.lane('thought'), 1, 'On its way');
  await closeFirst(desktop.program());
  await expect.poll(() => asked.jsonValue()).toEqual([desktop.say('desktop.windowFaults.unsent')]);
  expect(desktop.page.isClosed()).toBe(false);

  process.kill(host, 'SIGCONT');
  await map.saved();
  const closed = desktop.page.waitForEvent('close');
  await closeFirst(desktop.program());
  await closed;
  expect(await asked.jsonValue()).toHaveLength(1);
});
