import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { ROOT } from '../arch/tree.ts';
import { onlyDraft } from '../kit/draft-files.ts';
import { expect, test } from '../kit/workbench.ts';

test('a host that crashes leaves a report, which can be read and deleted here', async ({ workbench }) => {
  const { home, map, page, say, folders } = workbench;
  await home.newJourney('Secret plan');
  await map.ready();
  await map.addCard(map.lane('pain-point'), 0, 'nobody else may read this');
  await map.saved();
  // the day's copy is made behind the first edit
  const copies = () => readdirSync(join(folders.home, 'recovery'), { recursive: true }).filter((name) => /copy-[\d-]+\.cxmap$/.test(String(name)));
  await expect.poll(copies).toHaveLength(1);
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

/** Milliseconds from a start to Ctrl-C: before it listens, while its host starts, and once both are there. */
const STOPPED_AFTER = [40, 80, 120, 160, 200, 250, 300, 400, 600];

test('a start that is told to stop at once says nothing and leaves no report', async ({ workbench, surface }) => {
  // biome-ignore lint/suspicious/noSkippedTests: asked of the terminal's program only
  test.skip(surface === 'shell' || process.platform === 'win32', 'Ctrl-C in a terminal ends the web host and all that it started');
  await workbench.home.newJourney('Stopped early');
  await workbench.map.saved();
  await workbench.stop();
  const { home, files } = workbench.folders;
  const env = { ...process.env, CXMAP_HOME: home, CXMAP_FILES: files };
  for (const after of STOPPED_AFTER) {
    const args = ['out/node/start.js', onlyDraft(home), '--no-open', '--port', '0'];
    const start = spawn(process.execPath, args, { cwd: ROOT, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    start.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    await setTimeout(after);
    process.kill(-(start.pid ?? 0), 'SIGINT');
    await once(start, 'close');
    expect([after, said]).toEqual([after, '']);
  }
  for (const folder of ['reports', 'running']) expect(existsSync(join(home, folder)) ? readdirSync(join(home, folder)) : []).toEqual([]);
});
