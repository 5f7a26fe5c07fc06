import { act } from '@testing-library/react';
import type { ReactNode } from 'react';
import { vi } from 'vitest';
import { MapCanvas } from '../../renderer/canvas/index.ts';
import type { DocumentStore } from '../../renderer/records/index.ts';
import type { ViewStore } from '../../renderer/state/index.ts';
import { mountWindow } from './mounted-window.tsx';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** jsdom has no layout: the canvas is given a size in pixels, and what it asks of the browser. */
export function pretendLayout({ width, height }: Size): void {
  const nothing = (): undefined => undefined;
  vi.stubGlobal(
    'ResizeObserver',
    class {
      readonly observe = nothing;
      readonly unobserve = nothing;
      readonly disconnect = nothing;
    },
  );
  vi.stubGlobal('matchMedia', () => ({
    matches: false,
    addEventListener: nothing,
    removeEventListener: nothing,
    addListener: nothing,
    removeListener: nothing,
  }));
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(width);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(height);
  vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockReturnValue(width);
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(height);
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
}

/** Lets so many frames pass. */
export function frames(count = 3): Promise<void> {
  return act(() => new Promise<void>((resolve) => setTimeout(resolve, count * 20)));
}

/** The real canvas over a document, in English, and what stands beside it. Answers how to take it away. */
export function mountCanvas(document: DocumentStore, view: ViewStore, beside: ReactNode = null): () => void {
  return mountWindow(
    document,
    view,
    <>
      <MapCanvas />
      {beside}
    </>,
  );
}
