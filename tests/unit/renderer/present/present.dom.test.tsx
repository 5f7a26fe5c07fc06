import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ActionsProvider, useActionKeys } from '../../../../renderer/actions/index.ts';
import { Present } from '../../../../renderer/present/index.ts';
import { type DocumentStore, openDocument } from '../../../../renderer/records/index.ts';
import { createView, useView, type ViewStore } from '../../../../renderer/state/index.ts';
import {
  addCardField,
  addCards,
  createJourney,
  deleteRecords,
  lanesOf,
  referByNames,
  rename,
  setCardValues,
  setFields,
  stagesOf,
} from '../../../../shared/commands/index.ts';
import { live } from '../../../../shared/model/kinds.ts';
import { FakeHost } from '../../../kit/fake-host.ts';
import { mountWindow } from '../../../kit/mounted-window.tsx';

let document: DocumentStore;
let view: ViewStore;
const opened: string[] = [];

const services = {
  openHome: () => undefined,
  exportJourney: () => undefined,
  copySheet: () => undefined,
  downloadCopy: () => undefined,
  openProjector: (session: string) => Promise.resolve(opened.push(session) > 0),
  settings: { language: null, theme: 'system' as const },
  changeSettings: () => undefined,
  fail: (error: unknown) => expect.unreachable(String(error)),
};

function Keys() {
  useActionKeys();
  return useView((state) => state.screen) === 'present' ? <Present /> : null;
}

function pretendLayout(): void {
  const nothing = (): undefined => undefined;
  vi.stubGlobal(
    'ResizeObserver',
    class {
      readonly observe = nothing;
      readonly unobserve = nothing;
      readonly disconnect = nothing;
    },
  );
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: nothing, removeEventListener: nothing }));
}

async function show(): Promise<void> {
  mountWindow(
    document,
    view,
    <ActionsProvider services={services as never}>
      <Keys />
    </ActionsProvider>,
  );
  await act(() => Promise.resolve());
}

const records = () => document.store.getState().records;
const press = (...keys: string[]) => {
  for (const key of keys) act(() => void fireEvent.keyDown(window.document.body, { key, code: key === ' ' ? 'Space' : key }));
};
const slide = () => window.document.querySelector('[data-slide]') as HTMLElement;
const stage = (index: number) => stagesOf(records(), 'j')[index]?.id ?? '';

beforeEach(async () => {
  pretendLayout();
  opened.length = 0;
  document = await openDocument(new FakeHost().connection);
  document.run(createJourney, {
    id: 'j',
    title: 'Journey',
    stages: [{ name: 'Book' }, { name: 'Stay' }],
    lanes: [{ kind: 'thought' }, { kind: 'pain-point' }],
  });
  view = createView({ journey: 'j' });
  view.startPresenting(null);
});

afterEach(() => {
  cleanup();
  document.close();
  vi.unstubAllGlobals();
});

