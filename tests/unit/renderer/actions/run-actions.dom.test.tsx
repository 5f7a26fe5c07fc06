import { beforeEach, describe, expect, it } from 'vitest';
import { handleCopy, handlePaste } from '../../../../renderer/actions/clipboard-events.ts';
import { ACTIONS, type ActionContext, actionsOf, createClipboard, dispatchKey } from '../../../../renderer/actions/index.ts';
import { openDocument } from '../../../../renderer/records/index.ts';
import { type CanvasController, createView, type NoteTools, type PasteOffer } from '../../../../renderer/state/index.ts';
import { addCards, cardText, cellOf, columnsOf, createJourney, lanesOf, stagesOf, trayOf } from '../../../../shared/commands/index.ts';
import { USUAL_SETTINGS } from '../../../../shared/contract/settings.ts';
import { live } from '../../../../shared/model/kinds.ts';
import { FakeHost } from '../../../kit/fake-host.ts';

let context: ActionContext;
let system: { text: string; readText(): Promise<string>; writeText(text: string): Promise<void> };
let failures: unknown[];
let target: HTMLElement;

const records = () => context.document.store.getState().records;
const view = () => context.view.store.getState();
const run = (id: string) => actionsOf(context).run(id);
const lane = (kind: string) => lanesOf(records(), 'j').find((held) => held.kind === kind)!.id;
const column = (index: number) => columnsOf(records(), 'j')[index]!.id;
const cell = (kind: string, index: number) => cellOf(records(), lane(kind), column(index)).map((card) => cardText(records(), card));

function add(kind: string, index: number, ...texts: string[]): readonly string[] {
  return context.document.run(addCards, { journey: 'j', place: { lane: lane(kind), from: column(index) }, texts }).ids;
}

function selectCards(...ids: (string | undefined)[]): void {
  context.view.select(...ids.map((id) => ({ kind: 'card' as const, id: id! })));
}

beforeEach(async () => {
  failures = [];
  system = {
    text: '',
    readText: async () => system.text,
    writeText: async (text) => {
      system.text = text;
    },
  };
  const document = await openDocument(new FakeHost().connection);
  document.run(createJourney, {
    id: 'j',
    title: 'Journey',
    stages: [{ name: 'Book', steps: ['Search', 'Pay'] }, { name: 'Stay' }],
    lanes: [{ kind: 'thought' }, { kind: 'emotion' }, { kind: 'quote' }],
  });
  const around = { file: '', openHome: noop, nameDraft: noop, discardDraft: noop, exportJourney: noop, copySheet: noop, saveFile: noop };
  const services = {
    ...around,
    openProjector: () => Promise.resolve(true),
    say: (key: string) => key,
    downloadCopy: () => undefined,
    settings: USUAL_SETTINGS,
    changeSettings: () => undefined,
    openSettings: () => undefined,
    fail: (error: unknown) => void failures.push(error),
  };
  context = { document, view: createView({ journey: 'j' }), services, clipboard: createClipboard(services.fail, () => system) };
  target = window.document.createElement('div');
  window.document.body.replaceChildren(target);
  return () => document.close();
});

const NO_NOTES: NoteTools = { add: noop, takeOut: noop, putIn: noop, nudge: noop, widen: noop, arrange: noop };

function noop(): undefined {
  return undefined;
}

const nothing = () => undefined;
const QUIET: CanvasController = {
  fit: nothing,
  zoomIn: nothing,
  zoomOut: nothing,
  zoomTo: nothing,
  reveal: nothing,
  focus: nothing,
  pickFace: nothing,
  offerPaste: nothing,
  tellTray: nothing,
  under: () => ({ card: null, cell: null }),
  notes: NO_NOTES,
};

