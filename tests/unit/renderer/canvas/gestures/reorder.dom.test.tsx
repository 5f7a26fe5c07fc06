import { describe, expect, it } from 'vitest';
import { createHost } from '../../../../../renderer/canvas/create-host.ts';
import { reorder } from '../../../../../renderer/canvas/gestures/reorder.ts';
import { openDocument } from '../../../../../renderer/records/index.ts';
import { createView } from '../../../../../renderer/state/index.ts';
import { collapse, createJourney, hideLane, lanesOf, stagesOf, stepsOf } from '../../../../../shared/commands/index.ts';
import { FakeHost } from '../../../../kit/fake-host.ts';
import { sceneOf } from '../../../../kit/scenes.ts';

async function opened() {
  const document = await openDocument(new FakeHost().connection);
  document.run(createJourney, {
    id: 'j',
    title: '',
    stages: [
      { name: 'Book', steps: ['Search', 'Pay'] },
      { name: 'Stay', steps: ['Arrive', 'Sleep'] },
    ],
    lanes: [{ kind: 'touchpoint' }, { kind: 'thought' }, { kind: 'pain-point' }, { kind: 'quote' }],
  });
  const host = createHost(document, createView({ journey: 'j' }), 'j');
  const records = () => document.store.getState().records;
  const lane = (kind: string) => lanesOf(records(), 'j').find((held) => held.kind === kind)?.id ?? '';
  const stage = (name: string) => stagesOf(records(), 'j').find((held) => held.name === name)?.id ?? '';
  const step = (of: string, name: string) => stepsOf(records(), stage(of)).find((held) => held.name === name)?.id ?? '';
  const drag = (kind: 'stage' | 'step' | 'lane', id: string, map: { readonly x: number; readonly y: number }) => {
    host.store.setState({ scene: sceneOf(records(), 'j') });
    const gesture = reorder(host, kind, id);
    const at = { map, screen: map, shift: false, mod: false };
    gesture.move(at);
    const said = host.store.getState().reorder;
    gesture.drop(at);
    return { said, scrolls: gesture.scrolls };
  };
  const lanes = () => lanesOf(records(), 'j').map(({ kind }) => kind);
  const steps = (of: string) => stepsOf(records(), stage(of)).map(({ name }) => name);
  return { document, records, lane, stage, step, drag, lanes, steps };
}

describe('a head that is dragged', () => {
  it('comes to stand where it was shown to, also past a lane that is hidden', async () => {
    const map = await opened();
    map.document.run(hideLane, { lane: map.lane('touchpoint'), hidden: true });
    map.drag('lane', map.lane('quote'), { x: 0, y: 60 });
    expect(map.lanes()).toEqual(['touchpoint', 'thought', 'quote', 'pain-point']);
    map.document.close();
  });

  it('writes nothing where it stands already', async () => {
    const map = await opened();
    const before = map.records();
    map.drag('lane', map.lane('touchpoint'), { x: 0, y: 0 });
    map.drag('stage', map.stage('Stay'), { x: 10_000, y: -20 });
    map.drag('step', map.step('Book', 'Search'), { x: 10, y: -20 });
    expect(map.records()).toBe(before);
    map.document.close();
  });

  it('beside the last stage is a step of that one, and of a folded stage its last', async () => {
    const map = await opened();
    map.drag('step', map.step('Book', 'Search'), { x: 10_000, y: -20 });
    expect(map.steps('Stay')).toEqual(['Arrive', 'Sleep', 'Search']);
    map.document.run(collapse, { kind: 'stage', id: map.stage('Stay'), collapsed: true });
    const { said } = map.drag('step', map.step('Book', 'Pay'), { x: 10_000, y: -20 });
    expect(said?.place).toBe(4);
    expect(map.steps('Stay')).toEqual(['Arrive', 'Sleep', 'Search', 'Pay']);
    map.document.close();
  });

  it('lets the map move on along its own way only', async () => {
    const map = await opened();
    expect(map.drag('stage', map.stage('Book'), { x: 0, y: -20 }).scrolls).toBe('across');
    expect(map.drag('lane', map.lane('quote'), { x: 0, y: 0 }).scrolls).toBe('down');
    map.document.close();
  });
});
