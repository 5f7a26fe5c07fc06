import { afterEach, describe, expect, it, vi } from 'vitest';
import { paintFirstView } from '../../../../../renderer/canvas/first-view/paint-first-view.ts';
import { createLayout } from '../../../../../shared/scene/index.ts';
import { hotel, JOURNEY } from '../../../shared/scene/sample-journey.ts';
import { EN } from '../../../shared/scene/words.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

/** A canvas that keeps the words that were painted on it, each with the device pixel at which its baseline starts. */
function writtenCanvas(): { readonly canvas: HTMLCanvasElement; readonly words: Map<string, { readonly x: number; readonly y: number }> } {
  const words = new Map<string, { readonly x: number; readonly y: number }>();
  let [scale, left, top] = [1, 0, 0];
  const held: (readonly [number, number, number])[] = [];
  const known: Record<string, unknown> = {
    setTransform: (a: number, _b: number, _c: number, _d: number, e: number, f: number) => ([scale, left, top] = [a, e, f]),
    save: () => held.push([scale, left, top]),
    restore: () => ([scale, left, top] = held.pop() ?? [1, 0, 0]),
    fillText: (text: string, x: number, y: number) => words.set(text, { x: x * scale + left, y: y * scale + top }),
    measureText: () => ({ width: 40 }),
    createImageData: (width: number, height: number) => ({ width, height, data: new Uint8ClampedArray(width * height * 4) }),
  };
  const context = new Proxy(known, { get: (held, name: string) => held[name] ?? (() => undefined), set: () => true });
  const canvas = document.createElement('canvas');
  vi.stubGlobal('Path2D', class {});
  vi.spyOn(canvas, 'getContext').mockReturnValue(context as never);
  return { canvas, words };
}

describe('the first view of a map, without React', () => {
  it('shows cards, heads, lane names and the corner, where the camera has them', () => {
    const { canvas, words } = writtenCanvas();
    const records = hotel('en');
    const corner = { title: 'Booking a room', state: 'As it is', samples: 'Examples' };
    const { camera } = paintFirstView(canvas, { records, journey: JOURNEY, words: EN, corner, size: { w: 1440, h: 900 } });
    const scene = createLayout().layout(records, JOURNEY, { words: EN });
    const [card] = scene.cards;
    const [line] = card?.marks.filter((mark) => mark.type === 'text') ?? [];
    expect(words.get(line?.text ?? '')?.x).toBeCloseTo(((card?.x ?? 0) + (line?.x ?? 0)) * camera.z + camera.x);
    for (const text of [...Object.values(corner), scene.lanes[0]?.title, scene.stages[0]?.title]) expect([...words.keys()]).toContain(text);
  });
});