describe('adding', () => {
  it('opens what is new for writing, where the selection stands', () => {
    const [card] = add('quote', 1, 'a');
    selectCards(card);
    run('addCard');
    expect(cell('quote', 1)).toEqual(['a', '']);
    expect(view().editing).toMatchObject({ kind: 'card', field: 'text', id: view().selection[0]?.id });
    run('addStep');
    expect(columnsOf(records(), 'j').map(({ name }) => name)).toEqual(['Search', 'Pay', '', '']);
    run('addStage');
    expect(stagesOf(records(), 'j').map(({ name }) => name)).toEqual(['Book', '', 'Stay']);
    expect(view().editing).toMatchObject({ kind: 'stage', field: 'name' });
  });

  it('puts a lane below the selected one', () => {
    context.view.select({ kind: 'lane', id: lane('thought') });
    run('addLane.pain-point');
    expect(lanesOf(records(), 'j').map(({ kind }) => kind)).toEqual(['thought', 'pain-point', 'emotion', 'quote']);
  });

  it('goes to the focused cell, and without cells to the tray', () => {
    context.view.focusCell({ lane: lane('quote'), column: column(2) });
    run('addCard');
    expect(cell('quote', 2)).toEqual(['']);
    run('addCardToTray');
    expect([trayOf(records(), 'j').length, view().panels.tray]).toEqual([1, true]);
  });

  it('makes personas and journeys and shows them', () => {
    run('addPersona');
    expect(view()).toMatchObject({ screen: 'personas', openPersona: live(records(), 'persona')[0]?.id });
    expect(records().journey.get('j')?.personas).toEqual([view().openPersona]);
    run('addJourney');
    expect([view().screen, view().journey === 'j']).toEqual(['map', false]);
  });
});

describe('moving heads', () => {
  const names = () => stagesOf(records(), 'j').map(({ name }) => name);

  it('moves the selected stage, step or lane by one place, and no further than the end', () => {
    context.view.select({ kind: 'stage', id: stagesOf(records(), 'j')[0]!.id });
    run('moveRight');
    expect(names()).toEqual(['Stay', 'Book']);
    run('moveRight');
    run('moveUp');
    expect(names()).toEqual(['Stay', 'Book']);
    context.view.select({ kind: 'lane', id: lane('quote') });
    run('moveUp');
    expect(lanesOf(records(), 'j').map(({ kind }) => kind)).toEqual(['thought', 'quote', 'emotion']);
  });

  it('takes a step past the end of its stage into the next one', () => {
    const [search] = columnsOf(records(), 'j');
    const [book, stay] = stagesOf(records(), 'j');
    context.view.select({ kind: 'step', id: search!.id });
    run('moveRight');
    expect(columnsOf(records(), 'j').map(({ name }) => name)).toEqual(['Pay', 'Search', '']);
    run('moveRight');
    expect([records().step.get(search!.id)?.stage, columnsOf(records(), 'j')[1]?.id]).toEqual([stay!.id, search!.id]);
    run('moveLeft');
    expect(records().step.get(search!.id)?.stage).toBe(book!.id);
  });
});

