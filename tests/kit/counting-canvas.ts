import { vi } from 'vitest';

/** Has every canvas count the texts that it is given to paint; `vi.restoreAllMocks` and `vi.unstubAllGlobals` end that. Answers how many there were. */
export function countPaintedTexts(): () => number {
  let texts = 0;
  const known: Record<string, unknown> = {
    fillText: () => {
      texts += 1;
    },
    createImageData: (width: number, height: number) => ({ width, height, data: new Uint8ClampedArray(width * height * 4) }),
  };
  const context = new Proxy(known, { get: (held, name: string) => held[name] ?? (() => undefined), set: () => true });
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(context as never);
  vi.stubGlobal('Path2D', class {});
  return () => texts;
}
