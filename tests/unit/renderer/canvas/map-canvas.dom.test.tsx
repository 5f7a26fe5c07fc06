import { act, cleanup, fireEvent } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LOOKS } from '../../../../renderer/canvas/nodes/registry.ts';
import { type DocumentStore, openDocument } from '../../../../renderer/records/index.ts';
import { createView, type PasteWay, type ViewStore } from '../../../../renderer/state/index.ts';
import {
  addCards,
  addPersona,
  addSteps,
  cardText,
  cellOf,
  columnsOf,
  createJourney,
  deleteRecords,
  editCardText,
  lanesOf,
  pasteLines,
  spanCard,
  stagesOf,
  trayOf,
} from '../../../../shared/commands/index.ts';
import { FakeHost } from '../../../kit/fake-host.ts';
import { frames, mountCanvas, pretendLayout } from '../../../kit/mounted-canvas.tsx';

const SIZE = { width: 1_200, height: 800 };

let document: DocumentStore;
let view: ViewStore;

const records = () => document.store.getState().records;
const lane = (kind: string) => lanesOf(records(), 'j').find((held) => held.kind === kind)!.id;
const column = (index: number) => columnsOf(records(), 'j')[index]!.id;
const cell = (kind: string, index: number) => cellOf(records(), lane(kind), column(index)).map((card) => cardText(records(), card));
const field = () => window.document.querySelector<HTMLTextAreaElement>('[data-catcher]')!;

async function show(): Promise<void> {
  mountCanvas(document, view);
  await frames();
}

