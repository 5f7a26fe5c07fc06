import type { Card } from '../../model/card.ts';
import { shownPixels } from '../../model/crop.ts';
import type { Picture } from '../../model/picture.ts';
import type { Mark } from '../marks.ts';
import type { Box } from '../scene.ts';
import { type SceneWords, sayCount } from '../scene-words.ts';
import { textWidth } from '../text/text-width.ts';
import { baselineOf } from '../text-style.ts';
import { PICTURE_HEIGHT } from './sizes.ts';

export interface SetPictures {
  readonly marks: readonly Mark[];
  /** That the picture takes, with the gap under it; 0: there is none. */
  readonly height: number;
  /** Where it is said how many more pictures there are; null: no more. */
  readonly further: Box | null;
}

const GAP = 6;
const COUNT_HEIGHT = 18;
const COUNT_INSET = 4;
const COUNT_PADDING = 6;

/** The first picture of a card, as far as it is shown, at most PICTURE_HEIGHT high, and on it how many more there are. */
export function pictureMarks(card: Card, { x, width }: { readonly x: number; readonly width: number }, y: number): SetPictures {
  const picture = card.pictures[0];
  if (!picture) return { marks: [], height: 0, further: null };
  const size = fitted(picture, { w: width, h: PICTURE_HEIGHT });
  const at = { x: x + Math.round((width - size.w) / 2), y, ...size };
  const image: Mark = { type: 'image', ...at, hash: picture.hash, alt: picture.alt, crop: picture.crop ?? null };
  if (card.pictures.length === 1) return { marks: [image], height: size.h + GAP, further: null };
  const { box, marks } = countOf(card.pictures.length - 1, at);
  return { marks: [image, ...marks], height: Math.max(size.h, box.y + box.h - y) + GAP, further: box };
}

/** In the lower right corner of the picture; in the middle of one that is too narrow, and under the upper edge of a flat one. */
function countOf(more: number, { x, y, w, h }: Box): { readonly box: Box; readonly marks: readonly Mark[] } {
  const text = `+${more}`;
  const width = textWidth(text, 'meta');
  const wide = Math.ceil(width) + 2 * COUNT_PADDING;
  const left = w < wide + 2 * COUNT_INSET ? x + Math.round((w - wide) / 2) : x + w - wide - COUNT_INSET;
  const box = { x: left, y: Math.max(y, y + h - COUNT_HEIGHT - COUNT_INSET), w: wide, h: COUNT_HEIGHT };
  return {
    box,
    marks: [
      { type: 'box', ...box, radius: COUNT_HEIGHT / 2, fill: 'paper', stroke: 'ctl', strokeWidth: 1, raised: false, dashed: false },
      { type: 'text', x: left + wide / 2, y: box.y + baselineOf('meta', COUNT_HEIGHT), text, role: 'meta', colour: 'ink', anchor: 'middle', width },
    ],
  };
}

/** How large the shown part of a picture is in a room, with its sides as they are; never larger than `room`. */
export function fitted(picture: Picture, room: { readonly w: number; readonly h: number }): { readonly w: number; readonly h: number } {
  const shown = shownPixels(picture);
  const scale = Math.min(room.w / shown.width, room.h / shown.height);
  return { w: Math.max(1, Math.round(shown.width * scale)), h: Math.max(1, Math.round(shown.height * scale)) };
}

/** What the first picture shows, and how many more there are, in words. */
export function pictureWords({ pictures: [first, ...others] }: Card, words: SceneWords): string[] {
  if (!first) return [];
  const shown = first.alt === '' ? words.say('unnamedPicture') : words.say('pictured', { alt: first.alt });
  return others.length === 0 ? [shown] : [shown, sayCount(words, 'morePictures', others.length)];
}
