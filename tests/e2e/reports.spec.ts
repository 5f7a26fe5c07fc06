import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../kit/workbench.ts';

test('a host that crashes leaves a report, which can be read and deleted here', async ({ workbench }) => {
  const { home, map, page, say, folders } = workbench;
  await home.newJourney('Secret plan');
  await map.ready();
  await map.addCard(map.lane('pain-point'), 0, 'nobody else may read this');
  await map.saved();
  const [host] = await workbench.process().hostPids();
  if (host === undefined) throw new Error('no host runs');
  process.kill(host, 'SIGKILL');
  await page.getByRole('button', { name: say('settings.reports.look') }).click();
  const dialog = page.getByRole('dialog', { name: say('settings.name') });
  await dialog.getByRole('button', { name: say('settings.reports.kinds.host-died'), exact: true }).click();
  const text = dialog.getByRole('region', { name: say('settings.reports.kinds.host-died') });
  // a child process tells its signal, Electron's utility process a number
  const ended = /SIGKILL|code -?\d+/;
  await expect(text).toContainText(ended);
  const said = (await text.textContent()) ?? '';
  expect(said).not.toMatch(/Secret|nobody else/);
  expect(decodeURIComponent((await dialog.getByRole('link', { name: say('settings.reports.mail') }).getAttribute('href')) ?? '')).toMatch(ended);
  expect(readdirSync(join(folders.home, 'reports'))).toHaveLength(1);
  await dialog.getByRole('button', { name: say('settings.deleteWhat', { name: say('settings.reports.kinds.host-died') }) }).click();
  await page.getByRole('button', { name: say('settings.delete'), exact: true }).click();
  await expect(dialog.getByText(say('settings.reports.none'))).toBeVisible();
  expect(readdirSync(join(folders.home, 'reports'))).toEqual([]);
  // the day's copy of the file is there to go back to
  await dialog.getByRole('tab', { name: say('settings.section.recovery') }).click();
  await workbench.goOn(() => dialog.getByRole('button', { name: new RegExp(`^${say('settings.recovery.openAsNew')}`) }).click());
  await workbench.map.ready();
  await expect(workbench.page.getByRole('dialog')).toHaveCount(0);
  await expect(workbench.page).toHaveTitle(/Secret plan \d{4}-\d{2}-\d{2}/);
});
