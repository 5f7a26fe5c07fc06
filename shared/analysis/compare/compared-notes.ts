import { live, liveRecord, type RecordOfKind, type Records } from '../../model/kinds.ts';
import { type Beside, besideGrid, isBeside } from '../../model/place.ts';
import type { Comparison } from './compare-journeys.ts';

type Card = RecordOfKind<'card'>;

/** How much height a note is given, in map units: what it says is broken into lines only when it is drawn. */
const NOTE_HEIGHT = 96;
const BETWEEN = 12;

/** The notes beside the common grid: those of the second journey, and of the first those that the second has not, clear of the others. */
export function notesOf(records: Records, { a, b, twins }: Pick<Comparison, 'a' | 'b' | 'twins'>): Card[] {
  const beside = live(records, 'card').filter(({ place }) => isBeside(place));
  const notes = beside.filter(({ journey }) => journey === b);
  /** Where the last one came to lie that wished for the same place. */
  const begun = new Map<string, number>();
  const taken = takenBy(notes.flatMap(({ place }) => (isBeside(place) ? [place.beside] : [])));
  for (const note of beside) {
    const twin = liveRecord(records, 'card', twins.get(note.id) ?? null);
    if (note.journey !== a || !isBeside(note.place) || (twin && isBeside(twin.place))) continue;
    const { side, x, y, w } = note.place.beside;
    const wish = [side, x, y, w].join(' ');
    const place = clearOf({ ...note.place.beside, y: begun.get(wish) ?? y }, taken);
    begun.set(wish, place.y);
    taken.add(place);
    notes.push({ ...note, place: besideGrid(place, note.place.order) });
  }
  return notes;
}

interface Taken {
  readonly add: (place: Beside) => void;
  /** The lowest height at which something lies over this place; undefined: it is clear. */
  readonly lowestOver: (place: Beside) => number | undefined;
}

/** Places by height, in rows as high as a note: what lies farther than a row from a note is clear of it. */
function takenBy(places: readonly Beside[]): Taken {
  const rows = new Map<string, Beside[]>();
  const keyOf = ({ side, y }: Beside, below: number) => `${side} ${Math.floor(y / NOTE_HEIGHT) + below}`;
  const add = (place: Beside) => {
    const row = rows.get(keyOf(place, 0));
    if (row) row.push(place);
    else rows.set(keyOf(place, 0), [place]);
  };
  const lowestOver = (place: Beside) => {
    let lowest: number | undefined;
    for (const below of [1, 0, -1])
      for (const other of rows.get(keyOf(place, below)) ?? []) if (over(place, other) && (lowest === undefined || other.y > lowest)) lowest = other.y;
    return lowest;
  };
  for (const place of places) add(place);
  return { add, lowestOver };
}

/** The nearest place below that no other note has. */
function clearOf(place: Beside, taken: Taken): Beside {
  for (let at = place; ; ) {
    const lowest = taken.lowestOver(at);
    if (lowest === undefined) return at;
    at = { ...at, y: lowest + NOTE_HEIGHT + BETWEEN };
  }
}

function over(one: Beside, other: Beside): boolean {
  return one.side === other.side && one.x < other.x + other.w && other.x < one.x + one.w && Math.abs(one.y - other.y) < NOTE_HEIGHT;
}
