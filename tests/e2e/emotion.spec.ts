import { expect, test } from '../kit/workbench.ts';

test('feelings are set by keys alone: figures, faces, gaps, moments of truth, and a curve of one’s own', async ({ workbench }) => {
  const { home, map, page, say } = workbench;
  await home.newJourney('By feeling');
  await map.ready();
  const emotion = map.lane('emotion');

  await test.step('1 … 5 stand for −2 … +2, and a gap is said as one', async () => {
    await map.standOn(emotion, 0);
    expect(await map.here()).toContain(say('map.scene.gap'));
    for (const key of ['2', '5', '1']) await map.press(key, 'ArrowRight');
    await map.standOn(emotion, 1);
    await expect.poll(() => map.here()).toContain('+2.0');
    await map.standOn(emotion, 2);
    expect(await map.here()).toContain(`−2.0, ${say('map.scene.pain')}, ${say('map.scene.emotionWord.awful')}`);
    await expect(page.locator('footer')).toContainText('0.3');
  });

  await test.step('a face sets value and face in one go, and gives the keyboard back', async () => {
    await map.standOn(emotion, 3);
    await map.press('e');
    await expect(page.locator('[data-faces] button').first()).toBeFocused();
    await map.press('ArrowRight', 'ArrowRight', 'ArrowRight', 'Enter');
    await expect.poll(() => map.here()).toContain('+1.0');
    await map.press('Alt+m');
    await expect.poll(() => map.here()).toContain(say('map.scene.momentOfTruth'));
    await map.press('e', 'Escape', 'Delete');
    await expect.poll(() => map.here()).toContain(say('map.scene.gap'));
  });

  await test.step('another curve stands below, named at once, with values of its own', async () => {
    await map.command(say('actions.addSeries', { of: say('series.own') }));
    await expect(page.locator('[data-lane] input')).toBeFocused();
    await map.write('Noise');
    await map.standOn('Noise', 1);
    expect(await map.here()).toContain(say('map.scene.gap'));
    await map.press('4');
    await expect.poll(() => map.here()).toContain('+1.0');
    await map.standOn(emotion, 1);
    expect(await map.here()).toContain('+2.0');
  });
  await map.saved();
});

test('feelings are set with the pointer: whose line, a face, a note that is read on hover, and how it is drawn', async ({ workbench }) => {
  const { home, map, page, say } = workbench;
  await home.newJourney('Two of them');
  await map.ready();
  for (const name of ['Mei Chen', 'Tom Okafor']) await map.addPersona(name);
  await map.ready();
  const emotion = map.lane('emotion');
  await map.reveal(emotion);
  const legend = (name: string) => page.getByRole('button', { name: say('map.curve.activate', { name }) });
  const spot = await map.cell(2, emotion);
  const faces = page.locator('[data-ground] [data-faces] button');

  await legend('Tom Okafor').click();
  await expect(legend('Tom Okafor')).toHaveAttribute('aria-pressed', 'true');
  await page.mouse.click(spot.x, spot.y);
  await faces.nth(0).click();
  await expect.poll(() => map.here()).toContain('Tom Okafor');
  expect(await map.here()).toContain('−2.0');
  const note = page.getByLabel(say('properties.fields.note'));
  await note.fill('Paid twice');
  await note.blur();
  await map.focus();
  expect(await map.here()).toContain('Paid twice');

  await test.step('the other one’s point lies behind; under the pointer it says what was noted', async () => {
    await legend('Mei Chen').click();
    await map.laneName(emotion).click({ position: { x: 20, y: 10 } });
    const row = await map.laneName(emotion).boundingBox();
    if (!row) throw new Error('no emotion lane');
    await page.mouse.move(spot.x, row.y + row.height - 22, { steps: 3 });
    await expect(page.locator('[data-ground]').getByText('Paid twice')).toBeVisible();
  });

  await test.step('the lane’s properties leave a line out and draw the others in steps', async () => {
    await map.laneName(emotion).click({ position: { x: 20, y: 10 } });
    await page.getByRole('combobox', { name: say('properties.fields.drawing') }).click();
    await page.getByRole('option', { name: new RegExp(say('properties.choices.drawing.steps'), 'i') }).click();
    await page.getByRole('checkbox', { name: 'Tom Okafor' }).uncheck();
    await expect(legend('Tom Okafor')).toHaveCount(0);
    await expect(legend('Mei Chen')).toHaveCount(1);
  });
  await map.saved();
});
