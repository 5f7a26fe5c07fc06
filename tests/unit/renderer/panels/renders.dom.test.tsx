import { act, cleanup, fireEvent } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const { renders } = await vi.hoisted(() => import('../../../kit/render-counter.ts'));

import { ActionsProvider, type Services } from '../../../../renderer/actions/index.ts';
import { Navigator } from '../../../../renderer/panels/navigator/navigator.tsx';
import { SidePanel } from '../../../../renderer/panels/side/side-panel.tsx';
import { type DocumentStore, openDocument } from '../../../../renderer/records/index.ts';
import { createView, type ViewStore } from '../../../../renderer/state/index.ts';
import { setDrafts } from '../../../../shared/changes/drafts.ts';
import { addCards, addPersona, columnsOf, createJourney, editCardText, lanesOf, setFields, setScore } from '../../../../shared/commands/index.ts';
import { FakeHost } from '../../../kit/fake-host.ts';
import { frames, mountCanvas, pretendLayout } from '../../../kit/mounted-canvas.tsx';

/* A map of 200 cards with navigator and properties beside it: what did not change does not render. */

const CARDS = 200;

let host: FakeHost;
let document: DocumentStore;
let view: ViewStore;

const records = () => document.store.getState().records;
const lane = (kind: string) => lanesOf(records(), 'j').find((held) => held.kind === kind)!.id;
const column = (index: number) => columnsOf(records(), 'j')[index]!.id;
const shown = () => [...window.document.querySelectorAll<HTMLElement>('.react-flow__node [data-card]')].map((node) => node.dataset['card']!);

beforeEach(async () => {
  pretendLayout({ width: 1_200, height: 800 });
  // Fields that grow with their text listen for fonts.
  Object.defineProperty(window.document, 'fonts', { configurable: true, value: Object.assign(new EventTarget(), { ready: Promise.resolve() }) });
  host = new FakeHost();
  document = await openDocument(host.connection);
  document.run(createJourney, {
    id: 'j',
    title: 'Journey',
    stages: [
      { name: 'Book', steps: ['Search', 'Pay'] },
      { name: 'Stay', steps: ['Arrive', 'Sleep'] },
    ],
    lanes: [{ kind: 'thought' }, { kind: 'emotion' }, { kind: 'action' }],
  });
  for (const name of ['Ana', 'Ben']) document.run(addPersona, { id: name, name, journey: 'j' });
  const texts = Array.from({ length: CARDS }, (_, i) => `Card ${i}`);
  document.run(addCards, { journey: 'j', place: { lane: lane('thought'), from: column(0) }, texts });
  view = createView({ journey: 'j' });
  mountCanvas(
    document,
    view,
    <ActionsProvider services={{} as Services}>
      <Navigator />
      <SidePanel />
    </ActionsProvider>,
  );
  await frames(12);
  return () => document.close();
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** What rendered of these while something happened, and how often. */
async function rendered(happens: () => void, ...names: readonly string[]): Promise<Record<string, number>> {
  const counts = await renders(async () => {
    act(happens);
    await frames();
  });
  return Object.fromEntries(names.map((name) => [name, counts.get(name) ?? 0]));
}

const NOTHING = (...names: readonly string[]) => Object.fromEntries(names.map((name) => [name, 0]));
const HEADS = ['StageHead', 'StepHead', 'LaneName', 'Corner'];
const NAVIGATOR = ['JourneyRow', 'PersonaRow', 'LaneRow'];

describe('what did not change does not render', () => {
  it('when one card is edited: its node and no other, no head, no row of the navigator', async () => {
    const id = shown()[2]!;
    const edit = () => void document.run(editCardText, { card: id, text: 'Changed' });
    expect(await rendered(edit, 'CardHost', ...HEADS, ...NAVIGATOR)).toEqual({ ...NOTHING(...HEADS, ...NAVIGATOR), CardHost: 1 });
  });

  it('when somebody else edits a card', async () => {
    await act(() => document.settled());
    const id = shown()[3]!;
    const edit = () => host.elsewhere(setDrafts(records(), 'card', id, { text: 'From afar' }));
    expect(await rendered(edit, 'CardHost', ...HEADS, ...NAVIGATOR)).toEqual({ ...NOTHING(...HEADS, ...NAVIGATOR), CardHost: 1 });
  });

  it('when another card is selected: the two frames and the properties', async () => {
    const [one, other] = shown();
    act(() => view.select({ kind: 'card', id: one! }));
    await frames();
    const select = () => view.select({ kind: 'card', id: other! });
    expect(await rendered(select, 'CardFrame', 'CardHost', 'MarkView', ...HEADS, ...NAVIGATOR)).toEqual({
      ...NOTHING('CardHost', 'MarkView', ...HEADS, ...NAVIGATOR),
      CardFrame: 2,
    });
  });

  it('when the pointer goes over the map and leaves it: no head, no panel, no card’s look', async () => {
    const ground = window.document.querySelector('[data-ground]')!;
    const pass = () => {
      for (let x = 200; x < 700; x += 50) fireEvent.pointerMove(ground, { clientX: x, clientY: 300, buttons: 0 });
      fireEvent.pointerLeave(ground);
    };
    const still = ['CardHost', 'MarkView', ...HEADS, ...NAVIGATOR, 'JourneyProperties'];
    expect(await rendered(pass, ...still)).toEqual(NOTHING(...still));
  });

  it('when another persona comes to the front: the curve’s names, no card', async () => {
    const change = () => view.activate('Ben');
    expect(await rendered(change, 'CardHost', 'StageHead', 'StepHead', 'JourneyRow', 'LaneRow')).toEqual(
      NOTHING('CardHost', 'StageHead', 'StepHead', 'JourneyRow', 'LaneRow'),
    );
  });

  it('when a point of the curve moves: no card, no head', async () => {
    const point = { step: column(1), persona: 'Ana', series: 'emotion' as const };
    const move = () => void document.run(setScore, { point, value: 1.5 });
    expect(await rendered(move, 'CardHost', 'StageHead', ...NAVIGATOR)).toEqual(NOTHING('CardHost', 'StageHead', ...NAVIGATOR));
  });

  it('when a field of the properties is written that the map does not show', async () => {
    const id = shown()[0]!;
    act(() => view.select({ kind: 'card', id }));
    await frames();
    const write = () => void document.run(setFields, { kind: 'card', id, fields: { detail: 'More about it' } });
    expect(await rendered(write, 'CardHost', ...HEADS, ...NAVIGATOR)).toEqual(NOTHING('CardHost', ...HEADS, ...NAVIGATOR));
  });

  it('when the map is panned: nothing at all', async () => {
    const canvas = window.document.querySelector('[data-canvas]')!;
    const pan = () => void fireEvent.wheel(canvas, { deltaX: 0, deltaY: 5 });
    expect(await rendered(pan, 'CardHost', 'CardFrame', ...HEADS, ...NAVIGATOR, 'Minimap', 'Mirror', 'CardEditor')).toEqual(
      NOTHING('CardHost', 'CardFrame', ...HEADS, ...NAVIGATOR, 'Minimap', 'Mirror', 'CardEditor'),
    );
  });
});
