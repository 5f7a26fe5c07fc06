/** What the tour shows, one after the other. */
export const STOPS = ['stages', 'cards', 'curve', 'personas', 'palette', 'present', 'saved'] as const;
export type Stop = (typeof STOPS)[number];

/** Where in the window each stop points; the first of them that is there is taken. */
const PLACES: Readonly<Record<Stop, readonly string[]>> = {
  stages: ['[data-stage]'],
  cards: ['[data-card]', '[data-canvas]'],
  curve: ['[data-lane-kind="emotion"]', '[data-canvas]'],
  personas: ['[data-tour="personas"]'],
  palette: ['[data-tour="palette"]'],
  present: ['[data-tour="present"]'],
  saved: ['[data-saving]'],
};

/** Only the lane's name is an element; the curve beside it reaches to the edge of the map. */
const TO_THE_EDGE: ReadonlySet<Stop> = new Set(['curve']);

export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Of the window's height, in pixels: what a stop says stands below its place or above it. */
const ROOM_FOR_WORDS = 260;

/** How far the ring stands off from what it shows, in pixels. */
const ROOM = 6;

/** The part of a stop's place that is in the window, in CSS pixels, and leaves room for what is said of it; null: it is not on the screen. */
export function placeOf(stop: Stop, page: Document = document): Place | null {
  const { clientWidth, clientHeight } = page.documentElement;
  const shown = PLACES[stop].map((place) => firstInSight([...page.querySelectorAll(place)], page)).find((found) => found !== undefined);
  if (!shown) return null;
  const { left, top, right, bottom } = shown;
  const box = {
    left: Math.max(ROOM, left - ROOM),
    top: Math.max(ROOM, top - ROOM),
    right: Math.min(clientWidth, TO_THE_EDGE.has(stop) ? rightOfMap(page) : right + 2 * ROOM) - ROOM,
    bottom: Math.min(clientHeight - ROOM, bottom + ROOM),
  };
  const lowest = box.top < ROOM_FOR_WORDS ? Math.min(box.bottom, clientHeight - ROOM_FOR_WORDS) : box.bottom;
  return box.right <= box.left || lowest <= box.top ? null : { left: box.left, top: box.top, width: box.right - box.left, height: lowest - box.top };
}

/** The first in reading order that is whole in the window; else any. */
function firstInSight(found: readonly Element[], { documentElement }: Document): DOMRect | undefined {
  const boxes = found.map((element) => element.getBoundingClientRect());
  const whole = boxes.filter(
    ({ left, top, right, bottom }) => left >= 0 && top >= 0 && right <= documentElement.clientWidth && bottom <= documentElement.clientHeight,
  );
  return whole.toSorted((a, b) => a.top - b.top || a.left - b.left)[0] ?? boxes[0];
}

function rightOfMap(page: Document): number {
  return page.querySelector('[data-canvas]')?.getBoundingClientRect().right ?? page.documentElement.clientWidth;
}
