import { expect, it } from 'vitest';
import { compareJourneys, walkedSteps } from '../../../../shared/analysis/index.ts';
import { columnsOf, makeCounterpart } from '../../../../shared/commands/index.ts';
import { live } from '../../../../shared/model/kinds.ts';
import { shown, smallMap } from '../../../kit/map-driver.ts';

function map() {
  const made = smallMap();
  made.addCard('thought', 'Pay', 'Slow');
  made.score('Pay', -1);
  return made;
}

it('makes the to-be of a journey in one edit: a copy that names it, and that says nothing else yet', () => {
  const driver = map();
  const before = shown(driver.records);
  driver.run(makeCounterpart, { id: 'wanted', journey: driver.journey, title: 'Weekend, to-be', state: 'to-be' });
  expect(driver.records.journey.get('wanted')).toMatchObject({ state: 'to-be', counterpart: driver.journey, agreement: 'draft' });
  expect(compareJourneys(driver.records, driver.journey, 'wanted').changes).toEqual([]);
  expect(live(driver.records, 'score').filter(({ journey }) => journey === 'wanted')).toHaveLength(1);
  driver.undo();
  expect(shown(driver.records)).toEqual(before);
});

it('makes what was lived of a plan: each step names the planned one, and nobody has felt anything yet', () => {
  const driver = map();
  driver.run(makeCounterpart, { id: 'lived', journey: driver.journey, title: '', state: 'actual' });
  const planned = columnsOf(driver.records, driver.journey).map(({ id }) => id);
  expect(columnsOf(driver.records, 'lived').map(({ plannedStep }) => plannedStep)).toEqual(planned);
  expect(live(driver.records, 'score').filter(({ journey }) => journey === 'lived')).toEqual([]);
  expect(walkedSteps(compareJourneys(driver.records, driver.journey, 'lived'))).toEqual({ done: 4, skipped: 0, deviated: 0, added: 0 });
});
