import { join } from 'node:path';
import { z } from 'zod';
import { createStateFile } from '../desk/index.ts';

const placeSchema = z.object({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  maximized: z.boolean(),
  /** Milliseconds since 1970 of the last use. */
  usedAt: z.number(),
});
export type Place = z.infer<typeof placeSchema>;
const placesSchema = z.object({ places: z.record(z.string(), placeSchema) });

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const MOST_PLACES = 200;
const USUAL = { width: 1_440, height: 900 };
export const SMALLEST = { width: 640, height: 480 };

/** Where the windows of pages (Home, files) stood last. */
export interface Places {
  of(page: string): Promise<Place | null>;
  note(page: string, place: Place): Promise<void>;
  settled(): Promise<void>;
}

export function createPlaces(home: string): Places {
  const file = createStateFile<z.infer<typeof placesSchema>>(join(home, 'windows.json'), placesSchema, () => ({ places: {} }));
  return {
    of: async (page) => (await file.read()).places[page] ?? null,
    async note(page, place) {
      await file.update(({ places }) => ({ places: lastUsed({ ...places, [page]: place }) }));
    },
    settled: file.settled,
  };
}

function lastUsed(places: Readonly<Record<string, Place>>): Record<string, Place> {
  return Object.fromEntries(
    Object.entries(places)
      .sort(([, a], [, b]) => b.usedAt - a.usedAt)
      .slice(0, MOST_PLACES),
  );
}

/** The place inside one of the displays: the one that holds most of it, the first where it would stand on none (a display was unplugged). */
export function clampPlace(place: Area | null, displays: readonly Area[]): Area {
  const [first] = displays;
  if (!first) return { x: 0, y: 0, ...USUAL };
  if (place === null) return middleOf(first);
  const display = displays.reduce((best, one) => (shared(place, one) > shared(place, best) ? one : best), first);
  const width = Math.min(Math.max(place.width, SMALLEST.width), display.width);
  const height = Math.min(Math.max(place.height, SMALLEST.height), display.height);
  return {
    width,
    height,
    x: Math.min(Math.max(place.x, display.x), display.x + display.width - width),
    y: Math.min(Math.max(place.y, display.y), display.y + display.height - height),
  };
}

/** The display that holds least of a window, where there are several; null: there is only one. */
export function otherDisplay(window: Area, displays: readonly Area[]): Area | null {
  if (displays.length < 2) return null;
  return displays.reduce((best, one) => (shared(window, one) < shared(window, best) ? one : best));
}

/** A new window of a page that is shown already stands a little lower, so that both are seen. */
export function besides(place: Area): Area {
  return { ...place, x: place.x + 32, y: place.y + 32 };
}

function middleOf(display: Area): Area {
  const width = Math.min(USUAL.width, display.width);
  const height = Math.min(USUAL.height, display.height);
  return { width, height, x: display.x + Math.round((display.width - width) / 2), y: display.y + Math.round((display.height - height) / 2) };
}

/** Pixels that both cover. */
function shared(a: Area, b: Area): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, width) * Math.max(0, height);
}
