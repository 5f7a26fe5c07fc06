import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ROOT } from '../arch/tree.ts';
import { draftFiles } from '../kit/draft-files.ts';
import { type FileOutline, outlineOf } from '../kit/file-outline.ts';
import { patternIn } from '../kit/words.ts';
import { expect, test, type Workbench } from '../kit/workbench.ts';

interface Answer {
  readonly ok: boolean;
  readonly title?: string;
  readonly sections?: readonly string[];
  readonly tasks?: readonly { readonly section: string; readonly task: string; readonly score: number; readonly people: readonly string[] }[];
}

const MERMAID = join(ROOT, 'tests', 'data', 'mermaid');
const OJF = join(ROOT, 'tests', 'data', 'ojf');
const expected = JSON.parse(readFileSync(join(MERMAID, 'EXPECTED.json'), 'utf8')) as Readonly<Record<string, Answer>>;
const sourcesIn = (folder: string, ending: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name));
const sources = [...sourcesIn(MERMAID, '.mmd'), ...sourcesIn(OJF, '.ojf')];

const fileOf = (source: string): string => `${basename(source).replace(/\.[^.]*$/, '')}.cxmap`;
const draftOf = (home: string, source: string): string => draftFiles(home).find((path) => basename(path) === fileOf(source)) ?? '';

/** Every so many-th is opened once more after the restart; what all the others hold is read from the disk. */
const OPENED_AGAIN = 4;

/** One walk through all of them, as a person would; only the restart closes every file for certain. */
test('foreign maps open on the canvas, are edited there and come back the same', async ({ workbench, walk }) => {
  test.setTimeout(600_000);
  const edited = new Map<string, FileOutline>();
  const taken = walk === 'all' ? sources : sources.filter((_source, index) => index % 6 === 0);
  for (const source of taken)
    await test.step(`${basename(source)} comes in and is edited`, async () => {
      if (expected[basename(source)]?.ok === false) await expectRefusal(workbench, source);
      else edited.set(source, await editedOutline(workbench, source));
    });
  expect(edited.size).toBeGreaterThan(taken.length - 3);

  await workbench.restart();
  const again = [...edited.keys()].filter((source, index) => source.endsWith('.ojf') || index % OPENED_AGAIN === 0);
  for (const source of again)
    await test.step(`${basename(source)} comes back`, async () => {
      await workbench.home.openRecent(fileOf(source));
      await workbench.map.ready();
      await expect(workbench.map.stageHead(1)).toContainText('Edited here');
      await workbench.home.show();
    });
  await workbench.stop();
  for (const [source, before] of edited) expect(outlineOf(draftOf(workbench.folders.home, source)), basename(source)).toEqual(before);
});

async function expectRefusal({ home, page }: Workbench, source: string): Promise<void> {
  await home.take(source);
  await expect(page.getByText(patternIn('en', 'faults.UNREADABLE_SOURCE')).first()).toBeVisible();
}

async function editedOutline(workbench: Workbench, source: string): Promise<FileOutline> {
  const { home, map, page, say, folders } = workbench;
  await home.take(source);
  const withNotes = page.getByRole('button', { name: say('home.openMap') });
  await expect(withNotes.or(page.locator('[data-catcher]')).first()).toBeVisible();
  if (await withNotes.isVisible()) await withNotes.click();
  await map.ready();
  await map.nameFirstStage('Edited here');
  await map.saved();
  await home.show();
  const outline = outlineOf(draftOf(folders.home, source));
  const [journey] = outline.journeys;
  expect(journey?.stages[0]?.name).toBe('Edited here');
  const answer = expected[basename(source)];
  if (answer?.title) expect(journey?.title).toBe(answer.title);
  if (answer?.sections) expect(journey?.stages.slice(1).map(({ name }) => name)).toEqual(answer.sections.slice(1));
  if (answer?.tasks) expect(journey?.stages.flatMap(({ steps }) => steps).filter((step) => step !== '')).toEqual(answer.tasks.map(({ task }) => task));
  return outline;
}
