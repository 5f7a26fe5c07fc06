import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createHost } from '../../../../../renderer/canvas/create-host.ts';
import { createLayers } from '../../../../../renderer/canvas/level-of-detail/layers.ts';
import { buildSceneIndex } from '../../../../../renderer/canvas/level-of-detail/scene-index.ts';
import { openDocument } from '../../../../../renderer/records/index.ts';
import { createView } from '../../../../../renderer/state/index.ts';
import { addCards, createJourney, lanesOf, stagesOf, stepsOf } from '../../../../../shared/commands/index.ts';
import { countPaintedTexts } from '../../../../kit/counting-canvas.ts';
import { FakeHost } from '../../../../kit/fake-host.ts';
import { sceneOf } from '../../../../kit/scenes.ts';

let words = () => 0;

beforeEach(() => {
  words = countPaintedTexts();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'cancelAnimationFrame'] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** A map of so many cards under each other, in a window that shows all of them. */
async function shown(cards: number) {
  const document = await openDocument(new FakeHost().connection);
  document.run(createJourney, { id: 'j', title: '', stages: [{ name: 'Book', steps: ['Search'] }], lanes: [{ kind: 'thought' }] });
  const records = () => document.store.getState().records;
  const [lane] = lanesOf(records(), 'j');
  const [stage] = stagesOf(records(), 'j');
  const [step] = stepsOf(records(), stage?.id ?? '');
  const texts = Array.from({ length: cards }, (_, n) => `Thought ${n}`);
  document.run(addCards, { journey: 'j', place: { lane: lane?.id ?? '', from: step?.id ?? '' }, texts });
  const host = createHost(document, createView({ journey: 'j' }), 'j');
  const canvas = window.document.createElement('div');
  for (const [name, value] of Object.entries({ clientWidth: 1200, clientHeight: 100 * cards })) Object.defineProperty(canvas, name, { value });
  host.places.canvas = canvas;
  const scene = sceneOf(records(), 'j');
  host.store.setState({ scene, index: buildSceneIndex(scene) });
  return { host, document, scene };
}

it('paints cards until they are seen as nodes, and lets them be seen also when the picture for the next move was begun before', async () => {
  const { host, document, scene } = await shown(160);
  const layers = createLayers(host, window.document.createElement('div'));
  let seen = true;
  let mounted = 0;
  layers.takeFlow({
    show: (cards) => {
      mounted = cards.length;
    },
    hide: () => {
      seen = false;
    },
    reveal: () => {
      seen = true;
    },
  });
  vi.advanceTimersByTime(1000);
  // away from all cards, and back with another selection: all of them are mounted again, a few a frame
  host.camera.set({ x: -90_000, y: 0, z: 1 });
  vi.advanceTimersByTime(1000);
  expect([mounted, seen]).toEqual([0, true]);
  host.camera.set({ x: 0, y: 0, z: 1 });
  vi.advanceTimersByTime(200);
  // from here on each slice is used up at once, as on a machine that has other things to do: making ready outlasts the mounting
  let time = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (time += 100));
  host.select([{ kind: 'card', id: scene.cards[0]?.id ?? '' }]);
  const before = words();
  vi.advanceTimersByTime(20);
  // until they are seen as nodes they are painted, mounted or not
  expect(seen).toBe(false);
  expect(words() - before).toBeGreaterThanOrEqual(160);
  vi.advanceTimersByTime(10_000);
  expect([mounted, seen]).toEqual([160, true]);
  layers.stop();
  document.close();
});
