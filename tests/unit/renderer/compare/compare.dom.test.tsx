import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ActionsProvider } from '../../../../renderer/actions/index.ts';
import { Compare } from '../../../../renderer/compare/index.ts';
import { type DocumentStore, openDocument } from '../../../../renderer/records/index.ts';
import { createView, type ViewStore } from '../../../../renderer/state/index.ts';
import { addCards, addLane, columnsOf, createJourney, duplicateJourney, lanesOf, setFields, setScore } from '../../../../shared/commands/index.ts';
import { FakeHost } from '../../../kit/fake-host.ts';
import { frames, pretendLayout } from '../../../kit/mounted-canvas.tsx';
import { mountWindow } from '../../../kit/mounted-window.tsx';

let document: DocumentStore;
let view: ViewStore;
const saved: string[] = [];

const services = { saveFile: (_: Blob, name: string) => saved.push(name), fail: (error: unknown) => expect.unreachable(String(error)) };

const records = () => document.store.getState().records;
const lane = (journey: string, kind: string) => lanesOf(records(), journey).find((held) => held.kind === kind)?.id ?? '';
const step = (journey: string) => columnsOf(records(), journey)[0]?.id ?? '';
const find = (selector: string) => window.document.querySelector<HTMLElement>(selector) ?? expect.unreachable(selector);
const add = (journey: string, text: string) =>
  act(() => void document.run(addCards, { journey, place: { lane: lane(journey, 'thought'), from: step(journey) }, texts: [text] }));

/** An as-is and a to-be, one of which names the other. */
async function show(naming: 'as-is' | 'to-be' = 'to-be'): Promise<void> {
  document.run(setFields, { kind: 'journey', id: naming, fields: { counterpart: naming === 'to-be' ? 'as-is' : 'to-be' } });
  mountWindow(
    document,
    view,
    <ActionsProvider services={services as never}>
      <Compare />
    </ActionsProvider>,
  );
  await waitFor(() => find('[data-minimap] button'));
  await frames();
}

const chosen = () => screen.getAllByRole('combobox').map((field) => (field as HTMLInputElement).value);
const told = () => [...window.document.querySelectorAll('[data-change]')].map((row) => row.textContent ?? '');

beforeEach(async () => {
  pretendLayout({ width: 1_200, height: 800 });
  HTMLElement.prototype.scrollIntoView = () => undefined;
  saved.length = 0;
  document = await openDocument(new FakeHost().connection);
  const lanes = [{ kind: 'thought' }, { kind: 'need' }] as const;
  document.run(createJourney, { id: 'as-is', title: 'CON: today', stages: [{ name: 'Book', steps: ['Search', 'Pay'] }], lanes });
  document.run(duplicateJourney, { id: 'to-be', journey: 'as-is', title: 'CON: tomorrow' });
  document.run(setFields, { kind: 'journey', id: 'to-be', fields: { state: 'to-be' } });
  view = createView({ journey: 'as-is' });
  view.showCompare();
});

afterEach(() => {
  cleanup();
  document.close();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('comparing', () => {
  it.each(['as-is', 'to-be'] as const)('goes from how it is to how it shall be where the %s names the other, from either', async (naming) => {
    add('to-be', 'Quick');
    await show(naming);
    expect([chosen(), told()]).toEqual([['CON: today', 'CON: tomorrow'], [expect.stringContaining('Added')]]);
    cleanup();
    view.showJourney('to-be');
    view.showCompare();
    await show(naming);
    expect(chosen()).toEqual(['CON: today', 'CON: tomorrow']);
  });

  it('opens what is chosen by a double click or Enter on the map, and not by one on what lies over it', async () => {
    add('to-be', 'Quick');
    await show();
    act(() => void fireEvent.click(find('[data-change]')));
    for (const button of window.document.querySelectorAll('[data-minimap] button')) {
      act(() => void fireEvent.doubleClick(button));
      act(() => void fireEvent.keyDown(button, { key: 'Enter' }));
    }
    await frames();
    expect(view.store.getState().screen).toBe('compare');
    act(() => void fireEvent.doubleClick(find('[data-ground]')));
    await waitFor(() => expect([view.store.getState().screen, view.store.getState().journey]).toEqual(['map', 'to-be']));
  });

  it('shows a change that is walked to once, however much others write meanwhile', async () => {
    add('to-be', 'Quick');
    await show();
    const reveal = vi.spyOn(view.store.getState().canvas ?? expect.unreachable(), 'reveal');
    act(() => void fireEvent.click(find('[data-change]')));
    expect(reveal).toHaveBeenCalledTimes(1);
    add('to-be', 'Easy');
    await waitFor(() => expect(told()).toHaveLength(2));
    await frames();
    expect(reveal).toHaveBeenCalledTimes(1);
  });

  it('keeps of several own curves only the one that changed, where it shows lanes with changes', async () => {
    for (const title of ['Hope', 'Fear']) document.run(addLane, { id: title, journey: 'to-be', kind: 'emotion', series: 'own', title });
    for (const title of ['Hope', 'Fear']) document.run(addLane, { id: `${title}-now`, journey: 'as-is', kind: 'emotion', series: 'own', title });
    document.run(setScore, { point: { step: step('to-be'), persona: null, series: 'own', lane: 'Hope' }, value: 1 });
    await show();
    act(() => void fireEvent.click(screen.getByRole('checkbox')));
    const lanes = () => [...window.document.querySelectorAll<HTMLElement>('[data-lane]')].map(({ dataset }) => dataset['lane']);
    await waitFor(() => expect(lanes()).toEqual(['Hope-now']));
  });

  it('saves a picture under a name that every system takes', async () => {
    add('to-be', 'Quick');
    await show();
    act(() => view.store.getState().compare?.exportPicture());
    expect(saved).toEqual(['CON – tomorrow – As‑is and To‑be.svg']);
  });
});
