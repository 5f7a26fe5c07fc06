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
  const taken = notes.flatMap(({ place }) => (isBeside(place) ? [place.beside] : []));
  for (const note of beside) {
    const twin = liveRecord(records, 'card', twins.get(note.id) ?? null);
    if (note.journey !== a || !isBeside(note.place) || (twin && isBeside(twin.place))) continue;
    const place = clearOf(note.place.beside, taken);
    taken.push(place);
    notes.push({ ...note, place: besideGrid(place, note.place.order) });
  }
  return notes;
}

/** The nearest place below that no other note has. */
function clearOf(place: Beside, taken: readonly Beside[]): Beside {
  const under = taken.filter((other) => over(place, other)).map(({ y }) => y);
  return under.length === 0 ? place : clearOf({ ...place, y: Math.max(...under) + NOTE_HEIGHT + BETWEEN }, taken);
}

function over(one: Beside, other: Beside): boolean {
  return one.side === other.side && one.x < other.x + other.w && other.x < one.x + one.w && Math.abs(one.y - other.y) < NOTE_HEIGHT;
}
