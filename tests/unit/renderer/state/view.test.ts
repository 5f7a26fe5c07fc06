import { describe, expect, it } from 'vitest';
import { createView, isSelected, type Memory, type Selected, selectedIds, toggled } from '../../../../renderer/state/index.ts';

const card = (id: string): Selected => ({ kind: 'card', id });
const [a, b] = ['a', 'b'].map(card) as [Selected, Selected];

function memory(): Memory {
  const held = new Map<string, string>();
  return { getItem: (key) => held.get(key) ?? null, setItem: (key, value) => void held.set(key, value) };
}

describe('a selection', () => {
  it('takes things in and out, and holds one kind only', () => {
    expect(toggled([a], b)).toEqual([a, b]);
    expect(toggled([a, b], { ...a })).toEqual([b]);
    expect(toggled([a, b], { kind: 'stage', id: 's' })).toEqual([{ kind: 'stage', id: 's' }]);
    expect([isSelected([a], card('a')), isSelected([a], { kind: 'lane', id: 'a' })]).toEqual([true, false]);
    expect(selectedIds([a, b], 'card')).toEqual(['a', 'b']);
  });
});

describe('panels', () => {
  it('that stood beside the map are folded when the window is made narrow, and back when it is made wide', () => {
    const view = createView({ memory: memory(), width: 1_920 });
    const panels = () => view.store.getState().panels;
    view.setPanel('tray', true);
    view.resizedTo(1_280);
    expect(panels()).toMatchObject({ navigator: false, properties: false, tray: true });
    view.setPanel('properties', true);
    view.resizedTo(1_300);
    expect(panels().properties).toBe(true);
    view.resizedTo(1_920);
    expect(panels()).toMatchObject({ navigator: true, properties: true });
  });

  it('open and fold where the browser keeps nothing, too', () => {
    const refuse = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
    const view = createView({ file: 'f', memory: { getItem: refuse, setItem: refuse }, width: 1_920 });
    view.setPanel('tray', true);
    view.showSide('comments');
    view.showJourney('j');
    view.filterBy({ text: 'wait' });
    expect(view.store.getState()).toMatchObject({ panels: { tray: true }, side: 'comments', filter: { text: 'wait' } });
  });

  it('are folded on narrow screens until somebody opens them, and remembered by width', () => {
    const shared = memory();
    const panels = (width: number) => createView({ memory: shared, width }).store.getState().panels;
    expect(panels(1_365)).toMatchObject({ navigator: false, properties: false });
    expect(panels(1_366)).toMatchObject({ navigator: true, properties: true });
    createView({ memory: shared, width: 1_000 }).setPanel('navigator', true);
    expect([panels(1_200).navigator, panels(1_200).properties, panels(2_000).properties]).toEqual([true, false, true]);
  });

  it('are the usual ones where something else was written', () => {
    const broken: Memory = { getItem: () => '{not json', setItem: () => undefined };
    expect(createView({ memory: broken, width: 2_000 }).store.getState().panels.navigator).toBe(true);
  });
});

describe('a view', () => {
  it('forgets the selection when it shows another journey, and remembers whose curve was edited in each', () => {
    const view = createView({ journey: 'one' });
    view.activate('mei');
    view.select(a);
    view.edit({ kind: 'card', id: 'a', field: 'text' });
    view.showJourney('one');
    expect(view.store.getState()).toMatchObject({ selection: [a], activePersona: 'mei' });
    view.showJourney('two');
    expect(view.store.getState()).toMatchObject({ journey: 'two', selection: [], editing: null, activePersona: null });
    view.showPersonas('tom');
    expect(view.store.getState()).toMatchObject({ screen: 'personas', openPersona: 'tom', journey: 'two' });
    view.showJourney('one');
    expect(view.store.getState()).toMatchObject({ screen: 'map', activePersona: 'mei' });
  });

  it('remembers the way into sub-journeys, and what opened them', () => {
    const view = createView({ journey: 'one' });
    const step = { kind: 'step', id: 's' } as const;
    view.select(step);
    view.enterJourney('two');
    view.enterJourney('three');
    expect(view.store.getState()).toMatchObject({
      journey: 'three',
      arrival: 'in',
      trail: [
        { journey: 'one', from: step },
        { journey: 'two', from: null },
      ],
    });
    view.leaveJourney(0);
    expect(view.store.getState()).toMatchObject({ journey: 'one', arrival: 'out', trail: [], selection: [step] });
    view.leaveJourney();
    expect(view.store.getState().journey).toBe('one');
    view.enterJourney('two');
    view.showJourney('four');
    expect(view.store.getState()).toMatchObject({ trail: [], arrival: null });
  });
});

describe('the tabs beside the map', () => {
  it('open the panel, on a narrow screen too, and the last one is remembered', () => {
    const held = memory();
    const view = createView({ memory: held, width: 1280 });
    expect(view.store.getState()).toMatchObject({ side: 'properties', panels: { properties: false } });
    view.showSide('comments');
    expect(view.store.getState()).toMatchObject({ side: 'comments', panels: { properties: true } });
    expect(createView({ memory: held }).store.getState().side).toBe('comments');
  });

  it('make room for a comment, and only once', () => {
    const view = createView({ width: 1280 });
    view.writeComment();
    expect(view.store.getState()).toMatchObject({ side: 'comments', writesComment: true, panels: { properties: true } });
    view.tookComment();
    expect(view.store.getState().writesComment).toBe(false);
  });
});

describe('the filter', () => {
  it('is kept for each map of each file, over a reload, until it is cleared', () => {
    const held = memory();
    const open = (file: string, journey = 'one') => createView({ file, journey, memory: held });
    const first = open('f');
    first.filterBy({ text: 'late', kinds: ['pain-point'] });
    first.showOthers('hidden');
    first.showJourney('two');
    expect(first.store.getState()).toMatchObject({ filter: { text: '', kinds: [] }, others: 'faint' });
    expect(open('f').store.getState()).toMatchObject({ filter: { text: 'late', kinds: ['pain-point'] }, others: 'hidden' });
    expect(open('g').store.getState().filter.text).toBe('');
    const again = open('f', 'two');
    again.enterJourney('one');
    expect(again.store.getState().filter.text).toBe('late');
    again.clearFilter();
    expect(open('f').store.getState()).toMatchObject({ filter: { text: '', kinds: [] }, others: 'faint' });
  });

  it.each(['[', '{}', '[1]', '[["one", null]]', '[["one", {"filter": {"text": 1, "tags": [2], "kinds": ["none"]}}]]'])(
    'what nobody wrote here filters nothing: %s',
    (text) => {
      const held: Memory = { getItem: () => text, setItem: () => undefined };
      expect(createView({ file: 'f', journey: 'one', memory: held }).store.getState()).toMatchObject({
        filter: { text: '', tags: [], kinds: [] },
        others: 'faint',
      });
    },
  );
});
