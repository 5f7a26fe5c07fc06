import { MantineProvider } from '@mantine/core';
import { act, cleanup, fireEvent, render } from '@testing-library/react';
import i18next from 'i18next';
import { I18nextProvider, initReactI18next } from 'react-i18next';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ActionsProvider, type Services } from '../../../../renderer/actions/index.ts';
import { SidePanel } from '../../../../renderer/panels/side/side-panel.tsx';
import { DocumentProvider, type DocumentStore, openDocument } from '../../../../renderer/records/index.ts';
import { createView, ViewProvider, type ViewStore } from '../../../../renderer/state/index.ts';
import english from '../../../../resources/locales/en.json' with { type: 'json' };
import { addCards, addComment, columnsOf, createJourney, lanesOf } from '../../../../shared/commands/index.ts';
import { FakeHost } from '../../../kit/fake-host.ts';
import { frames, pretendLayout } from '../../../kit/mounted-canvas.tsx';

/* What stands beside the map, while something else is selected or comes in front. */

let document: DocumentStore;
let view: ViewStore;

const records = () => document.store.getState().records;
const field = <E extends HTMLElement>(label: string) => window.document.querySelector<E>(`[aria-label="${label}"]`);
const button = (name: string) => [...window.document.querySelectorAll<HTMLButtonElement>('button')].find(({ textContent }) => textContent === name);

beforeEach(async () => {
  pretendLayout({ width: 1_200, height: 800 });
  Object.defineProperty(window.document, 'fonts', { configurable: true, value: Object.assign(new EventTarget(), { ready: Promise.resolve() }) });
  // jsdom makes no addresses of pictures.
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:picture', revokeObjectURL: () => undefined }));
  document = await openDocument(new FakeHost().connection);
  document.run(createJourney, { id: 'j', title: 'J', stages: [{ name: 'Book', steps: ['Search'] }], lanes: [{ kind: 'thought' }] });
  const place = { lane: lanesOf(records(), 'j')[0]!.id, from: columnsOf(records(), 'j')[0]!.id };
  document.run(addCards, { journey: 'j', place, ids: ['a', 'b'], texts: ['First', 'Second'] });
  view = createView({ journey: 'j' });
  view.select({ kind: 'card', id: 'a' });
  return () => document.close();
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

async function show(): Promise<void> {
  const i18n = i18next.createInstance();
  await i18n.use(initReactI18next).init({ lng: 'en', resources: { en: { translation: english } } });
  render(
    <I18nextProvider i18n={i18n}>
      <DocumentProvider document={document}>
        <ViewProvider view={view}>
          <MantineProvider>
            <ActionsProvider services={{} as Services}>
              <SidePanel />
            </ActionsProvider>
          </MantineProvider>
        </ViewProvider>
      </DocumentProvider>
    </I18nextProvider>,
  );
  await frames(1);
}

describe('properties', () => {
  it('keep every picture that is dropped at once, in their order', async () => {
    await show();
    const heading = [...window.document.querySelectorAll('button')].find(({ textContent }) => textContent === english.properties.groups.pictures)!;
    fireEvent.click(heading);
    const files = ['one', 'two', 'three'].map((name) => new File([name], `${name}.png`, { type: 'image/png' }));
    fireEvent.drop(button(english.properties.addPicture)!, { dataTransfer: { files } });
    await frames(3);
    expect(
      records()
        .card.get('a')
        ?.pictures.map(({ hash }) => Number(hash)),
    ).toEqual([1, 2, 3]);
  });

  it('write what stands in a field into the card that it belongs to, when another one is selected', async () => {
    await show();
    const text = [...window.document.querySelectorAll<HTMLTextAreaElement>('textarea')].find(({ value }) => value === 'First')!;
    fireEvent.change(text, { target: { value: 'Mine' } });
    act(() => view.select({ kind: 'card', id: 'b' }));
    expect(['a', 'b'].map((id) => records().card.get(id)?.text)).toEqual(['Mine', 'Second']);
  });
});

describe('comments', () => {
  it('keep what was written and not sent, behind another tab and beside another card', async () => {
    document.run(addComment, { id: 'c', journey: 'j', about: { kind: 'card', id: 'a' }, text: 'Why?', author: null });
    view.showSide('comments');
    await show();
    fireEvent.click(button(english.comments.answer)!);
    fireEvent.change(field<HTMLTextAreaElement>(english.comments.answer)!, { target: { value: 'Because' } });
    act(() => view.select({ kind: 'card', id: 'b' }));
    expect(field<HTMLTextAreaElement>(english.comments.answer)?.value).toBe('Because');
    expect(window.document.activeElement).not.toBe(field(english.comments.answer));
    act(() => view.showSide('history'));
    act(() => view.showSide('comments'));
    expect(field<HTMLTextAreaElement>(english.comments.answer)?.value).toBe('Because');
  });
});

describe('checks', () => {
  it('can be set aside where the storage of the browser is full', async () => {
    view.select();
    view.showSide('checks');
    await show();
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const count = () => window.document.querySelectorAll(`[aria-label="${english.checks.notForUs}"]`).length;
    const before = count();
    fireEvent.click(field(english.checks.notForUs)!);
    await frames(1);
    expect([before > 0, count()]).toEqual([true, before - 1]);
  });
});
