import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Picture } from '../../../../../renderer/canvas/level-of-detail/paint-map.ts';
import { paletteOf } from '../../../../../renderer/canvas/level-of-detail/palette.ts';
import { createPlates, type Plates } from '../../../../../renderer/canvas/level-of-detail/plates.ts';
import { buildSceneIndex } from '../../../../../renderer/canvas/level-of-detail/scene-index.ts';
import { tierOf } from '../../../../../renderer/canvas/level-of-detail/tiers.ts';
import { createLayout } from '../../../../../shared/scene/index.ts';
import { countPaintedTexts } from '../../../../kit/counting-canvas.ts';
import { hotel, JOURNEY } from '../../../shared/scene/sample-journey.ts';
import { EN } from '../../../shared/scene/words.ts';

const scene = createLayout().layout(hotel('en'), JOURNEY, { words: EN });
const index = buildSceneIndex(scene);
const NONE: ReadonlySet<string> = new Set();

function at(x: number, z: number, more: Partial<Picture> = {}): Picture {
  const rest = { matching: null, selected: NONE, ghosts: NONE, edited: null, targetCell: null, selectedPoint: null, selectedLink: null };
  const camera = { x, y: 100, z };
  return { version: 1, scene, index, camera, size: { w: 1440, h: 900 }, beyond: 160, ratio: 1, tier: tierOf(z), mounted: NONE, ...rest, ...more };
}

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** Plates on canvases that count the words they are given; each question for the time finds a slice used up. */
function counted(): { readonly plates: Plates; readonly place: HTMLElement; readonly words: () => number; readonly front: () => HTMLElement } {
  const words = countPaintedTexts();
  let time = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (time += 100));
  const place = document.createElement('div');
  const plates = createPlates(place, () => ({ palette: paletteOf('light'), font: () => '13px Inter', picture: () => null }));
  const front = () => {
    const shown = ([...place.children] as HTMLElement[]).filter(({ style }) => style.visibility === '');
    return shown.reduce((one, other) => (Number(other.style.zIndex) > Number(one.style.zIndex) ? other : one));
  };
  return { plates, place, words, front };
}

describe('the painted layer', () => {
  it('scales what is there while the zoom changes, and paints the next picture in steps', () => {
    const { plates, words, front } = counted();
    plates.takeOver(at(140, 1));
    const whole = words();
    plates.follow(at(140, 0.95));
    expect(front().style.transform).toContain('scale(0.95)');
    for (const z of [0.8, 0.7, 0.6]) {
      const before = words();
      plates.follow(at(140, z));
      expect(words() - before).toBeLessThan(whole / 2);
    }
  });

  it('becomes crisp where the camera came to rest, once', () => {
    const { plates, words, front } = counted();
    plates.takeOver(at(140, 1));
    plates.follow(at(140, 0.8));
    const rest = at(140, 0.8);
    for (let frame = 0; frame < 1_000 && !plates.sharpen(rest); frame += 1);
    expect(front().style.transform).not.toContain('scale(0.8)');
    const before = words();
    expect(plates.sharpen(rest)).toBe(true);
    expect(words()).toBe(before);
  });

  it('has all of the map ready for the next move while nodes are shown, and no picture of before', () => {
    const { plates, words } = counted();
    const mounted = new Set(index.cards.map(({ id }) => id));
    const still = (version: number) => at(140, 1, { mounted, version });
    plates.paint(still(1));
    for (let frame = 0; frame < 1_000 && !plates.makeReady(at(140, 1)); frame += 1);
    const before = words();
    plates.takeOver(at(130, 1));
    expect(words()).toBe(before);
    plates.paint(still(2));
    const after = words();
    plates.takeOver(at(130, 1, { version: 2 }));
    expect(words()).toBeGreaterThan(after);
  });

  it('moves again after a long pan from afar has been painted anew', () => {
    const { plates, front } = counted();
    plates.paint(at(140, 0.2));
    plates.follow(at(-100, 0.2));
    expect(front().style.transform).toBe('');
    plates.follow(at(-120, 0.2));
    expect(front().style.transform).toContain('translate(-20px');
  });

  it('moves what it has, and paints each part of the map once however long it is panned to and fro', () => {
    const { plates, words, front } = counted();
    const follow = (x: number) => plates.follow(at(x, 2));
    plates.paint(at(140, 2));
    for (let frame = 0; frame < 1_000 && !plates.makeReady(at(140, 2)); frame += 1);
    const before = words();
    for (const x of [110, 120, 60, 140, 100]) follow(x);
    expect(front().style.transform).toContain('translate(-40px');
    expect(words()).toBe(before);
    for (let x = 140; x > -400; x -= 10) follow(x);
    for (let frame = 0; frame < 1_000 && !plates.makeReady(at(-400, 2)); frame += 1);
    const there = words();
    expect(there).toBeGreaterThan(before);
    for (let x = -400; x < -200; x += 10) follow(x);
    expect(words()).toBe(there);
  });

  it('keeps a bounded number of tiles, however far the camera goes', () => {
    const { plates, place } = counted();
    plates.paint(at(140, 1));
    for (let x = 140; x > -20_000; x -= 40) plates.follow(at(x, 1));
    expect(place.querySelectorAll('canvas').length).toBeLessThan(30);
  });

  it('makes few tiles of a large window', () => {
    const { plates, place } = counted();
    const size = { w: 30_000, h: 30_000 };
    plates.takeOver(at(140, 1, { size }));
    expect(place.querySelectorAll('canvas').length).toBeLessThan(30);
  });

  it('begins to move with nothing of the map as it was before an edit', () => {
    const { plates, words } = counted();
    plates.takeOver(at(140, 1));
    const whole = words();
    plates.takeOver(at(140, 1, { version: 2 }));
    expect(words()).toBe(2 * whole);
  });

  it('shows nothing in the colours of before once the theme is another, and becomes crisp in the new ones', () => {
    const { plates, place, front } = counted();
    plates.takeOver(at(140, 1));
    const sheet = front();
    plates.forget();
    plates.follow(at(130, 1, { version: 2 }));
    expect(sheet.style.visibility).toBe('hidden');
    const bars = [...place.children].find((child) => child instanceof HTMLCanvasElement && child.style.visibility === '');
    expect(bars).toBeDefined();
    const rest = at(130, 1, { version: 2 });
    for (let frame = 0; frame < 1_000 && !plates.sharpen(rest); frame += 1);
    expect((bars as HTMLElement).style.visibility).toBe('hidden');
  });

  it('goes on moving what it has while it paints in steps what changed meanwhile', () => {
    const { plates, words, front } = counted();
    plates.takeOver(at(140, 1));
    const whole = words();
    let most = 0;
    for (let x = 130; x > 130 - 200; x -= 1) {
      const before = words();
      plates.follow(at(x, 1, { version: 2 }));
      most = Math.max(most, words() - before);
      expect(front().style.zIndex).toBe('2');
    }
    expect(most).toBeLessThan(whole / 2);
    expect(words()).toBeGreaterThanOrEqual(2 * whole);
  });
});
