import { columnsOf, journeysOf, stagesOf, type Where } from '../../../shared/commands/index.ts';
import type { Records } from '../../../shared/model/kinds.ts';
import type { Parcel, ParcelWhat } from '../../../shared/model/parcel.ts';

/** Whether it brings columns of its own, or lies on columns that are there. */
export function bringsColumns(what: ParcelWhat): boolean {
  return what === 'steps' || what === 'stages' || what === 'journey';
}

/** Where it goes in a journey unless somebody says otherwise: stages behind the last one, anything else from the first column on; where there is none, cards into the tray. */
export function usualPlace(records: Records, { what }: Parcel, journey: string): Where {
  const stages = stagesOf(records, journey);
  if (bringsColumns(what)) return { to: 'stages', journey, after: stages.at(-1)?.id ?? null };
  const column = columnsOf(records, journey)[0]?.id ?? stages[0]?.id;
  if (column !== undefined) return { to: 'columns', journey, column, lane: null };
  return what === 'cards' ? { to: 'tray', journey } : { to: 'journey' };
}

/** Where it goes in a file that nobody has pointed into: a whole journey stays one, a part goes into the first. */
export function firstPlace(records: Records, parcel: Parcel): Where {
  const [first] = journeysOf(records);
  return parcel.what === 'journey' || !first ? { to: 'journey' } : usualPlace(records, parcel, first.id);
}
