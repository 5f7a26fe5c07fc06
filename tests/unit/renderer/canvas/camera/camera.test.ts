import { describe, expect, it } from 'vitest';
import { createCamera } from '../../../../../renderer/canvas/camera/camera.ts';
import { fitAll, fitWidth, isLargerThan, reveal } from '../../../../../renderer/canvas/camera/fit.ts';
import { bandHeight, bandWidth, cameraLimit, LARGEST_ZOOM, smallestZoom } from '../../../../../renderer/canvas/camera/limits.ts';
import { applyWheel } from '../../../../../renderer/canvas/camera/wheel.ts';
import { fc } from '../../../../kit/property.ts';

const map = { w: 3_000, h: 900, laneNameWidth: 120, headHeight: 80 };
const size = { w: 1_000, h: 700 };
const NO_CORNER = { w: 0, h: 0 };
const now = (frame: () => void) => frame();
const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });

describe('the camera', () => {
  it('keeps the point under the pointer where it is while it zooms', () => {
    fc.assert(
      fc.property(number(-500, 500), number(-500, 500), number(0.2, 3), number(0, 1_000), number(0, 700), (x, y, zoom, px, py) => {
        const camera = createCamera({ x, y, z: 1 }, now);
        const before = camera.toMap({ x: px, y: py });
        camera.zoomAt({ x: px, y: py }, zoom);
        const after = camera.toScreen(before);
        expect(after.x).toBeCloseTo(px, 6);
        expect(after.y).toBeCloseTo(py, 6);
      }),
    );
  });

  it('tells its listeners once a frame, however often it moves', () => {
    const frames: (() => void)[] = [];
    const camera = createCamera({ x: 0, y: 0, z: 1 }, (frame) => frames.push(frame));
    const seen: number[] = [];
    camera.onMove(({ x }) => seen.push(x));
    camera.panBy(10, 0);
    camera.panBy(5, 0);
    expect(seen).toEqual([]);
    for (const frame of frames) frame();
    expect(seen).toEqual([15]);
  });

  it('stands on whole pixels of the screen, and small moves add up', () => {
    const camera = createCamera({ x: 0, y: 0, z: 1 }, now, () => 0.5);
    camera.panBy(0.6, -0.2);
    expect(camera.state()).toEqual({ x: 0.5, y: -0, z: 1 });
    camera.panBy(0.3, -0.2);
    expect(camera.state()).toEqual({ x: 1, y: -0.5, z: 1 });
  });

  it('does not drift by being zoomed in and out on whole pixels', () => {
    fc.assert(
      fc.property(number(-500, 500), number(0.2, 3), number(0, 1_000), fc.integer({ min: 1, max: 30 }), (x, zoom, px, rounds) => {
        const camera = createCamera({ x, y: 0, z: 1 }, now, () => 1);
        for (let round = 0; round < rounds; round++) {
          camera.zoomAt({ x: px, y: 0 }, zoom);
          camera.zoomAt({ x: px, y: 0 }, 1);
        }
        expect(Math.abs(camera.state().x - x)).toBeLessThanOrEqual(0.5 + 1e-6);
      }),
    );
  });

  it('cannot lose the map, whatever it is told', () => {
    const limit = cameraLimit(map, size);
    fc.assert(
      fc.property(number(-1e6, 1e6), number(-1e6, 1e6), number(0.0001, 100), (x, y, z) => {
        const held = limit({ x, y, z });
        expect(held.z).toBeLessThanOrEqual(LARGEST_ZOOM);
        expect(held.z).toBeGreaterThanOrEqual(smallestZoom(map, size));
        expect(held.x).toBeLessThan(size.w);
        expect(held.x + map.w * held.z).toBeGreaterThan(0);
        expect(held.y).toBeLessThan(size.h);
        expect(held.y + map.h * held.z).toBeGreaterThan(0);
      }),
    );
  });

  it('leaves an allowed state alone', () => {
    const limit = cameraLimit(map, size);
    const state = limit({ x: -300, y: 60, z: 1 });
    expect(limit(state)).toEqual(state);
  });
});

const room = { ...size, corner: { w: 0, h: 0 } };

