import Database from 'better-sqlite3';
import { onlyDraft } from '../kit/draft-files.ts';
import { expect, test } from '../kit/workbench.ts';

test.use({ name: null });

test('the first edit asks for a name once, and every edit carries it', async ({ workbench }) => {
  const { home, map, page, say } = workbench;
  await home.newJourney('Signed');
  await map.ready();
  await map.standOn(map.lane('thought'), 0);
  await map.write('Whose is this?');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await dialog.getByRole('textbox').first().fill('Ana');
  await dialog.getByRole('button', { name: say('sign.sign') }).click();
  await expect(dialog).toHaveCount(0);
  await map.addCard(map.lane('thought'), 1, 'Mine');
  await expect(dialog).toHaveCount(0);
  await map.saved();
  await workbench.stop();

  const file = new Database(onlyDraft(workbench.folders.home), { readonly: true });
  const authors = file.prepare(
    'SELECT p.name FROM card AS c JOIN edit AS e ON e.id = (SELECT edit FROM change WHERE record = c.id LIMIT 1) JOIN person AS p ON p.id = e.author WHERE c.text = ?',
  );
  expect(authors.pluck().get('Mine')).toBe('Ana');
  file.close();
});
