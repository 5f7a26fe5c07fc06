import { describe, expect, it } from 'vitest';
import { addLane, addPersona, linkCards, setFields } from '../../../../shared/commands/index.ts';
import { live } from '../../../../shared/model/kinds.ts';
import { scoreId } from '../../../../shared/model/score.ts';
import { type ChangeMarks, layoutJourney } from '../../../../shared/scene/index.ts';
import { smallMap } from '../../../kit/map-driver.ts';
import { EN } from './words.ts';

const NONE: ChangeMarks = { kinds: new Map(), points: new Map(), gaps: [], followed: new Map() };

describe('what a comparison says on the map', () => {
  it('marks links and changed points, with an arrow from where a point was', () => {
    const map = smallMap();
    map.addCard('thought', 'Pay', 'Slow', 'Dear');
    map.run(linkCards, { id: 'link', journey: map.journey, from: map.card('Slow'), to: map.card('Dear') });
    for (const [step, value] of [
      ['Search', 2],
      ['Pay', -2],
    ] as const)
      map.score(step, value);
    const laid = (changes: Partial<ChangeMarks>) => layoutJourney(map.records, map.journey, { words: EN, changes: { ...NONE, ...changes } });
    const marksOfCurve = (changes: Partial<ChangeMarks>) => laid(changes).curves[0]?.marks ?? [];
    const plain = marksOfCurve({}).length;
    const pointAt = (step: string) => scoreId({ step: map.step(step), persona: null, series: 'emotion' });
    const pay = pointAt('Pay');
    const alone = marksOfCurve({ points: new Map([[pay, { kind: 'added', before: null }]]) });
    expect(alone.length).toBeGreaterThan(plain);
    const moved = marksOfCurve({ points: new Map([[pay, { kind: 'changed', before: pointAt('Search') }]]) });
    expect(moved).toHaveLength(alone.length + 1);
    expect(marksOfCurve({ points: new Map([['nowhere', { kind: 'removed', before: null }]]) })).toHaveLength(plain);
    const words = laid({ kinds: new Map([['link', ['added']]]) }).links[0]?.marks.flatMap((mark) => (mark.type === 'text' ? [mark.text] : []));
    expect(words).toContain(EN.say('changes.added'));
  });

  it('leads the lines of a side past steps that only the other side has, and parts them where values are missing', () => {
    const map = smallMap();
    map.run(addPersona, { name: 'Mei', journey: map.journey });
    const persona = live(map.records, 'persona')[0]?.id ?? '';
    for (const whose of [null, persona]) for (const step of ['Search', 'Arrive']) map.score(step, 1, whose);
    const lines = (personas: readonly string[]) => {
      const gap = { lanes: new Set<string>(), personas: new Set(personas), columns: new Set([map.step('Pay')]), words: '' };
      const curve = layoutJourney(map.records, map.journey, { words: EN, changes: { ...NONE, gaps: [gap] } }).curves[0];
      const edges = (slot: string) => curve?.marks.filter((mark) => mark.type === 'path' && mark.stroke === slot && mark.dash.length > 0).length;
      return new Map(curve?.curves.map(({ persona: whose, slot }) => [whose, edges(slot)]));
    };
    expect(lines([])).toEqual(
      new Map([
        [null, 0],
        [persona, 0],
      ]),
    );
    expect(lines([persona])).toEqual(
      new Map([
        [null, 0],
        [persona, 1],
      ]),
    );
  });

  it('lets a channel lane follow the touchpoints of its own lanes', () => {
    const map = smallMap();
    map.run(addLane, { id: 'more', journey: map.journey, kind: 'touchpoint' });
    map.run(addLane, { id: 'channels', journey: map.journey, kind: 'channel' });
    map.addCard('touchpoint', 'Pay', 'App');
    map.apply([{ kind: 'channel', record: 'web', field: null, value: { name: 'Web', order: 'a0' }, old: null }]);
    const touchpoint = live(map.records, 'touchpoint')[0]?.id ?? '';
    map.run(setFields, { kind: 'touchpoint', id: touchpoint, fields: { channel: 'web' } });
    const stops = (lanes: readonly string[]) =>
      layoutJourney(map.records, map.journey, { words: EN, changes: { ...NONE, followed: new Map([['channels', new Set(lanes)]]) } }).lanes.find(
        ({ id }) => id === 'channels',
      )?.stops;
    expect(stops([map.lane('touchpoint')])).toHaveLength(1);
    expect(stops(['more'])).toEqual([]);
  });
});
