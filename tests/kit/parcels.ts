import type { RecordName } from '../../shared/commands/index.ts';
import { packParcel, pasteParcel, type Where } from '../../shared/commands/index.ts';
import { readParcel, writeParcel } from '../../shared/interchange/parcel/parcel-text.ts';
import type { Parcel } from '../../shared/model/parcel.ts';
import type { MapDriver } from './map-driver.ts';

/** A part of a map as it comes out of the clipboard. */
export function parcelOf(map: MapDriver, items: readonly RecordName[], journey = map.journey): Parcel | null {
  const packed = packParcel(map.records, { journey, items, from: { id: 'there', name: 'There', at: 'desk' } });
  return packed && readParcel(writeParcel(packed));
}

/** The cards that say this. */
export function cardsOf(map: MapDriver, ...texts: string[]): RecordName[] {
  return texts.map((text) => ({ kind: 'card', id: map.card(text) }));
}

/** Pastes at a cell; null: into the tray. Answers the new cards. */
export function pasteAt(map: MapDriver, parcel: Parcel | null, cell: readonly [lane: string, column: string] | null): string[] {
  const where: Where = cell ? { to: 'columns', journey: map.journey, lane: cell[0], column: cell[1] } : { to: 'tray', journey: map.journey };
  const drafts = parcel ? map.run(pasteParcel, { parcel, where }) : [];
  return drafts.flatMap(({ kind, field, record }) => (kind === 'card' && field === null ? [record] : []));
}
