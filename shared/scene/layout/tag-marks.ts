import type { Card } from '../../model/card.ts';
import { liveRecord, type Records } from '../../model/kinds.ts';
import type { TagColour } from '../../model/tag.ts';
import type { Colour, Mark } from '../marks.ts';
import { textWidth } from '../text/text-width.ts';
import { lineHeightOf } from '../text-style.ts';
import type { LinePlace } from './line-place.ts';
import { shape } from './signs.ts';
import { setText } from './text-marks.ts';

export interface CardTag {
  readonly name: string;
  readonly colour: TagColour | null;
}

/** What the colours of tags look like: none that means pain, wow or idea. */
export const TAG_MARK_COLOURS: Readonly<Record<TagColour, Colour>> = { blue: 'p1', violet: 'p2', brown: 'p3', indigo: 'accent' };
const GREY: Colour = 'ink-3';

const NONE: readonly CardTag[] = [];

/** The tags of a card that are there and have a name, in the order in which they were given. */
export function tagsOf(card: Card, records: Records): readonly CardTag[] {
  if (card.tags.length === 0) return NONE;
  return card.tags.flatMap((id) => {
    const tag = liveRecord(records, 'tag', id);
    return tag?.name ? [{ name: tag.name, colour: tag.colour }] : [];
  });
}

export function sameTags(a: readonly CardTag[], b: readonly CardTag[]): boolean {
  return a === b || (a.length === b.length && a.every((tag, at) => tag.name === b[at]?.name && tag.colour === b[at]?.colour));
}

const SIGN = 8;
const INDENT = SIGN + 5;
const BETWEEN = 8;

/** A small label and a name for each tag, side by side as far as they go. */
export function tagMarks(tags: readonly CardTag[], { x, y, width, words }: LinePlace): { readonly marks: readonly Mark[]; readonly height: number } {
  if (tags.length === 0) return { marks: [], height: 0 };
  const lineHeight = lineHeightOf('meta', words.language);
  const marks: Mark[] = [];
  let [left, top, bottom] = [0, y + 2, y + 2];
  for (const { name, colour } of tags) {
    const wide = INDENT + textWidth(name, 'meta');
    if (left > 0 && left + wide > width) [left, top] = [0, bottom];
    const block = setText(name, { x: x + left + INDENT, y: top, width: width - left - INDENT, role: 'meta', colour: 'ink-3', lineHeight });
    marks.push(tagSign(x + left, top + lineHeight / 2, colour ? TAG_MARK_COLOURS[colour] : GREY), ...block.marks);
    bottom = Math.max(bottom, top + block.height);
    left += wide + BETWEEN;
  }
  return { marks, height: bottom - y };
}

/** A label with a point to the right, 8 wide, its middle at (x + 4, y). */
export function tagSign(x: number, y: number, colour: Colour): Mark {
  return shape(`M ${x} ${y - 3.5} L ${x + 4.5} ${y - 3.5} L ${x + SIGN} ${y} L ${x + 4.5} ${y + 3.5} L ${x} ${y + 3.5} Z`, colour);
}
