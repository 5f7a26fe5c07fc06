import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../arch/tree.ts';
import { outlineOf } from '../kit/file-outline.ts';
import { patternIn } from '../kit/words.ts';
import { expect, test } from '../kit/workbench.ts';

interface Answer {
  readonly ok: boolean;
  readonly title?: string;
  readonly sections?: readonly string[];
  readonly tasks?: readonly { readonly section: string; readonly task: string; readonly score: number; readonly people: readonly string[] }[];
}

const MERMAID = join(ROOT, 'tests', 'data', 'mermaid');
const OJF = join(ROOT, 'tests', 'data', 'ojf');
const expected = JSON.parse(readFileSync(join(MERMAID, 'EXPECTED.json'), 'utf8')) as Readonly<Record<string, Answer>>;
const sources = [
  ...readdirSync(MERMAID)
    .filter((name) => name.endsWith('.mmd'))
    .map((name) => join(MERMAID, name)),
  ...readdirSync(OJF)
    .filter((name) => name.endsWith('.ojf'))
    .map((name) => join(OJF, name)),
];

/** In batches, so that one window walks through many files as a person would. */
const BATCH = 8;
const batches = Array.from({ length: Math.ceil(sources.length / BATCH) }, (_, i) => sources.slice(i * BATCH, (i + 1) * BATCH));

for (const [index, batch] of batches.entries())
  test(`foreign maps open on the canvas, are edited there and come back the same (${index + 1} of ${batches.length})`, async ({ workbench }) => {
    test.setTimeout(240_000);
    const { home, map, page, say, folders } = workbench;
    for (const source of batch)
      await test.step(source.split(/[\\/]/).at(-1) ?? '', async () => {
        const name = source.split(/[\\/]/).at(-1) ?? '';
        const answer = expected[name];
        await home.take(source);
        if (answer?.ok === false) {
          await expect(page.getByText(patternIn('en', 'faults.UNREADABLE_SOURCE')).first()).toBeVisible();
          return;
        }
        await expect(
          page
            .getByRole('button', { name: say('home.openMap') })
            .or(page.locator('[data-catcher]'))
            .first(),
        ).toBeVisible({ timeout: 20_000 });
        const notes = page.getByRole('button', { name: say('home.openMap') });
        if (await notes.isVisible()) await notes.click();
        await map.ready();
        await map.nameFirstStage('Edited here');
        await map.saved();
        const file = join(folders.files, `${name.replace(/\.[^.]*$/, '')}.cxmap`);
        const before = outlineOf(file);
        const [journey] = before.journeys;
        expect(journey?.stages[0]?.name).toBe('Edited here');
        if (answer?.tasks) expect(journey?.stages.flatMap((stage) => stage.steps).filter((step) => step !== '')).toEqual(answer.tasks.map((task) => task.task));
        await page.reload();
        await map.ready();
        await expect(map.stageHead(1)).toContainText('Edited here');
        expect(outlineOf(file)).toEqual(before);
        await page.getByRole('button', { name: say('shell.toHome') }).click();
        await expect(page.getByRole('button', { name: say('home.newMap') }).first()).toBeVisible();
      });
  });
