/** What the tour shows, one after the other. */
export const STOPS = ['stages', 'cards', 'curve', 'personas', 'palette', 'present', 'saved'] as const;
export type Stop = (typeof STOPS)[number];

/** Where in the window each stop points; the first that is there is taken. */
export const PLACES: Readonly<Record<Stop, string>> = {
  stages: '[data-stage]',
  cards: '.react-flow__node, [data-canvas]',
  curve: '[data-lane-kind="emotion"], [data-canvas]',
  personas: '[data-tour="personas"]',
  palette: '[data-tour="palette"]',
  present: '[data-tour="present"]',
  saved: '[data-saving]',
};

export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** How far the ring stands off from what it shows, in pixels. */
const ROOM = 6;

/** The part of a stop's place that is in the window, in CSS pixels; null: it is not on the screen. */
export function placeOf(stop: Stop, page: Document = document): Place | null {
  const shown = page.querySelector(PLACES[stop]);
  if (!shown) return null;
  const { left, top, right, bottom } = shown.getBoundingClientRect();
  const box = {
    left: Math.max(ROOM, left - ROOM),
    top: Math.max(ROOM, top - ROOM),
    right: Math.min(page.documentElement.clientWidth - ROOM, right + ROOM),
    bottom: Math.min(page.documentElement.clientHeight - ROOM, bottom + ROOM),
  };
  return box.right <= box.left || box.bottom <= box.top ? null : { left: box.left, top: box.top, width: box.right - box.left, height: box.bottom - box.top };
}
