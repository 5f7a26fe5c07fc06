import { expect, it } from 'vitest';
import { carryIn, deleteRecords, stagesOf, stepsOf } from '../../../../../shared/commands/index.ts';
import { smallMap } from '../../../../kit/map-driver.ts';
import { parcelOf } from '../../../../kit/parcels.ts';

it('steps for a stage that was deleted while somebody chose it come as stages behind the others', () => {
  const [source, target] = [smallMap(), smallMap()];
  const [book, stay] = stagesOf(target.records, target.journey);
  const parcel = parcelOf(source, [{ kind: 'step', id: source.step('Pay') }]);
  target.run(deleteRecords, { items: [{ kind: 'stage', id: book!.id }] });
  target.run(carryIn, { parcel: parcel!, where: { to: 'steps', journey: target.journey, stage: book!.id } });
  const stages = stagesOf(target.records, target.journey);
  expect(stages[0]!.id).toBe(stay!.id);
  expect(stages.map(({ id }) => stepsOf(target.records, id).map(({ name }) => name))).toEqual([['Arrive', 'Sleep'], ['Pay']]);
});
