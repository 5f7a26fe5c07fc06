import { beforeEach, describe, expect, it } from 'vitest';
import { ACTIONS, type ActionContext, actionsOf, createClipboard, dispatchKey } from '../../../../renderer/actions/index.ts';
import { openDocument } from '../../../../renderer/records/index.ts';
import { createView } from '../../../../renderer/state/index.ts';
import { columnsOf, createJourney, curveLanesOf, lanesOf } from '../../../../shared/commands/index.ts';
import { USUAL_SETTINGS } from '../../../../shared/contract/settings.ts';
import { scoreId } from '../../../../shared/model/score.ts';
import { FakeHost } from '../../../kit/fake-host.ts';

let context: ActionContext;

const records = () => context.document.store.getState().records;
const view = () => context.view.store.getState();
const run = (id: string) => actionsOf(context).run(id);
const lane = (kind: string) => lanesOf(records(), 'j').find((held) => held.kind === kind)!.id;
const column = (index: number) => columnsOf(records(), 'j')[index]!.id;

/** A key on the map's field that waits for typing. */
function press(init: KeyboardEventInit): boolean {
  const target = window.document.createElement('textarea');
  target.dataset['catcher'] = 'idle';
  const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init });
  Object.defineProperty(event, 'target', { value: target });
  return dispatchKey(event, context, ACTIONS, false);
}

beforeEach(async () => {
  const document = await openDocument(new FakeHost().connection);
  document.run(createJourney, {
    id: 'j',
    title: 'Journey',
    stages: [{ name: 'Book', steps: ['Search', 'Pay'] }],
    lanes: [{ kind: 'emotion' }, { kind: 'quote' }],
  });
  const nothing = () => undefined;
  const services = {
    file: '',
    openHome: nothing,
    exportJourney: nothing,
    copySheet: nothing,
    openProjector: () => Promise.resolve(true),
    saveFile: () => undefined,
    say: (key: string) => key,
    downloadCopy: nothing,
    nameDraft: nothing,
    discardDraft: nothing,
    settings: USUAL_SETTINGS,
    changeSettings: nothing,
    openSettings: nothing,
    fail: nothing,
  };
  context = { document, view: createView({ journey: 'j' }), services, clipboard: createClipboard(services.fail) };
  return () => document.close();
});

describe('keys of the curve', () => {
  it('of numbers set the selected point of the curve, unless a text would begin', () => {
    const point = { step: column(0), persona: null, series: 'emotion' } as const;
    const value = () => records().score.get(scoreId(point))?.value ?? null;
    context.view.focusCell({ lane: lane('quote'), column: column(0) });
    expect(press({ key: '1', code: 'Digit1' })).toBe(false);
    context.view.focusCell(null);
    expect(press({ key: '1', code: 'Digit1' })).toBe(false);
    context.view.select({ kind: 'point', id: scoreId(point) });
    const values = ['1', '2', '3', '4', '5'].map((key) => press({ key, code: `Digit${key}` }) && value());
    expect(values).toEqual([-2, -1, 0, 1, 2]);
  });

  it('of the next persona go round the curves, from the one that lies in front', () => {
    run('addPersona');
    run('addPersona');
    context.view.showJourney('j');
    const [first, second] = records().journey.get('j')!.personas;
    const next = () => press({ key: 'p', code: 'KeyP', altKey: true }) && view().activePersona;
    expect([next(), next()]).toEqual([second, first]);
  });
});

describe('steps that matter', () => {
  it('are marked from the step, from its stage where that has no other, and from its point', () => {
    const step = () => records().step.get(column(0));
    context.view.select({ kind: 'step', id: column(0) });
    run('momentOfTruth');
    expect(step()?.momentOfTruth).toBe(true);
    context.view.select({ kind: 'point', id: scoreId({ step: column(0), persona: null, series: 'trust' }) });
    run('momentOfTruth');
    run('businessCritical');
    expect(step()).toMatchObject({ momentOfTruth: false, businessCritical: true });
  });
});

describe('further series', () => {
  it('have one lane each, below the other curves; of one’s own there may be several, named at once', () => {
    const curves = () => curveLanesOf(records(), 'j').map(({ series }) => series);
    const before = curves().length;
    run('addSeries.effort');
    expect(curves().at(-1)).toBe('effort');
    expect(actionsOf(context).isEnabled('addSeries.effort')).toBe(false);
    run('addSeries.own');
    run('addSeries.own');
    expect(curves().slice(before)).toEqual(['effort', 'own', 'own']);
    expect(view().editing).toMatchObject({ kind: 'lane', field: 'title' });
  });
});
