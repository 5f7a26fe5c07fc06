import type { TextRole } from '../marks.ts';
import { TEXT_STYLES } from '../text-style.ts';
import { advancesOf } from './advance.ts';
import { mayBreak, NEWLINE, SPACE } from './break-class.ts';
import { cutText, type Pieces } from './clusters.ts';

export interface TextLine {
  readonly text: string;
  /** Map units, without the spaces that hang over the end. */
  readonly width: number;
}

const MOST_REMEMBERED = 60_000;
/** Longer texts are read as prose: their last line may be short. */
const MOST_BALANCED = 6;
const SLACK = 1e-6;

type Shelf = Map<string, readonly TextLine[]>;
const shelves: Record<TextRole, Map<number, Shelf>> = { head: new Map(), card: new Map(), 'card-strong': new Map(), meta: new Map() };
let rememberedCount = 0;

/**
 * The lines in which a text of this role stands in `width` map units. Words stay whole unless longer than a line; Chinese breaks
 * anywhere but before closing and after opening punctuation, and its lines are balanced so that no character stands alone;
 * emoji and letters with marks are never split. Newlines are kept, spaces at a line's end dropped. At least one line.
 */
export function breakLines(text: string, role: TextRole, width: number): readonly TextLine[] {
  const shelf = shelfOf(role, width);
  const known = shelf.get(text);
  if (known) return known;
  const lines = compose(text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text, role, width);
  shelf.set(text, lines);
  rememberedCount += 1;
  return lines;
}

function shelfOf(role: TextRole, width: number): Shelf {
  if (rememberedCount >= MOST_REMEMBERED) {
    for (const shelf of Object.values(shelves)) shelf.clear();
    rememberedCount = 0;
  }
  const known = shelves[role].get(width);
  if (known) return known;
  const fresh: Shelf = new Map();
  shelves[role].set(width, fresh);
  return fresh;
}

function compose(text: string, role: TextRole, width: number): readonly TextLine[] {
  const { size, weight } = TEXT_STYLES[role];
  const pieces = cutText(text, advancesOf(weight));
  const room = width / size + SLACK;
  const total = pieces.sums[pieces.count] as number;
  if (total <= room && !hasNewline(pieces)) return [lineOf(text, pieces, 0, pieces.count, size)];
  let ends = endsOfLines(pieces, room);
  if (pieces.hasWide && ends.length > 1 && ends.length <= MOST_BALANCED) ends = endsOfLines(pieces, balancedRoom(pieces, ends.length, room, total));
  return ends.map((end, index) => lineOf(text, pieces, index === 0 ? 0 : afterEnd(pieces, ends[index - 1] as number), end, size));
}

function hasNewline({ classes, count }: Pieces): boolean {
  for (let at = 0; at < count; at += 1) if (classes[at] === NEWLINE) return true;
  return false;
}

/** A line starts right after the end of the one before, or after its newline. */
function afterEnd(pieces: Pieces, end: number): number {
  return end < pieces.count && pieces.classes[end] === NEWLINE ? end + 1 : end;
}

function lineOf(text: string, { starts, classes, sums }: Pieces, from: number, end: number, size: number): TextLine {
  let to = end;
  while (to > from && classes[to - 1] === SPACE) to -= 1;
  return { text: text.slice(starts[from], starts[to]), width: ((sums[to] as number) - (sums[from] as number)) * size };
}

/** Where lines end, used again for every text; copied before it is given away. */
let endScratch = new Int32Array(256);
/** How many words the last count had to cut in two. */
let cuts = 0;

/** Greedy: each line takes what fits; index of the piece that ends it (a newline, or the first piece of the next line). */
function endsOfLines(pieces: Pieces, room: number): number[] {
  const lines = countLines(pieces, room);
  const ends: number[] = [];
  for (let line = 0; line < lines; line += 1) ends.push(endScratch[line] as number);
  return ends;
}

/** Number of lines; their ends stand in endScratch. */
function countLines(pieces: Pieces, room: number): number {
  if (endScratch.length <= pieces.count) endScratch = new Int32Array(2 * pieces.count + 2);
  cuts = 0;
  let lines = 0;
  let end = endOfLine(pieces, 0, room);
  while (end < pieces.count) {
    endScratch[lines++] = end;
    end = endOfLine(pieces, afterEnd(pieces, end), room);
  }
  endScratch[lines++] = end;
  return lines;
}

/** The last place to break that still fits; a word that is longer than the line is cut where the line is full. */
function endOfLine({ classes, sums, count }: Pieces, start: number, room: number): number {
  let lastBreak = start;
  for (let at = start; at < count; at += 1) {
    const kind = classes[at] as number;
    if (kind === NEWLINE) return at;
    if (kind === SPACE || at === start) continue;
    if (mayBreak(classes[at - 1] as number, kind)) lastBreak = at;
    if ((sums[at + 1] as number) - (sums[start] as number) <= room) continue;
    if (lastBreak > start) return lastBreak;
    cuts += 1;
    return at;
  }
  return count;
}

/** The narrowest room in which neither lines nor cut words are more in number, found by halving. */
function balancedRoom(pieces: Pieces, lines: number, room: number, total: number): number {
  countLines(pieces, room);
  const fewestCuts = cuts;
  let low = Math.max(total / lines - 1, 1);
  let high = room;
  for (let round = 0; round < 7 && high - low > 0.1; round += 1) {
    const middle = (low + high) / 2;
    if (countLines(pieces, middle) <= lines && cuts <= fewestCuts) high = middle;
    else low = middle;
  }
  return high;
}
