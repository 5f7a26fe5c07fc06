import { expect, test } from '../../kit/workbench.ts';

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
