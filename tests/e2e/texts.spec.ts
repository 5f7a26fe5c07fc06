import { onlyDraft } from '../kit/draft-files.ts';
import { outlineOf } from '../kit/file-outline.ts';
import { expect, test } from '../kit/workbench.ts';

/** From right to left, with marks, beyond the first plane, joined of several signs, and what looks like markup. */
const TEXTS = [
  'الدفع بالبطاقة فشل',
  'שילם פעמיים, 250 ₪',
  'Zoë paid — naïve café',
  '付款🎉成功',
  '👩‍👩‍👧‍👦 and 🇨🇳 stay whole',
  '𠮷野家で昼食',
  '<b>not bold</b> &amp; "quoted"',
];

test('texts of every script stay as they were written', async ({ workbench }) => {
  const { home, map, folders, page } = workbench;
  await home.newJourney('نص עברית 😀');
  await map.ready();
  for (const [index, text] of TEXTS.entries()) {
    await map.standOn(index < 5 ? map.lane('pain-point') : map.lane('thought'), index % 5);
    await page.keyboard.insertText(text);
    await map.press('Enter');
    expect(await map.here()).toContain(text);
  }
  await map.saved();
  await page.reload();
  await map.ready();
  for (const [index, text] of TEXTS.entries()) {
    await map.standOn(index < 5 ? map.lane('pain-point') : map.lane('thought'), index % 5);
    await expect.poll(() => map.here()).toContain(text);
  }
  await workbench.stop();
  const [journey] = outlineOf(onlyDraft(folders.home)).journeys;
  expect(journey?.title).toBe('نص עברית 😀');
  expect(journey?.cards.map((card) => card.replace(/^[\w-]+: /, '')).sort()).toEqual([...TEXTS].sort());
});