describe('the clipboard', () => {
  it('copies and pastes cards with what they are, as long as nothing else was copied', async () => {
    selectCards(...add('thought', 0, 'a', 'b'));
    run('copy');
    expect(system.text).toBe('a\nb');
    context.view.focusCell({ lane: lane('quote'), column: column(1) });
    run('paste');
    await expect.poll(() => cell('quote', 1)).toEqual(['a', 'b']);
    expect(live(records(), 'card').map(({ kind }) => kind)).toEqual(['thought', 'thought', 'thought', 'thought']);
    system.text = 'c';
    run('paste');
    await expect.poll(() => live(records(), 'card').find(({ text }) => text === 'c')?.kind).toBe('quote');
  });

  it('cuts as one undo', () => {
    selectCards(...add('thought', 0, 'a', 'b'));
    run('cut');
    expect(cell('thought', 0)).toEqual([]);
    run('undo');
    expect(cell('thought', 0)).toEqual(['a', 'b']);
  });

  it('pastes lines across the steps and as steps', async () => {
    context.view.focusCell({ lane: lane('quote'), column: column(2) });
    system.text = 'x\ny';
    run('pasteAcross');
    await expect.poll(() => columnsOf(records(), 'j').length).toBe(4);
    expect([cell('quote', 2), cell('quote', 3)]).toEqual([['x'], ['y']]);
    run('pasteAsSteps');
    await expect
      .poll(() =>
        columnsOf(records(), 'j')
          .map(({ name }) => name)
          .filter(Boolean),
      )
      .toEqual(['Search', 'Pay', 'x', 'y']);
  });

  it('offers the other ways for several lines in a cell; another way is one undo with the first', async () => {
    const offers: PasteOffer[] = [];
    context.view.setCanvas({ ...QUIET, offerPaste: (offer) => offers.push(offer) });
    context.view.focusCell({ lane: lane('quote'), column: column(0) });
    system.text = 'x\ny';
    run('paste');
    await expect.poll(() => cell('quote', 0)).toEqual(['x', 'y']);
    offers[0]?.again('across');
    expect([cell('quote', 0), cell('quote', 1)]).toEqual([['x'], ['y']]);
    expect(offers.map(({ way }) => way)).toEqual(['down', 'across']);
    run('undo');
    expect([cell('quote', 0), cell('quote', 1), view().selection]).toEqual([[], [], []]);
    system.text = 'single';
    run('paste');
    await expect.poll(() => cell('quote', 0)).toEqual(['single']);
    expect(offers).toHaveLength(2);
  });

  it('lays lines as this person is used to, without asking again; cards keep their places', async () => {
    const offers: PasteOffer[] = [];
    context = { ...context, services: { ...context.services, settings: { ...USUAL_SETTINGS, paste: 'across' } } };
    context.view.setCanvas({ ...QUIET, offerPaste: (offer) => offers.push(offer) });
    context.view.focusCell({ lane: lane('quote'), column: column(0) });
    system.text = 'x\ny';
    run('paste');
    await expect.poll(() => [cell('quote', 0), cell('quote', 1)]).toEqual([['x'], ['y']]);
    run('pasteAsSteps');
    await expect.poll(() => columnsOf(records(), 'j').length).toBe(5);
    selectCards(...add('thought', 0, 'a', 'b'));
    run('copy');
    context.view.focusCell({ lane: lane('thought'), column: column(1) });
    run('paste');
    await expect.poll(() => cell('thought', 1)).toEqual(['a', 'b']);
    expect(offers).toEqual([]);
  });

  it('gives new journeys the scale that is set', () => {
    const scale = { min: 1, max: 10, step: 0.1 };
    context = { ...context, services: { ...context.services, settings: { ...USUAL_SETTINGS, scale } } };
    run('addJourney');
    expect(live(records(), 'journey').map((journey) => journey.scale)).toEqual([USUAL_SETTINGS.scale, scale]);
  });

  it('tells of the cards that a deleted lane sends to the tray', () => {
    const told: number[] = [];
    context.view.setCanvas({ ...QUIET, tellTray: (cards) => told.push(cards) });
    const [card] = add('quote', 1, 'a', 'b');
    context.view.select({ kind: 'lane', id: lane('thought') });
    run('delete');
    selectCards(card);
    run('delete');
    context.view.select({ kind: 'lane', id: lane('quote') });
    run('delete');
    expect(told).toEqual([1]);
  });

  it('says when the browser does not let us look', async () => {
    system.readText = () => Promise.reject(new Error('denied'));
    run('paste');
    await expect.poll(() => failures.length).toBe(1);
  });

  it('travels between windows with the copy event', () => {
    selectCards(...add('thought', 0, 'a'));
    const data = new Map<string, string>();
    const clipboardData = { files: [], setData: (type: string, value: string) => void data.set(type, value), getData: (type: string) => data.get(type) ?? '' };
    const event = (type: string) => Object.assign(new Event(type, { cancelable: true }), { clipboardData }) as unknown as ClipboardEvent;
    expect(handleCopy(event('cut'), context)).toBe(true);
    expect([data.get('text/plain'), cell('thought', 0)]).toEqual(['a', []]);
    context.view.focusCell({ lane: lane('quote'), column: column(0) });
    expect(handlePaste(event('paste'), context)).toBe(true);
    expect(live(records(), 'card')).toMatchObject([{ kind: 'thought', text: 'a' }]);
  });
});

describe('moving by keys', () => {
  it('goes along the stack, the lanes that hold cards and the columns, all selected cards as one undo', () => {
    const [a, b] = add('thought', 0, 'a', 'b');
    selectCards(a);
    run('moveDown');
    expect(cell('thought', 0)).toEqual(['b', 'a']);
    run('moveDown');
    expect([cell('thought', 0), cell('quote', 0)]).toEqual([['b'], ['a']]);
    run('moveUp');
    selectCards(a, b);
    run('moveRight');
    expect([cell('thought', 0), cell('thought', 1)]).toEqual([[], ['b', 'a']]);
    run('undo');
    expect(cell('thought', 0)).toEqual(['b', 'a']);
    run('moveLeft');
    expect(cell('thought', 0)).toEqual(['b', 'a']);
  });

  it('goes to the tray, and folds the stage of what is selected', () => {
    selectCards(...add('thought', 0, 'a'));
    run('collapse');
    expect(stagesOf(records(), 'j').map(({ collapsed }) => collapsed)).toEqual([true, false]);
    run('moveToTray');
    expect(trayOf(records(), 'j').length).toBe(1);
  });
});

