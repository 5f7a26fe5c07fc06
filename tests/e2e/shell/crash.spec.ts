import { expect, test } from '../../kit/workbench.ts';

test('a host that dies is started again, and nothing that was saved is lost', async ({ desktop }) => {
  await desktop.home.newJourney('It dies');
  const { map, page } = desktop;
  await map.ready();
  await map.addCard(map.lane('thought'), 0, 'Kept');
  await map.saved();
  const [host] = desktop.process().hostPids();
  if (host === undefined) throw new Error('no host runs');
  process.kill(host, 'SIGKILL');
  await expect.poll(() => desktop.process().hostPids()).not.toContain(host);
  const reopen = page.getByRole('button', { name: desktop.say('shell.reopen') });
  await expect(page.locator('[data-saving="saved"]').or(reopen).first()).toBeVisible({ timeout: 20_000 });
  if (await reopen.isVisible()) await reopen.click();
  await map.ready();
  await expect(map.card('Kept')).toBeVisible();
  await map.addCard(map.lane('thought'), 1, 'Goes on');
  await map.saved();
});

test('a window whose process dies says so, and reloads', async ({ desktop }) => {
  await desktop.home.newJourney('Window gone');
  const { map } = desktop;
  await map.ready();
  await map.addCard(map.lane('thought'), 0, 'Still here');
  await map.saved();
  const asked = await desktop.program().evaluate(async ({ BrowserWindow, dialog }) => {
    const seen: string[] = [];
    dialog.showMessageBox = ((_window: unknown, options: { message: string }) => {
      seen.push(options.message);
      return Promise.resolve({ response: 0, checkboxChecked: false });
    }) as typeof dialog.showMessageBox;
    BrowserWindow.getAllWindows()[0]?.webContents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 });
    return seen;
  });
  expect(asked).toEqual([desktop.say('desktop.windowFaults.gone')]);
  await map.ready();
  await expect(map.card('Still here')).toBeVisible();
});