beforeEach(async () => {
  pretendLayout(SIZE);
  document = await openDocument(new FakeHost().connection);
  document.run(createJourney, {
    id: 'j',
    title: 'Journey',
    stages: [{ name: 'Book', steps: ['Search', 'Pay'] }, { name: 'Stay' }],
    lanes: [{ kind: 'thought' }, { kind: 'emotion' }, { kind: 'quote' }],
  });
  view = createView({ journey: 'j' });
  return () => document.close();
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function key(name: string, more: Partial<KeyboardEventInit> & { readonly keyCode?: number } = {}): void {
  act(() => void fireEvent.keyDown(field(), { key: name, code: name === ' ' ? 'Space' : name, ...more }));
}

function type(text: string): void {
  act(() => {
    field().value += text;
    field().dispatchEvent(new InputEvent('input', { bubbles: true, data: text, inputType: 'insertText' }));
  });
}

/** The keyboard on the first thought cell. */
async function stand(): Promise<void> {
  await show();
  act(() => field().focus());
  key('Home', { ctrlKey: true });
}

describe('a map that was just opened', () => {
  it('has the keyboard on its first empty cell: just typing writes there', async () => {
    document.run(addCards, { journey: 'j', place: { lane: lane('thought'), from: column(0) }, texts: ['there'] });
    await show();
    expect(window.document.activeElement).toBe(field());
    type('New');
    key('Enter');
    expect([cell('thought', 0), cell('thought', 1)]).toEqual([['there'], ['New']]);
  });

  it('leaves the keyboard to a text field that has it, and takes it back on Escape', async () => {
    const other = window.document.body.appendChild(window.document.createElement('input'));
    other.focus();
    await show();
    expect(window.document.activeElement).toBe(other);
    act(() => void fireEvent.keyDown(other, { key: 'Escape' }));
    expect(window.document.activeElement).toBe(field());
    other.remove();
  });

  it('takes a key that nothing else holds', async () => {
    await show();
    act(() => field().blur());
    act(() => void fireEvent.keyDown(window.document.body, { key: 'ArrowDown' }));
    expect(window.document.activeElement).toBe(field());
    expect(field().getAttribute('aria-activedescendant')).toContain(lane('emotion'));
  });

  it('names a head by typing, also with an input method', async () => {
    await show();
    key('Home', { ctrlKey: true });
    key('ArrowUp');
    type('P');
    const rename = window.document.querySelector<HTMLInputElement>('[data-step] input');
    expect(rename?.value).toBe('P');
    act(() => void fireEvent.keyDown(rename!, { key: 'Escape' }));
    act(() => void fireEvent.compositionStart(field()));
    act(() => {
      field().value = '付款';
      fireEvent.compositionEnd(field());
    });
    expect(window.document.querySelector<HTMLInputElement>('[data-step] input')?.value).toBe('付款');
  });
});

describe('lines that were pasted', () => {
  const lines = (way: PasteWay) => {
    const place = { journey: 'j', lane: lane('thought'), column: column(0), lines: ['one', 'two'], how: way };
    const { ids } = document.run(pasteLines, place);
    view.select({ kind: 'card', id: ids[0]! });
  };
  const ways = () => [...window.document.querySelectorAll<HTMLButtonElement>('[data-paste-ways] button')];

  it('can lie otherwise with one press, until something else is done', async () => {
    await show();
    const asked: PasteWay[] = [];
    act(() => {
      lines('down');
      view.store.getState().canvas?.offerPaste({ way: 'down', again: (way) => asked.push(way) });
    });
    expect(ways().map((way) => way.getAttribute('aria-pressed'))).toEqual(['true', 'false', 'false']);
    act(() => void fireEvent.click(ways()[1]!));
    expect([asked, ways()]).toEqual([['across'], []]);
    act(() => view.store.getState().canvas?.offerPaste({ way: 'down', again: () => undefined }));
    expect(ways()).toHaveLength(3);
    act(() => void document.undo());
    expect(ways()).toHaveLength(0);
  });
});

describe('the legend of a curve', () => {
  it('brings the line of a pressed name to the front', async () => {
    document.run(addPersona, { id: 'a', name: 'Ana', journey: 'j' });
    document.run(addPersona, { id: 'b', name: 'Ben', journey: 'j' });
    await show();
    const names = [...window.document.querySelectorAll<HTMLButtonElement>(`[data-lane="${lane('emotion')}"] button[aria-pressed]`)];
    expect(names.map((name) => name.getAttribute('aria-pressed'))).toEqual(['true', 'false']);
    expect(names.every((name) => Number.parseFloat(name.style.height) >= 24)).toBe(true);
    act(() => void fireEvent.click(names[1]!));
    expect(view.store.getState().activePersona).toBe('b');
    expect(names.map((name) => name.getAttribute('aria-pressed'))).toEqual(['false', 'true']);
  });
});

describe('writing on the map', () => {
  it('begins with the first letter, keeps with Enter and selects the card', async () => {
    await stand();
    type('H');
    expect(field().dataset['catcher']).toBe('editing');
    type('ello');
    key('Enter');
    expect(cell('thought', 0)).toEqual(['Hello']);
    expect(view.store.getState().selection).toEqual([{ kind: 'card', id: cellOf(records(), lane('thought'), column(0))[0]?.id }]);
    expect(field().dataset['catcher']).toBe('idle');
    expect(window.document.activeElement).toBe(field());
  });

  it('drops with Escape, and breaks the line with Shift+Enter', async () => {
    await stand();
    type('No');
    key('Escape');
    expect(cell('thought', 0)).toEqual([]);
    type('a');
    key('Enter', { shiftKey: true });
    expect(field().dataset['catcher']).toBe('editing');
  });

  it('goes on to the next cell with Tab and adds a step past the last', async () => {
    await stand();
    for (const text of ['one', 'two', 'three', 'four']) {
      type(text);
      key('Tab');
    }
    expect([0, 1, 2, 3].map((index) => cell('thought', index))).toEqual([['one'], ['two'], ['three'], ['four']]);
    expect(columnsOf(records(), 'j')).toHaveLength(5);
    expect(field().dataset['catcher']).toBe('editing');
  });

  it('goes on with Tab past all columns of a card that covers several, both ways', async () => {
    const [card] = document.run(addCards, { journey: 'j', place: { lane: lane('thought'), from: column(0) }, texts: ['wide'] }).ids;
    document.run(spanCard, { card: card!, from: column(0), to: column(1) });
    await stand();
    key('Enter');
    expect(field().value).toBe('wide');
    key('Tab');
    type('next');
    key('Tab', { shiftKey: true });
    expect(field().value).toBe('wide');
    key('Enter');
    expect([0, 1, 2].map((index) => cell('thought', index))).toEqual([['wide'], ['wide'], ['next']]);
  });

  it('has the old text again, all of it selected, when an input method is left without a word', async () => {
    document.run(addCards, { journey: 'j', place: { lane: lane('thought'), from: column(0) }, texts: ['old'] });
    await stand();
    act(() => void fireEvent.compositionStart(field()));
    act(() => {
      field().value = '';
      fireEvent.compositionEnd(field(), { data: '' });
    });
    expect([field().value, field().selectionStart, field().selectionEnd]).toEqual(['old', 0, 3]);
    key('Enter');
    expect(cell('thought', 0)).toEqual(['old']);
  });

  it('leaves every key to the input method while it composes, and begins with its first sound', async () => {
    await stand();
    act(() => void fireEvent.compositionStart(field()));
    expect(field().dataset['catcher']).toBe('editing');
    act(() => {
      field().value = 'ni hao';
    });
    for (const name of ['Enter', 'Tab', 'Escape', ' ']) key(name, { keyCode: 229, isComposing: true });
    expect(field().dataset['catcher']).toBe('editing');
    expect(field().value).toBe('ni hao');
    act(() => {
      field().value = '你好';
      fireEvent.compositionEnd(field(), { data: '你好' });
    });
    key('Enter');
    expect(cell('thought', 0)).toEqual(['你好']);
  });

  it('edits the card under the cursor with Enter and replaces it by typing', async () => {
    document.run(addCards, { journey: 'j', place: { lane: lane('thought'), from: column(0) }, texts: ['old'] });
    await stand();
    key('Enter');
    expect(field().value).toBe('old');
    key('Escape');
    type('new');
    key('Enter');
    expect(cell('thought', 0)).toEqual(['new']);
  });

  it('ends with a press anywhere else on the map, and keeps the text', async () => {
    await stand();
    type('kept');
    const ground = window.document.querySelector<HTMLElement>('[data-ground]')!;
    act(() => void fireEvent.pointerDown(field(), { button: 0, clientX: 250, clientY: 130 }));
    expect(field().dataset['catcher']).toBe('editing');
    act(() => void fireEvent.pointerDown(ground, { button: 0, clientX: 600, clientY: 500 }));
    expect(field().dataset['catcher']).toBe('idle');
    expect(cell('thought', 0)).toEqual(['kept']);
    expect(window.document.activeElement).toBe(field());
  });

  it('leaves what somebody else wrote where nothing was written here', async () => {
    const [card] = document.run(addCards, { journey: 'j', place: { lane: lane('thought'), from: column(0) }, texts: ['old'] }).ids;
    await stand();
    key('Enter');
    act(() => void document.run(editCardText, { card: card!, text: 'theirs' }));
    key('Enter');
    expect(cell('thought', 0)).toEqual(['theirs']);
  });

  it('keeps what is written on a card that is deleted meanwhile, as a new one', async () => {
    const [card] = document.run(addCards, { journey: 'j', place: { lane: lane('thought'), from: column(0) }, texts: ['old'] }).ids;
    await stand();
    key('Enter');
    type(' and mine');
    act(() => void document.run(deleteRecords, { items: [{ kind: 'card', id: card! }] }));
    key('Enter');
    expect(cell('thought', 0)).toEqual(['old and mine']);
  });

  it('stays with its step when others put steps before it, and goes to the tray with it', async () => {
    await stand();
    type('one');
    const [stage] = stagesOf(records(), 'j');
    act(() => void document.run(addSteps, { stage: stage!.id, before: column(0), names: ['Before'] }));
    type('!');
    key('Enter');
    expect([cell('thought', 0), cell('thought', 1)]).toEqual([[], ['one!']]);
    expect(view.store.getState().cell?.column).toBe(column(1));
    key('End');
    type('two');
    act(() => void document.run(deleteRecords, { items: [{ kind: 'stage', id: stagesOf(records(), 'j')[1]!.id }] }));
    key('Enter');
    expect(trayOf(records(), 'j').map(({ text }) => text)).toEqual(['two']);
  });

  it('writes nothing in a file that can only be read', async () => {
    await stand();
    act(() => document.store.setState({ saving: 'read-only' }));
    type('x');
    key('Enter');
    expect(cell('thought', 0)).toEqual([]);
  });
});

describe('points of the curve', () => {
  it('are taken hold of with Enter and moved by arrows', async () => {
    await stand();
    key('ArrowDown');
    key('Enter');
    key('ArrowUp');
    key('ArrowUp', { shiftKey: true });
    const [score] = [...records().score.values()];
    expect(score?.value).toBeCloseTo(0.6);
    key('Escape');
    key('ArrowDown');
    expect([...records().score.values()][0]?.value).toBeCloseTo(0.6);
  });
});

describe('a large map', () => {
  const many = () =>
    document.run(addCards, { journey: 'j', place: { lane: lane('thought'), from: column(0) }, texts: Array.from({ length: 1_600 }, (_, i) => `Card ${i}`) });
  const lanes = () => window.document.querySelectorAll('[data-lane]').length;

  it('is painted first, where a press selects what is painted, and drawn with that selected', async () => {
    const { ids } = many();
    mountCanvas(document, view);
    const painted = window.document.querySelector('[data-canvas], section[aria-busy]')!;
    expect(painted.hasAttribute('data-canvas')).toBe(false);
    for (let y = 60; y < 260; y += 10) fireEvent.pointerDown(painted, { button: 0, clientX: 250, clientY: y });
    const [selected] = view.store.getState().selection;
    expect(selected?.kind).toBe('card');
    expect(ids).toContain(selected?.id);
    for (let tries = 0; lanes() < 3 && tries < 50; tries++) await frames(5);
    expect(view.store.getState().selection).toEqual([selected]);
    expect(window.document.querySelector(`[data-card="${selected?.id}"]`)?.hasAttribute('data-selected')).toBe(true);
    expect(lanes()).toBe(3);
  });

  it('is whole for the first key, however soon it comes', async () => {
    many();
    mountCanvas(document, view);
    for (let tries = 0; lanes() === 0 && tries < 50; tries++) await frames(1);
    key('End', { ctrlKey: true });
    expect(field().getAttribute('aria-activedescendant')).toContain(lane('quote'));
  });
});

describe('drawing', () => {
  it('renders one node when one of 2,000 cards is edited', async () => {
    const texts = Array.from({ length: 2_000 }, (_, i) => `Card ${i}`);
    const { ids } = document.run(addCards, { journey: 'j', place: { lane: lane('thought'), from: column(0) }, texts });
    await show();
    const nodes = () => [...window.document.querySelectorAll<HTMLElement>('.react-flow__node [data-card]')];
    // Those around what is in sight come a few a frame.
    for (let before = -1; before < nodes().length; await frames(5)) before = nodes().length;
    const shown = nodes().map((node) => node.dataset['card']);
    expect(shown.length).toBeGreaterThan(5);
    expect(shown.length).toBeLessThan(200);
    const plain = vi.spyOn(LOOKS, 'quote');
    const id = ids.find((held) => held === shown[2])!;
    act(() => void document.run(editCardText, { card: id, text: 'Changed' }));
    await frames();
    expect(plain.mock.calls.map(([{ card }]) => card.id).filter((held, i, all) => all.indexOf(held) === i)).toEqual([id]);
  });
});
