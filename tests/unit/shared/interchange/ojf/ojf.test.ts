import { describe, expect, it } from 'vitest';
import hotel from '../../../../../resources/templates/hotel.json' with { type: 'json' };
import { createDraft } from '../../../../../shared/changes/drafts.ts';
import { exportJourney, importText, templateDrafts } from '../../../../../shared/interchange/index.ts';
import { live, type Records } from '../../../../../shared/model/kinds.ts';
import { compareOrder } from '../../../../../shared/model/order.ts';
import { dataFiles, faultOf, readData, recordsOf, WORDS } from '../test-data.ts';

interface Node {
  readonly [field: string]: unknown;
}
interface Ojf {
  readonly persona?: string;
  readonly pointOfView?: string;
  readonly metadata?: { readonly title?: string; readonly persona?: string; readonly pov?: string };
  readonly stages: readonly { readonly id: string; readonly name: string }[];
  readonly swimlanes: readonly { readonly id: string; readonly name: string }[];
  readonly nodes: readonly Node[];
}

function read(source: unknown) {
  const text = typeof source === 'string' ? source : JSON.stringify(source, null, 1);
  const result = importText({ format: 'ojf', name: 'a.ojf', text, language: 'en' });
  return { ...result, records: recordsOf(result.drafts) };
}

function write(records: Records, journey: string | undefined) {
  const { text, warnings } = exportJourney({ format: 'ojf', records, journey: journey ?? null, words: WORDS });
  return { map: JSON.parse(text) as Ojf, text, warnings };
}

/** A map without ids: nodes by stage and swimlane, in their order, with every field but the colour, which has no place. */
function essence(map: Ojf): unknown {
  const stages = new Map(map.stages.map(({ id, name }) => [id, name]));
  const lanes = new Map(map.swimlanes.map(({ id, name }) => [id, name]));
  const nodes = map.nodes.map(({ id: _, iconColor: __, stageId, swimlaneId, isMomentOfTruth, ...node }) => ({
    cell: `${stages.get(String(stageId))} / ${lanes.get(String(swimlaneId))}`,
    ...node,
    isMomentOfTruth: isMomentOfTruth === true,
  }));
  return {
    title: map.metadata?.title ?? '',
    persona: map.persona ?? map.metadata?.persona,
    pointOfView: map.pointOfView ?? map.metadata?.pov,
    stages: [...stages.values()],
    lanes: [...lanes.values()],
    cells: Object.groupBy(nodes, ({ cell }) => cell),
  };
}

const small = {
  stages: [{ id: 's', name: 'Stage' }],
  swimlanes: [{ id: 'l', name: 'Customer Actions' }],
};

