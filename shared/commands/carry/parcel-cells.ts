import { live } from '../../model/kinds.ts';
import type { Parcel } from '../../model/parcel.ts';
import { cardLanesOf, columnsOf, inReadingOrder, spansOn } from '../grid.ts';
import { cardText } from '../touchpoints.ts';

/** The cards of a parcel for programs that know nothing of maps: one line a card. */
export function parcelLines(parcel: Parcel): string {
  return textsOf(parcel)
    .map((text) => text.replaceAll('\n', ' '))
    .join('\n');
}

function textsOf({ records, journey }: Parcel): string[] {
  return inReadingOrder(records, journey, live(records, 'card')).map((card) => cardText(records, card));
}

/** A few cards far from each other need no table of millions of empty cells. */
const MOST_CELLS = 200_000;

/** The same as rows of cells, as the cards lie; cards of one cell are its lines. Null: they all lie in one cell. */
export function parcelRows({ records, journey }: Parcel): string[][] | null {
  const lanes = new Map(cardLanesOf(records, journey).map(({ id }, index) => [id, index]));
  const columns = columnsOf(records, journey);
  if (lanes.size * columns.length <= 1 || lanes.size * columns.length > MOST_CELLS) return null;
  const spanOn = spansOn(columns);
  const rows = Array.from({ length: lanes.size }, () => Array.from({ length: columns.length }, () => ''));
  for (const card of inReadingOrder(records, journey, live(records, 'card'))) {
    const row = rows[lanes.get(card.place.lane ?? '') ?? 0];
    const column = spanOn(card.place.from, card.place.to)?.first ?? 0;
    if (row) row[column] = row[column] ? `${row[column]}\n${cardText(records, card)}` : cardText(records, card);
  }
  return rows;
}