describe('a presentation', () => {
  it('goes from the whole journey from stage to stage and back, and stays at its ends', async () => {
    await show();
    expect(slide().dataset['slide']).toBe('whole');
    press('PageUp', 'PageDown');
    expect(slide().dataset['slide']).toBe(stage(0));
    press(' ', 'ArrowRight', 'PageDown');
    expect(slide().dataset['slide']).toBe(stage(1));
    press('ArrowLeft');
    expect(slide().dataset['slide']).toBe(stage(0));
    press('End');
    expect(slide().dataset['slide']).toBe(stage(1));
    press('Home');
    expect(slide().dataset['slide']).toBe('whole');
  });

  it('begins with the stage that was asked for', async () => {
    view.startPresenting(stage(1));
    await show();
    expect(slide().dataset['slide']).toBe(stage(1));
  });

  it('shows what is edited at once, and the whole where its stage goes', async () => {
    view.startPresenting(stage(0));
    await show();
    const [lane] = lanesOf(records(), 'j');
    act(() => void document.run(addCards, { journey: 'j', place: { lane: lane?.id ?? '', from: stage(0) }, texts: ['Lovely'] }));
    expect(slide().textContent).toContain('Lovely');
    act(() => void document.run(rename, { kind: 'stage', id: stage(0), name: 'Reserve' } as never));
    expect(slide().textContent).toContain('Reserve');
    act(() => void document.run(deleteRecords, { items: [{ kind: 'stage', id: stage(0) }] }));
    expect(slide().dataset['slide']).toBe('whole');
  });

  it('does not say that there is nothing where cards begin on the next page', async () => {
    const [lane] = lanesOf(records(), 'j');
    const nothing = 'Nothing stands here yet.';
    view.startPresenting(stage(0));
    await show();
    expect(slide().textContent).toContain(nothing);
    const goal = 'to sleep without a care. '.repeat(100);
    act(() => void document.run(setFields, { kind: 'stage', id: stage(0), fields: { customerGoal: goal, name: goal } }));
    act(() => void document.run(addCards, { journey: 'j', place: { lane: lane?.id ?? '', from: stage(0) }, texts: ['word '.repeat(900)] }));
    expect([slide().dataset['page'], slide().querySelector('[data-card]'), slide().textContent?.includes(nothing)]).toEqual(['0', null, false]);
    press('PageDown');
    expect(slide().querySelector('[data-card]')).not.toBeNull();
  });

  it('follows what its cards show of tags and of fields of the user’s own', async () => {
    const [lane] = lanesOf(records(), 'j');
    document.run(addCards, { journey: 'j', place: { lane: lane?.id ?? '', from: stage(0) }, texts: ['Lovely'] });
    const [card = ''] = [...records().card.keys()];
    document.run(referByNames, { items: [{ kind: 'card', id: card }], field: 'tags', to: 'tag', names: ['later'] });
    view.startPresenting(stage(0));
    await show();
    expect(slide().textContent).toContain('later');
    const [tag = ''] = [...records().tag.keys()];
    act(() => void document.run(setFields, { kind: 'tag', id: tag, fields: { name: 'next year' } }));
    expect(slide().textContent).toContain('next year');
    act(() => void document.run(addCardField, { id: 'cost', name: 'Cost', kind: 'number' }));
    act(() => void document.run(setFields, { kind: 'card_field', id: 'cost', fields: { onMap: true } }));
    act(() => void document.run(setCardValues, { cards: [card], field: 'cost', value: { number: 40 } }));
    expect(slide().textContent).toContain('Cost: 40');
  });

  it('shows what the map was filtered to, or all of it', async () => {
    const [lane] = lanesOf(records(), 'j');
    document.run(addCards, { journey: 'j', place: { lane: lane?.id ?? '', from: stage(0) }, texts: ['Lovely', 'Dull'] });
    view.filterBy({ text: 'dull' });
    view.showOthers('hidden');
    view.startPresenting(stage(0));
    await show();
    const texts = () => ['Lovely', 'Dull', 'Too slow'].filter((text) => slide().textContent?.includes(text));
    expect(texts()).toEqual(['Dull']);
    fireEvent.click(screen.getByRole('button', { name: 'Show' }));
    const choice = await screen.findByRole<HTMLInputElement>('checkbox', { name: 'Only those that the map’s filter shows' });
    fireEvent.click(choice);
    expect(texts()).toEqual(['Lovely', 'Dull']);
    fireEvent.click(choice);
    expect(texts()).toEqual(['Dull']);
    fireEvent.keyDown(choice, { key: 'Escape' });
    // what is written down before everybody's eyes is seen
    press('p');
    const field = await screen.findByRole('textbox', { name: /Add to Book/ });
    fireEvent.change(field, { target: { value: 'Too slow' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(texts()).toEqual(['Lovely', 'Dull', 'Too slow']);
  });

  it('takes in a card by one key: Enter adds, Escape leaves, and keys of the text are no commands', async () => {
    view.startPresenting(stage(0));
    await show();
    press('p');
    const field = screen.getByRole('textbox', { name: /Add to Book/ });
    expect(window.document.activeElement).toBe(field);
    fireEvent.change(field, { target: { value: 'Too slow' } });
    fireEvent.keyDown(field, { key: 'b', code: 'KeyB' });
    fireEvent.keyDown(field, { key: 'Enter', isComposing: true, keyCode: 229 });
    expect(live(records(), 'card')).toEqual([]);
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(live(records(), 'card')).toMatchObject([{ kind: 'pain-point', text: 'Too slow', place: { from: stage(0), to: stage(0) } }]);
    expect([slide().textContent, window.document.querySelector('[data-blank]')]).toEqual([expect.stringContaining('Too slow'), null]);
    press('w');
    fireEvent.keyDown(screen.getByRole('textbox', { name: /Add to Book/ }), { key: 'Escape' });
    expect(screen.queryByRole('textbox', { name: /Add to Book/ })).toBeNull();
    expect(view.store.getState().screen).toBe('present');
  });

  it('goes blank and comes back where it was; Escape takes one thing after the other away', async () => {
    await show();
    press('b', 'PageDown');
    expect([window.document.querySelector('[data-blank]'), slide().dataset['slide']]).toEqual([null, 'whole']);
    press('l', ',');
    press('Escape');
    expect([window.document.querySelector('[data-blank]'), window.document.querySelector('[data-light]') !== null]).toEqual([null, true]);
    press('Escape');
    expect(window.document.querySelector('[data-light]')).toBeNull();
    press('Escape');
    expect(view.store.getState()).toMatchObject({ screen: 'map', journey: 'j', present: null });
  });

  it('asks for a second window once, and the light moves by arrows while it is on', async () => {
    await show();
    press('o');
    expect(opened).toHaveLength(1);
    press('l', 'ArrowRight');
    expect(slide().dataset['slide']).toBe('whole');
    expect(window.document.querySelector<HTMLElement>('[data-light]')?.style.getPropertyValue('--x')).toBe('54%');
  });
});
