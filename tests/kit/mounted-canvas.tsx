import { MantineProvider } from '@mantine/core';
import { act, render } from '@testing-library/react';
import i18next from 'i18next';
import type { ReactNode } from 'react';
import { I18nextProvider, initReactI18next } from 'react-i18next';
import { vi } from 'vitest';
import { MapCanvas } from '../../renderer/canvas/index.ts';
import { DocumentProvider, type DocumentStore } from '../../renderer/records/index.ts';
import { ViewProvider, type ViewStore } from '../../renderer/state/index.ts';
import english from '../../resources/locales/en.json' with { type: 'json' };

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
export async function mountCanvas(document: DocumentStore, view: ViewStore, beside: ReactNode = null): Promise<() => void> {
  const i18n = i18next.createInstance();
  await i18n.use(initReactI18next).init({ lng: 'en', resources: { en: { translation: english } } });
  const { unmount } = render(
    <I18nextProvider i18n={i18n}>
      <DocumentProvider document={document}>
        <ViewProvider view={view}>
          <MantineProvider>
            <MapCanvas />
            {beside}
          </MantineProvider>
        </ViewProvider>
      </DocumentProvider>
    </I18nextProvider>,
  );
  return unmount;
}