describe('OpenJourney', () => {
  it.each(dataFiles('ojf', '.ojf'))('%s comes back the same', (file) => {
    const source = readData(`ojf/${file}`);
    const { records, journeys } = read(source);
    const { map, text } = write(records, journeys[0]);
    expect(essence(map)).toEqual(essence(JSON.parse(source) as Ojf));
    const again = read(text);
    expect(essence(write(again.records, again.journeys[0]).map)).toEqual(essence(map));
  });

  it('maps lanes by their names, with a curve above the feelings', () => {
    const { records } = read(readData('ojf/b2b-software-purchase.ojf'));
    const lanes = live(records, 'lane').sort(compareOrder);
    expect(lanes.map(({ kind, title }) => [kind, title])).toEqual([
      ['action', 'Customer Actions'],
      ['touchpoint', 'Vendor Touchpoints'],
      ['emotion', ''],
      ['feeling', 'Emotional State'],
      ['pain-point', 'Internal Blockers'],
    ]);
  });

  it('makes cards of nodes, with their scores', () => {
    const { records } = read(readData('ojf/customer-support.ojf'));
    const card = live(records, 'card').find(({ text }) => text === 'Frustrated');
    expect(card).toMatchObject({ kind: 'pain-point', detail: 'Annoyed that a new product is already failing.', icon: 'mood_bad' });
    const [persona] = live(records, 'persona');
    expect(persona?.name).toBe('Sam, Tech-Savvy Parent');
    const score = live(records, 'score').find((one) => one.card === card?.id);
    expect(score).toMatchObject({ persona: persona?.id, step: card?.place.from, value: -1.2, word: 'frustrated' });
    expect(live(records, 'touchpoint').length).toBeGreaterThan(0);
    expect(live(records, 'journey')[0]?.scale).toEqual({ min: -5, max: 5, step: 1 });
  });

  it('makes lanes of a blueprint, and a step for each node that has one', () => {
    const { records } = read(readData('ojf/hotel-check-in-blueprint.ojf'));
    expect(
      live(records, 'lane')
        .sort(compareOrder)
        .map(({ kind }) => kind),
    ).toEqual([
      'action',
      'emotion',
      'pain-point',
      'physical-evidence',
      'line-of-interaction',
      'onstage-contact',
      'line-of-visibility',
      'backstage-action',
      'line-of-internal-interaction',
      'support-process',
    ]);
    expect(live(records, 'step').map(({ name }) => name)).toEqual(['Arrive at Entrance', 'Baggage Handover', '', '']);
    const bellhop = live(records, 'card').find(({ role }) => role === 'Bellhop');
    expect(bellhop).toMatchObject({ kind: 'onstage-contact', text: 'Takes luggage and provides claim check' });
    expect(records.step.get(bellhop?.place.from ?? '')?.name).toBe('Baggage Handover');
    expect(live(records, 'card').find(({ system }) => system === 'Valet System')?.text).toBe('Registers arrival time');
  });

  it('keeps purposes and severities', () => {
    const node = (purpose: string | undefined, severity: string) => ({ stageId: 's', swimlaneId: 'l', title: 'N', purpose, severity });
    const nodes = [node('touchpoint', 'low'), node('milestone', 'medium'), node('bottleneck', 'high'), node(undefined, 'high'), node('action', 'low')];
    const { records, journeys } = read({ ...small, nodes });
    expect(live(records, 'card').map(({ kind, severity }) => [kind, severity])).toEqual([
      ['touchpoint', 2],
      ['action', 3],
      ['pain-point', 4],
      ['action', 4],
      ['action', 2],
    ]);
    expect(live(records, 'tag').map(({ name }) => name)).toEqual(['purpose: milestone', 'purpose: bottleneck', 'purpose: action']);
    expect(write(records, journeys[0]).map.nodes.map(({ purpose, severity }) => [purpose, severity])).toEqual(
      nodes.map(({ purpose, severity }) => [purpose, severity]),
    );
  });

  it('accepts what is met in the wild', () => {
    const { records } = read({
      metadata: { title: 'T', persona: { name: 'P' }, pov: 'V' },
      stages: [{ id: 1, title: 'Stage' }],
      swimlanes: [{ id: 2, name: '触点' }],
      nodes: [{ stage: 1, swimlane: 2, title: 'N', score: null, tags: null, blueprint: { evidence: ['Sign'] } }],
    });
    expect(live(records, 'journey')[0]).toMatchObject({ title: 'T', scenario: 'V' });
    expect(live(records, 'touchpoint').map(({ name }) => name)).toEqual(['N']);
    expect(live(records, 'card').map(({ text }) => text)).toEqual(['', 'Sign']);
  });

  it('warns with the line of the node', () => {
    const text = `{"stages":[{"id":"s","name":"S"}],
"swimlanes":[{"id":"l","name":"L"}],
"nodes":[
{"stageId":"s","swimlaneId":"l","title":"A","score":7,"severity":"dire","mood":1},
{"stageId":"t","swimlaneId":"m","title":"B","score":1,
 "mood":2}
]}`;
    const { records, warnings } = read(text);
    expect(warnings).toEqual([
      { code: 'fieldLeftOut', line: 4, params: { field: 'mood', count: 2 } },
      { code: 'valueUnknown', line: 4, params: { field: 'severity', value: 'dire' } },
      { code: 'scoreClamped', line: 4, params: { score: 7, kept: 5 } },
      { code: 'laneUnknown', line: 5, params: { lane: 'm' } },
      { code: 'stageUnknown', line: 5, params: { stage: 't' } },
    ]);
    expect(live(records, 'card').map(({ place }) => place.lane === null)).toEqual([false, true]);
    expect(live(records, 'score').map(({ value, note }) => [value, note])).toEqual([[2, 'ojf: 7']]);
  });

  it.each([
    ['{"stages": [],\n "swimlanes": [],\n "nodes": [{"title": "A",}]}', 3, 'jsonSyntax'],
    ['{"stages": [],\n "swimlanes": [],\n "nodes": [\n{"title": 5}]}', 4, 'notOjf'],
    ['{"stages": []}', 1, 'notOjf'],
    ['[]', 1, 'notOjf'],
  ])('refuses %j on line %i', (text, line, why) => {
    expect(faultOf(() => read(text))?.params).toEqual({ format: 'ojf', line, why });
  });

  it('writes named steps, step scores and stage-wide backstage cards of our own maps', () => {
    const records = recordsOf(templateDrafts(hotel, 'en'));
    const [journey] = live(records, 'journey');
    const { map, warnings } = write(records, journey?.id);
    expect(map.swimlanes.map(({ name }) => name)).toEqual([
      'Customer actions',
      'Touchpoints',
      'Thoughts',
      'Pain points',
      'Wow moments',
      'Opportunities',
      'Metrics',
    ]);
    const checkIn = map.nodes.find(({ title }) => title === 'Check in');
    expect(checkIn).toMatchObject({ swimlaneId: 'steps', score: -2, isMomentOfTruth: true });
    expect(map.nodes.find(({ title }) => title === 'Find the entrance')).toMatchObject({
      blueprint: { backstage: [{ action: 'Desk copies ID into two systems' }] },
    });
    expect(warnings).toEqual([{ code: 'personasLeftOut', line: 0, params: { kept: 'Mei Chen', count: 1 } }]);
    const again = read(JSON.stringify(map));
    expect(live(again.records, 'journey')[0]?.title).toBe('A weekend at the hotel');
  });

  it('counts the cards of the tray', () => {
    const records = recordsOf([createDraft('journey', 'j', {}), createDraft('card', 'c', { journey: 'j', text: 'x' })]);
    expect(write(records, 'j').warnings).toEqual([{ code: 'cardsLeftOut', line: 0, params: { count: 1 } }]);
  });
});
