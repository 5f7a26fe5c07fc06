import { expect, it } from 'vitest';
import { firstPlace, usualPlace } from '../../../../../renderer/app/carry/places.ts';
import { columnsOf, deleteRecords, stagesOf } from '../../../../../shared/commands/index.ts';
import { smallMap } from '../../../../kit/map-driver.ts';
import { cardsOf, parcelOf } from '../../../../kit/parcels.ts';

it('cards go from the first column on, and into the tray where there is no column', () => {
  const map = smallMap();
  map.addCard('thought', 'Pay', 'a');
  const parcel = parcelOf(map, cardsOf(map, 'a'))!;
  const { journey } = map;
  expect(firstPlace(map.records, parcel)).toEqual({ to: 'columns', journey, column: columnsOf(map.records, journey)[0]!.id, lane: null });
  map.run(deleteRecords, { items: stagesOf(map.records, journey).map(({ id }) => ({ kind: 'stage' as const, id })) });
  expect(usualPlace(map.records, parcel, journey)).toEqual({ to: 'tray', journey });
});
