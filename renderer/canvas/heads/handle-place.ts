import { overlap } from '../../../shared/scene/links/plates.ts';
import type { Mark } from '../../../shared/scene/marks.ts';
import type { Box } from '../../../shared/scene/scene.ts';

/** Where the buttons of a head stand: over the head, else in its lower or upper right corner. */
export type HandlePlace = 'above' | 'foot' | 'top';

/** Of two buttons with their ground, and their distance from the corner, in map units (heads.module.css). */
const SIZE = { w: 54, h: 28 };
const INSET = 4;

interface Head extends Box {
  readonly marks: readonly Mark[];
}

/** The first place where the buttons cover no word of the head, nor of the one above it; where all are taken, the last. */
export function handlePlace(head: Head, above: Head | null, places: readonly HandlePlace[]): HandlePlace {
  const words = [...textBoxes(head.marks), ...textBoxes(above?.marks ?? [])];
  const free = places.find((place) => {
    const buttons = buttonsAt(head, place);
    return !words.some((box) => overlap(box, buttons));
  });
  return free ?? places.at(-1) ?? 'foot';
}

function buttonsAt({ x, y, w, h }: Box, place: HandlePlace): Box {
  const left = x + w - INSET - SIZE.w;
  if (place === 'above') return { ...SIZE, x: left, y: y - SIZE.h };
  return { ...SIZE, x: left, y: place === 'top' ? y + 2 : y + h - INSET - SIZE.h };
}

/** From the letters' tops to what hangs below the line. A stage's number, which ends at the edge, may be covered. */
function textBoxes(marks: readonly Mark[]): Box[] {
  return marks.flatMap((mark) => {
    if (mark.type !== 'text' || mark.anchor !== 'start') return [];
    return [{ x: mark.x, y: mark.y - 11, w: mark.width, h: 14 }];
  });
}
