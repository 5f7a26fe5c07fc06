import { live, type Records } from '../../model/kinds.ts';
import { nameKey } from '../../model/name-key.ts';
import type { Parcel } from '../../model/parcel.ts';
import type { Scale } from '../../model/scale.ts';
import { WORKBOOK_ID } from '../../model/workbook.ts';
import type { NamedThing } from './matched-kinds.ts';

/** The scales of the file's own, by what they are called. */
export function scalesOfFile(records: Records): ReadonlyMap<string, Scale> {
  return new Map((records.workbook.get(WORKBOOK_ID)?.scales ?? []).map((scale) => [nameKey(scale.name), scale]));
}

/** The scales with a name that the carried curves, or the carried journey, are shown on. */
export function scalesCarried({ records, journey, what }: Parcel): ReadonlyMap<string, Scale> {
  const own = what === 'journey' ? [records.journey.get(journey)?.scale] : [];
  const scales = [...own, ...live(records, 'lane').map(({ scale }) => scale)];
  return new Map(scales.flatMap((scale) => (scale?.name ? [[nameKey(scale.name), scale] as const] : [])));
}

export function asThings(scales: ReadonlyMap<string, Scale>): NamedThing[] {
  return [...scales].map(([id, { name = '' }]) => ({ id, name, type: '' }));
}
