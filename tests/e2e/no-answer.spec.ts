import { expect, test } from '../kit/workbench.ts';

test('a map whose program does not answer while it loads says so, and is drawn when it does', async ({ workbench }) => {
  const { home, map, page, say } = workbench;
  await home.newJourney('Still here');
  await map.ready();
  await map.saved();
  let answers = false;
  await page.route('**/session', (route) => (answers ? route.continue() : route.abort()));
  await page.routeWebSocket('**/ws/**', async (wire) => {
    if (answers) wire.connectToServer();
    else await wire.close();
  });
  await page.reload();
  await expect(page.getByText(say('home.opening'))).toBeVisible();
  await expect(page.getByText(say('shell.cutWhileOpening'))).toBeVisible();
  await expect(page.getByRole('button', { name: say('shell.reload') })).toBeFocused();
  answers = true;
  await map.ready();
  await map.addCard(map.lane('pain-point'), 0, 'Nobody answered');
  await map.saved();
});
