import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractAll } from '@electron/asar';
import { expect, test } from '@playwright/test';
import { launchDesktop, quit } from '../../kit/desktop-process.ts';
import { createHomeDriver } from '../../kit/home-driver.ts';
import { createMapWindow } from '../../kit/map-window.ts';
import { pack } from '../../kit/pack.ts';
import { wordsIn } from '../../kit/words.ts';

test('what is packed starts, makes a map and keeps it', async () => {
  test.setTimeout(240_000);
  const scratch = mkdtempSync(join(tmpdir(), 'cxmap-packed-'));
  const folders = { home: join(scratch, 'home'), files: join(scratch, 'files') };
  for (const folder of Object.values(folders)) mkdirSync(folder);
  const { asar } = pack('linux', scratch);
  // Far from the sources, so that nothing is found that was not packed.
  const extracted = join(scratch, 'app');
  extractAll(asar, extracted);
  const say = wordsIn('en');
  const program = await launchDesktop({ ...folders, program: join(extracted, 'out', 'main', 'main.js') });
  const page = await program.firstWindow();
  await createHomeDriver(page, say).newJourney('Out of the package', { template: 'hotel' });
  const map = createMapWindow(page, say);
  await map.ready();
  await map.saved();
  await expect(map.stageHead(1)).toBeVisible();
  await quit(program);
  rmSync(scratch, { recursive: true, force: true });
});
