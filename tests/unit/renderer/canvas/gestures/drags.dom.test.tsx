import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createHost } from '../../../../../renderer/canvas/create-host.ts';
import type { Gesture } from '../../../../../renderer/canvas/gestures/gesture.ts';
import { mapPress } from '../../../../../renderer/canvas/gestures/map-press.ts';
import { resizeLane, resizeStep } from '../../../../../renderer/canvas/gestures/resize.ts';
import { spanCard } from '../../../../../renderer/canvas/gestures/span-card.ts';
import { buildSceneIndex } from '../../../../../renderer/canvas/level-of-detail/scene-index.ts';
import { type DocumentStore, openDocument } from '../../../../../renderer/records/index.ts';
import { createView } from '../../../../../renderer/state/index.ts';
import * as commands from '../../../../../shared/commands/index.ts';
import { FakeHost } from '../../../../kit/fake-host.ts';
import { sceneOf } from '../../../../kit/scenes.ts';

let document: DocumentStore;

beforeEach(async () => {
  document = await openDocument(new FakeHost().connection);
  document.run(commands.createJourney, {
    id: 'j',
    title: '',
    stages: [
      { name: 'Book', steps: ['Search', 'Pay'] },
      { name: 'Stay', steps: ['Arrive', 'Sleep'] },
    ],
    lanes: [{ kind: 'thought' }, { kind: 'quote' }],
  });
});
afterEach(() => document.close());

function opened() {
  const view = createView({ journey: 'j' });
  const host = createHost(document, view, 'j');
  const records = () => document.store.getState().records;
  const look = () => {
    const scene = sceneOf(records(), 'j');
    host.store.setState({ scene, index: buildSceneIndex(scene) });
    return scene;
  };
  const lane = (kind: string) => commands.lanesOf(records(), 'j').find((held) => held.kind === kind)?.id ?? '';
  const step = (name: string) => commands.columnsOf(records(), 'j').find((held) => held.name === name)?.id ?? '';
  const stage = (name: string) => commands.stagesOf(records(), 'j').find((held) => held.name === name)?.id ?? '';
  const add = (name: string, text: string) =>
    document.run(commands.addCards, { journey: 'j', place: { lane: lane('thought'), from: step(name) }, texts: [text] }).ids[0] ?? '';
  /** Somebody else puts steps before all others. */
  const insert = () => {
    document.run(commands.addSteps, { stage: stage('Book'), before: step('Search'), names: ['Before'] });
    return look();
  };
  look();
  return { view, host, records, look, lane, step, stage, add, insert };
}

const at = (x: number, y: number) => ({ map: { x, y }, screen: { x, y }, shift: false, mod: false });
const drop = (gesture: Gesture, x: number, y: number) => {
  gesture.move(at(x, y));
  gesture.drop(at(x, y));
};

describe('what is dragged while somebody else edits the map', () => {
  it('stretches the same card from the same step', () => {
    const map = opened();
    const id = map.add('Pay', 'wide');
    const scene = map.look();
    const gesture = spanCard(map.host, scene.cards[0]!);
    const later = map.insert();
    drop(gesture, later.columns[3]!.x + 10, later.cards[0]!.y);
    expect(map.records().card.get(id)?.place).toMatchObject({ from: map.step('Pay'), to: map.step('Arrive') });
  });

  it('makes a step and a lane as wide and high as the pointer is from where they stand now', () => {
    const map = opened();
    const resize = resizeStep(map.host, map.step('Pay'));
    const later = map.insert();
    drop(resize, later.columns[2]!.x + 300, 0);
    expect(map.records().step.get(map.step('Pay'))?.width).toBe(300);

    const lane = resizeLane(map.host, map.lane('quote'));
    document.run(commands.resizeLane, { lane: map.lane('thought'), height: 300 });
    const below = map.look().lanes[1]!;
    drop(lane, 0, below.y + 200);
    expect(map.records().lane.get(map.lane('quote'))?.height).toBe(200);
  });

  it('writes nothing of a step, a lane or a card that is gone', () => {
    const map = opened();
    const id = map.add('Pay', 'wide');
    const scene = map.look();
    const gestures = [spanCard(map.host, scene.cards[0]!), resizeStep(map.host, map.step('Sleep')), resizeLane(map.host, map.lane('quote'))];
    const items = [
      { kind: 'card', id },
      { kind: 'step', id: map.step('Sleep') },
      { kind: 'lane', id: map.lane('quote') },
    ] as const;
    document.run(commands.deleteRecords, { items });
    map.look();
    const before = map.records();
    for (const gesture of gestures) drop(gesture, 400, 300);
    expect(map.records()).toBe(before);
    expect(map.host.store.getState().preview).toBeNull();
  });
});

it('a card that begins in a folded stage keeps its first step when its end is dragged, and its last one when it is put back', () => {
  const map = opened();
  const id = map.add('Pay', 'wide');
  document.run(commands.spanCard, { card: id, from: map.step('Pay'), to: map.step('Arrive') });
  document.run(commands.collapse, { kind: 'stage', id: map.stage('Book'), collapsed: true });
  const scene = map.look();
  drop(spanCard(map.host, scene.cards[0]!), scene.columns[2]!.x + 10, scene.cards[0]!.y);
  expect(map.records().card.get(id)?.place).toMatchObject({ from: map.step('Pay'), to: map.step('Sleep') });
  drop(spanCard(map.host, map.look().cards[0]!), 10, scene.cards[0]!.y);
  expect(map.records().card.get(id)?.place).toMatchObject({ from: map.step('Pay'), to: map.step('Pay') });
});

it('a frame that is broken off leaves selected what was', () => {
  const map = opened();
  const id = map.add('Pay', 'one');
  const { columns, cards, lanes } = map.look();
  map.host.select([{ kind: 'link', id: 'l' }]);
  const far = lanes[1]!;
  const press = mapPress(map.host, at(columns[1]!.x + 5, far.y + far.h - 2), 0);
  const gesture = press!.drag!();
  gesture.move(at(cards[0]!.x + 5, cards[0]!.y + 5));
  expect(map.view.store.getState().selection).toEqual([{ kind: 'card', id }]);
  gesture.cancel();
  expect(map.view.store.getState().selection).toEqual([{ kind: 'link', id: 'l' }]);
});

describe('a press', () => {
  const pointer = (type: string, x: number, buttons: number) => new PointerEvent(type, { pointerId: 1, pointerType: 'mouse', clientX: x, clientY: 0, buttons });

  it('ends where its button was let go outside of what the window hears of', () => {
    const map = opened();
    const said: string[] = [];
    const gesture: Gesture = { scrolls: 'none', move: () => said.push('move'), drop: () => said.push('drop'), cancel: () => said.push('cancel') };
    const press = { drag: () => gesture, click: () => said.push('click') };
    map.host.tool.press(pointer('pointerdown', 0, 1), press);
    window.dispatchEvent(pointer('pointermove', 20, 1));
    window.dispatchEvent(pointer('pointermove', 30, 0));
    expect([said, map.host.tool.dragging]).toEqual([['move', 'cancel'], false]);
    map.host.tool.press(pointer('pointerdown', 0, 1), press);
    window.dispatchEvent(pointer('pointermove', 20, 0));
    window.dispatchEvent(pointer('pointermove', 40, 1));
    window.dispatchEvent(pointer('pointerup', 40, 0));
    expect(said).toEqual(['move', 'cancel']);
  });
});