describe('deleting, renaming, selecting', () => {
  it('deletes whatever is selected', () => {
    context.view.select({ kind: 'stage', id: stagesOf(records(), 'j')[0]!.id });
    run('delete');
    expect([stagesOf(records(), 'j').length, view().selection]).toEqual([1, []]);
  });

  it('opens the name of one selected thing', () => {
    context.view.select({ kind: 'lane', id: lane('quote') });
    run('rename');
    expect(view().editing).toEqual({ kind: 'lane', id: lane('quote'), field: 'title' });
  });

  it('selects every card of the map and duplicates them', () => {
    add('thought', 0, 'a');
    add('quote', 1, 'b');
    run('selectAll');
    run('duplicate');
    expect([cell('thought', 0), cell('quote', 1)]).toEqual([
      ['a', 'a'],
      ['b', 'b'],
    ]);
  });
});

describe('select all', () => {
  it('takes what is like the selection, and of cards only those that a filter lets through', () => {
    add('thought', 0, 'a');
    add('quote', 1, 'b');
    const all = () => {
      run('selectAll');
      return view().selection.map(({ kind, id }) => (kind === 'card' ? (records().card.get(id)?.text ?? '') : kind));
    };
    context.view.select({ kind: 'stage', id: stagesOf(records(), 'j')[0]!.id });
    expect(all()).toEqual(['stage', 'stage']);
    context.view.select({ kind: 'lane', id: lane('quote') });
    expect(new Set(all())).toEqual(new Set(['lane']));
    context.view.select();
    expect(all()).toEqual(['a', 'b']);
    context.view.filterBy({ text: 'b' });
    expect(all()).toEqual(['b']);
  });
});

describe('what is not possible', () => {
  it('is not enabled', () => {
    const enabled = (id: string) => actionsOf(context).isEnabled(id);
    expect(['copy', 'redo', 'rename', 'zoomIn', 'moveLeft', 'nextPersona', 'collapse'].filter(enabled)).toEqual([]);
    context.view.showPersonas();
    expect(['addCard', 'selectAll', 'export.svg'].filter(enabled)).toEqual([]);
  });
});

describe('keys', () => {
  const press = (init: KeyboardEventInit & { keyCode?: number }, on: HTMLElement = target) => {
    const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init });
    on.append('');
    Object.defineProperty(event, 'target', { value: on });
    return dispatchKey(event, context, ACTIONS, false);
  };
  const undo = { key: 'z', code: 'KeyZ', ctrlKey: true };

  it('run their action', () => {
    expect(press(undo)).toBe(true);
    expect(live(records(), 'journey')).toEqual([]);
  });

  it('belong to an input method while it composes', () => {
    for (const composing of [{ isComposing: true }, { keyCode: 229 }]) expect(press({ ...undo, ...composing })).toBe(false);
    expect(live(records(), 'journey')).toHaveLength(1);
  });

  it('belong to a text field, but for those that work everywhere', () => {
    const input = window.document.createElement('input');
    target.append(input);
    expect([press(undo, input), press({ key: 'Delete', code: 'Delete' }, input)]).toEqual([false, false]);
    expect(press({ key: 'k', code: 'KeyK', ctrlKey: true }, input)).toBe(true);
    expect(view().dialog).toBe('palette');
  });

  it('that are plain signs begin a text on a cell, and are shortcuts elsewhere', () => {
    const field = window.document.createElement('textarea');
    field.dataset['catcher'] = 'idle';
    target.append(field);
    const question = { key: '?', code: 'Slash', shiftKey: true };
    context.view.focusCell({ lane: lane('quote'), column: column(0) });
    expect([press(question, field), press({ key: '/', code: 'Slash', ctrlKey: true }, field)]).toEqual([false, true]);
    context.view.focusCell(null);
    expect(press(question, field)).toBe(true);
    field.dataset['catcher'] = 'editing';
    expect(press(undo, field)).toBe(false);
  });

  it('belong to a dialog that is open', () => {
    target.setAttribute('role', 'dialog');
    const button = window.document.createElement('button');
    target.append(button);
    expect(press(undo, button)).toBe(false);
  });

  it('of copy, cut and paste are left to the browser', () => {
    selectCards(...add('thought', 0, 'a'));
    expect(press({ key: 'c', code: 'KeyC', ctrlKey: true })).toBe(false);
  });
});
