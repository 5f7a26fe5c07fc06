import { expect, test } from '../kit/workbench.ts';

/** A query that never ends cannot be interrupted from within; a stopped process looks the same from outside. */
test('a hanging file is closed while another stays usable', async ({ workbench }) => {
  test.slow();
  // biome-ignore lint/suspicious/noSkippedTests: Windows has no way to stop a process
  test.skip(process.platform === 'win32', 'processes cannot be stopped there');
  const { home, map, page } = workbench;
  await home.newJourney('It hangs');
  await map.ready();
  const [hanging] = await workbench.process().hostPids();
  if (hanging === undefined) throw new Error('no host runs');

  const other = await workbench.secondFile('It goes on');
  process.kill(hanging, 'SIGSTOP');

  await other.standOn(other.lane('thought'), 0);
  await other.write('Still here');
  await other.saved();
  await expect.poll(() => workbench.process().hostPids(), { timeout: 40_000 }).not.toContain(hanging);
  await other.standOn(other.lane('thought'), 1);
  await other.write('And still');
  await other.saved();

  // its own window says so; nobody opens it again, to hang again, before a person says so
  await page.bringToFront();
  // a second notice may tell of the report that was written
  const closed = page.getByRole('alert', { name: workbench.say('shell.hostHung') });
  await expect(closed).toBeVisible();
  expect(await workbench.process().hostPids()).toHaveLength(1);
  await page.getByRole('button', { name: workbench.say('shell.reopen') }).click();
  await expect(closed).toHaveCount(0);
  await map.saved();
  await map.addCard(map.lane('thought'), 0, 'Back again');
  await map.saved();
});
