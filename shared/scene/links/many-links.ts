import type { Records } from '../../model/kinds.ts';
import { isBeside } from '../../model/place.ts';

/** More links than can find their ways within a frame. */
const MANY_LINKS = 40;
/** As ways around notes: each link of a note goes around all of them. */
const MANY_DETOURS = 400;

export function hasManyLinks(records: Records): boolean {
  if (records.link.size > MANY_LINKS) return true;
  const links = linksOfNotes(records);
  return links > 0 && links * notesOf(records) > MANY_DETOURS;
}

function linksOfNotes(records: Records): number {
  let count = 0;
  for (const { deleted, from, to } of records.link.values()) if (!deleted && (isNote(from, records) || isNote(to, records))) count += 1;
  return count;
}

function isNote(id: string | null, { card }: Records): boolean {
  const end = id === null ? undefined : card.get(id);
  return end !== undefined && !end.deleted && isBeside(end.place);
}

function notesOf({ card }: Records): number {
  let count = 0;
  for (const { deleted, place } of card.values()) if (!deleted && isBeside(place)) count += 1;
  return count;
}
