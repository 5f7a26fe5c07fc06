import english from '../../resources/locales/en.json' with { type: 'json' };
import { applyDrafts } from '../../shared/changes/apply-drafts.ts';
import { createDraft } from '../../shared/changes/drafts.ts';
import { createJourney } from '../../shared/commands/index.ts';
import { emptyRecords, type Records } from '../../shared/model/kinds.ts';
import type { LaneKind } from '../../shared/model/lane-kinds.ts';
import { keysBetween } from '../../shared/model/order.ts';
import { layoutJourney, type Scene, type SceneWords, sceneWords } from '../../shared/scene/index.ts';
import { smallMap } from './map-driver.ts';

export const WORDS: SceneWords = sceneWords(english, 'en');

/** The small map of the map driver with some cards and two points on the curve, laid out. */
export function smallScene(): { readonly map: ReturnType<typeof smallMap>; readonly scene: Scene } {
  const map = smallMap();
  map.addCard('thought', 'Search', 'One', 'Two');
  map.addCard('thought', 'Arrive', 'Three');
  map.addCard('pain-point', 'Pay', 'Card refused');
  map.score('Search', 1);
  map.score('Arrive', -1.5);
  return { map, scene: sceneOf(map.records, map.journey) };
}

export function sceneOf(records: Records, journey: string): Scene {
  return layoutJourney(records, journey, { words: WORDS });
}

/** A journey of many short cards: `lanes` × `steps` cells with `each` cards. */
export function wideMap(steps: number, lanes: number, each: number): { readonly records: Records; readonly journey: string } {
  const names = Array.from({ length: steps }, (_, i) => `Step ${i + 1}`);
  const kinds: readonly { readonly kind: LaneKind }[] = Array.from({ length: lanes }, () => ({ kind: 'thought' }));
  const made = createJourney.drafts(emptyRecords(), { title: 'Wide', stages: [{ name: 'All', steps: names }], lanes: kinds });
  const grid = applyDrafts(emptyRecords(), made, { at: 1, session: 'kit' });
  const journey = made[0]?.record ?? '';
  const orders = keysBetween(null, null, each);
  const cells = [...grid.lane.keys()].flatMap((lane) => [...grid.step.keys()].map((step) => ({ lane, step })));
  const cards = cells.flatMap(({ lane, step }, cell) =>
    orders.map((order, i) =>
      createDraft('card', `c${cell}-${i}`, { journey, kind: 'thought', text: `Card ${cell}.${i}`, place: { lane, from: step, to: step, order } }),
    ),
  );
  return { records: applyDrafts(grid, cards, { at: 2, session: 'kit' }), journey };
}