describe('fitting', () => {
  it('shows the whole map when asked to', () => {
    const state = fitAll(map, { ...size, corner: NO_CORNER });
    expect(state.x + map.w * state.z).toBeLessThanOrEqual(size.w);
    expect(state.y + map.h * state.z).toBeLessThanOrEqual(size.h);
    expect(state.x).toBeCloseTo(bandWidth(map, state.z));
    expect(state.y).toBeCloseTo(bandHeight(map, state.z));
    // also where the heads are about to grow
    for (let h = 500; h < 1_100; h += 3) {
      const { y, z } = fitAll(map, { w: 9_000, h, corner: NO_CORNER });
      expect(y + map.h * z).toBeLessThanOrEqual(h);
    }
  });

  it('fits the map beside or above what lies over the corner, only where it would reach under it', () => {
    const corner = { w: 216, h: 150 };
    for (let h = 300; h < 4_000; h += 50) {
      const tall = { ...map, h };
      const [free, { x, y, z }] = [fitAll(tall, { ...size, corner: NO_CORNER }), fitAll(tall, { ...size, corner })];
      const [right, bottom] = [x + tall.w * z, y + h * z];
      expect(right <= size.w - 16 - corner.w || bottom <= size.h - 16 - corner.h).toBe(true);
      const wasUnder = free.x + tall.w * free.z > size.w - 32 - corner.w && free.y + h * free.z > size.h - 32 - corner.h;
      expect(z === free.z).toBe(!wasUnder);
    }
  });

  it('never shows a first view that is larger than life or too small to read', () => {
    expect(fitWidth({ ...map, w: 200 }, size).z).toBe(1);
    expect(fitWidth({ ...map, w: 90_000 }, size).z).toBe(1);
    const justWider = { ...map, w: size.w - bandWidth(map, 1) + 30 };
    expect(fitWidth(justWider, size).z).toBeLessThan(1);
    expect(fitWidth(justWider, size).z).toBeGreaterThanOrEqual(0.92);
  });

  it('knows whether the map is larger than the window', () => {
    expect(isLargerThan({ ...map, w: 200, h: 100 }, size)).toBe(false);
    expect(isLargerThan({ ...map, w: 200, h: 90_000 }, size)).toBe(true);
    expect(isLargerThan({ ...map, w: 90_000, h: 100 }, size)).toBe(true);
  });

  it('moves no further than it must to show a thing', () => {
    const state = { x: 136, y: 92, z: 1 };
    expect(reveal(state, { x: 10, y: 10, w: 100, h: 40 }, map, room)).toEqual(state);
    const right = reveal(state, { x: 2_000, y: 10, w: 100, h: 40 }, map, room);
    expect(2_100 + right.x).toBe(size.w - 16);
    expect(right.y).toBe(state.y);
  });

  it('shows what runs between the heads and a thing next to them', () => {
    const scrolled = { x: 136, y: -200, z: 1 };
    expect(reveal(scrolled, { x: 10, y: 22, w: 100, h: 40 }, map, room).y).toBe(92);
    expect(reveal(scrolled, { x: 10, y: 90, w: 100, h: 40 }, map, room).y).toBe(92 + 8 - 90);
  });

  it('lifts a thing above what covers the bottom right corner, and leaves everything else where it is', () => {
    const state = { x: 136, y: 92, z: 1 };
    const covered = { ...size, corner: { w: 216, h: 150 } };
    const low = { x: 10, y: size.h - 92 - 80, w: 100, h: 40 };
    expect(reveal(state, low, map, covered)).toEqual(state);
    const right = { ...low, x: size.w - 136 - 140 };
    expect(reveal(state, right, map, covered).y + right.y + right.h).toBe(size.h - 2 * 16 - 150);
  });
});

describe('the wheel', () => {
  const wheel = { deltaX: 0, deltaY: 0, deltaMode: 0, ctrlKey: false, metaKey: false, shiftKey: false };

  it('pans, sideways with Shift, and zooms with Ctrl or Cmd', () => {
    const camera = createCamera({ x: 0, y: 0, z: 1 }, now);
    applyWheel(camera, { ...wheel, deltaX: 3, deltaY: 10 }, { x: 0, y: 0 });
    expect(camera.state()).toEqual({ x: -3, y: -10, z: 1 });
    applyWheel(camera, { ...wheel, deltaY: 10, shiftKey: true }, { x: 0, y: 0 });
    expect(camera.state()).toEqual({ x: -13, y: -10, z: 1 });
    applyWheel(camera, { ...wheel, deltaY: -100, ctrlKey: true }, { x: 0, y: 0 });
    expect(camera.state().z).toBeGreaterThan(1);
    applyWheel(camera, { ...wheel, deltaY: 100, metaKey: true }, { x: 0, y: 0 });
    expect(camera.state().z).toBeCloseTo(1);
  });
});
