import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../../shared/changes/change.ts';
import { createDraft, setDrafts } from '../../../../shared/changes/drafts.ts';
import type { FieldsOfKind, Records } from '../../../../shared/model/kinds.ts';
import { scoreId } from '../../../../shared/model/score.ts';
import { type CurveBox, createLayout, layoutJourney, type Mark, personaLooks, pointId, type Scene, THEMES, toSvg } from '../../../../shared/scene/index.ts';
import { randomFrom } from '../../../fuzz/mutations.ts';
import { hotel, JOURNEY, mapBuilder, recordsOf } from './sample-journey.ts';
import { EN, ZH } from './words.ts';

const lay = (records: Records, activePersona?: string): Scene =>
  layoutJourney(records, JOURNEY, activePersona === undefined ? { words: EN } : { words: EN, activePersona });
const curveOf = (scene: Scene, lane = 'emotion'): CurveBox => scene.curves.find((curve) => curve.lane === lane) as CurveBox;
const texts = (marks: readonly Mark[]) => marks.flatMap((mark) => (mark.type === 'text' ? [mark] : []));
const words = (curve: CurveBox): string[] => texts(curve.marks).map(({ text }) => text);
const lines = (curve: CurveBox, slot: string) =>
  curve.marks.flatMap((mark) => (mark.type === 'path' && mark.stroke === slot && mark.strokeWidth >= 2 && mark.fill === null ? [mark] : []));

const scoreOf = (step: string, persona: string) => scoreId({ step, persona, series: 'emotion' });
const setScores = (records: Records, persona: string, fields: Partial<FieldsOfKind<'score'>>, ...steps: string[]): Records =>
  recordsOf(
    steps.flatMap((step) => setDrafts(records, 'score', scoreOf(step, persona), fields)),
    records,
  );
const setLane = (records: Records, fields: Partial<FieldsOfKind<'lane'>>): Records => recordsOf(setDrafts(records, 'lane', 'emotion', fields), records);

/** A map of `count` personas with random values, some of them missing. */
function crowd(count: number, columns: number, seed: number): Records {
  const random = randomFrom(seed);
  const { drafts, add, order } = mapBuilder();
  const personas = Array.from({ length: count }, (_, number) => `p${number}`);
  add('journey', JOURNEY, { title: 'Crowd', personas, order: order() });
  add('lane', 'emotion', { journey: JOURNEY, kind: 'emotion', order: order() });
  for (const id of personas) add('persona', id, { name: `Persona ${id} ${'x'.repeat(random(9))}`, order: order() });
  for (let column = 0; column < columns; column += 1) {
    add('stage', `a${column}`, { journey: JOURNEY, name: `Stage ${column}`, order: order() });
    const step = `a${column}.0`;
    add('step', step, { journey: JOURNEY, stage: `a${column}`, momentOfTruth: random(4) === 0, businessCritical: random(4) === 0, order: order() });
    for (const persona of personas) {
      if (random(5) === 0) continue;
      const value = (random(41) - 20) / 10;
      add('score', scoreOf(step, persona), { journey: JOURNEY, persona, step, value, word: random(3) === 0 ? '😄' : '', note: random(4) === 0 ? 'Why' : '' });
    }
  }
  return recordsOf(drafts);
}

describe('names and figures of many personas', () => {
  it.each([1, 3, 6])('of %i personas never lie over each other and never leave the plate', (count) => {
    for (let seed = 1; seed <= 40; seed += 1) {
      const curve = curveOf(lay(crowd(count, 3 + (seed % 6), seed)));
      const labels = texts(curve.marks).filter(({ colour }) => colour !== 'ink-3');
      for (const { x, y, width } of labels) {
        expect(x >= curve.x && x + width <= curve.x + curve.w && y > curve.y && y < curve.y + curve.h, `seed ${seed}`).toBe(true);
      }
      labels.forEach((a, index) => {
        for (const b of labels.slice(index + 1))
          expect(Math.abs(a.y - b.y) >= 12 || a.x + a.width <= b.x || b.x + b.width <= a.x, `seed ${seed}: ${a.text} / ${b.text}`).toBe(true);
      });
    }
  });

  it('stand once for each persona that has a value', () => {
    const scene = lay(crowd(6, 5, 3));
    const curve = curveOf(scene);
    for (const { name, points } of curve.curves) {
      expect(words(curve).filter((word) => word === name)).toHaveLength(points.some(({ value }) => value !== null) ? 1 : 0);
    }
  });
});

describe('colour and point', () => {
  it('tell six personas apart, the same for all maps of the file', () => {
    const looks = personaLooks(crowd(6, 2, 1));
    expect(new Set([...looks.values()].map(({ slot, variant }) => `${slot} ${variant}`)).size).toBe(6);
    expect(curveOf(lay(crowd(6, 2, 1), 'p4')).curves.map(({ persona, slot, variant }) => [persona, slot, variant])).toEqual(
      ['p0', 'p1', 'p2', 'p3', 'p5', 'p4'].map((id) => [id, looks.get(id)?.slot, looks.get(id)?.variant]),
    );
  });
  it('are first given to who is on a map, and keep to a persona’s own choice', () => {
    const records = recordsOf(
      [createDraft('persona', 'aside', { name: 'Aside', order: 'A' }), ...setDrafts(hotel('en'), 'persona', 'tom', { colour: 'p1' })],
      hotel('en'),
    );
    const looks = personaLooks(records);
    expect([looks.get('tom'), looks.get('mei'), looks.get('aside')]).toEqual([
      { slot: 'p1', variant: 0 },
      { slot: 'p2', variant: 0 },
      { slot: 'p3', variant: 0 },
    ]);
  });
});

describe('what a line rests on', () => {
  it('is dashed where a value was set by hand, and solid between measured ones', () => {
    const records = setScores(hotel('en'), 'mei', { basis: 'measured' }, 's2.0', 's2.1', 's3.0');
    const dashes = lines(curveOf(lay(records)), 'p1').map(({ dash }) => dash.length > 0);
    expect(dashes).toEqual([true, false, true]);
    expect(lines(curveOf(lay(hotel('en'))), 'p1').every(({ dash }) => dash.length > 0)).toBe(true);
  });
  it('is said beside the lane', () => {
    const said = (records: Records) => texts(lay(records).lanes.find(({ id }) => id === 'emotion')?.marks ?? []).map(({ text }) => text);
    expect(said(hotel('en'))).toContain('set by hand');
    expect(said(setScores(hotel('en'), 'mei', { basis: 'measured' }, 's2.0')).join(' ')).toContain('partly measured');
  });
  it('dashes nothing else', () => {
    const measured = setScores(hotel('en'), 'mei', { basis: 'measured' }, ...['s0.0', 's0.1', 's1.0', 's1.1', 's2.0', 's2.1', 's3.0', 's3.1', 's4.0', 's5.0']);
    const hidden = setLane(measured, { hiddenPersonas: ['tom'] });
    expect(curveOf(lay(hidden)).marks.some((mark) => mark.type === 'path' && mark.dash.length > 0)).toBe(false);
  });
});

describe('how a line is drawn', () => {
  it('is smooth, straight or in steps, as the lane says', () => {
    const commands = (drawing: 'smooth' | 'straight' | 'steps') =>
      new Set(lines(curveOf(lay(setLane(hotel('en'), { drawing }))), 'p1').flatMap(({ d }) => d.match(/[MLC]/g) ?? []));
    expect(commands('smooth').has('C')).toBe(true);
    expect(commands('straight')).toEqual(new Set(['M', 'L']));
    const steps = lines(curveOf(lay(setLane(hotel('en'), { drawing: 'steps' }))), 'p1')[0]?.d ?? '';
    expect(steps.match(/L/g)).toHaveLength(3 * 9);
  });
});

describe('which lines are shown', () => {
  it('leaves a persona out, here and in the legend; its values stay', () => {
    const records = setLane(hotel('en'), { hiddenPersonas: ['mei'] });
    const scene = lay(records, 'mei');
    expect(curveOf(scene).curves.map(({ persona, active }) => [persona, active])).toEqual([['tom', true]]);
    expect(scene.lanes.find(({ id }) => id === 'emotion')?.legend.map(({ persona }) => persona)).toEqual(['tom']);
    expect(curveOf(lay(setLane(records, { hiddenPersonas: [] }))).curves).toHaveLength(2);
  });
  it('may leave all of them out', () => {
    expect(curveOf(lay(setLane(hotel('en'), { hiddenPersonas: ['mei', 'tom'] }))).curves).toEqual([]);
  });
});

describe('further series', () => {
  const effort: Draft[] = [
    createDraft('lane', 'effort', { journey: JOURNEY, kind: 'emotion', series: 'effort', order: 'Zz' }),
    createDraft('lane', 'mine', { journey: JOURNEY, kind: 'emotion', series: 'own', title: 'Noise', highWord: 'quiet', lowWord: 'loud', order: 'Zy' }),
    createDraft('lane', 'other', { journey: JOURNEY, kind: 'emotion', series: 'own', title: 'Smell', order: 'Zx' }),
    createDraft('lane', 'engagement', { journey: JOURNEY, kind: 'emotion', series: 'engagement', order: 'Zw' }),
  ];
  const score = (series: 'effort' | 'own' | 'engagement', value: number, lane: string | null = null): Draft => {
    const point = { step: 's1.0', persona: 'mei', series, lane };
    return createDraft('score', scoreId(point), { journey: JOURNEY, ...point, value });
  };
  const scene = lay(recordsOf([...effort, score('effort', -1.5), score('own', 1, 'mine'), score('engagement', 2)], hotel('en')));
  const valueIn = (lane: string) => curveOf(scene, lane).curves.find(({ persona }) => persona === 'mei')?.points[2]?.value;

  it('are never mixed: each lane has its own values', () => {
    expect(['emotion', 'effort', 'mine', 'other', 'engagement'].map(valueIn)).toEqual([-1.5, -1.5, 1, null, 2]);
  });
  it('say what their ends mean: built-in words, or the user’s own', () => {
    expect(words(curveOf(scene, 'effort'))).toEqual(expect.arrayContaining(['+2 easy', '−2 hard']));
    expect(words(curveOf(scene, 'mine'))).toEqual(expect.arrayContaining(['+2 quiet', '−2 loud']));
    expect(words(curveOf(scene, 'emotion'))).toEqual(expect.arrayContaining(['+2', '−2']));
    const zh = layoutJourney(recordsOf(effort, hotel('zh-CN')), JOURNEY, { words: ZH });
    expect(words(curveOf(zh, 'effort'))).toEqual(expect.arrayContaining(['+2 省力', '−2 费力']));
  });
  it('show engagement on 1 … 5', () => {
    expect(words(curveOf(scene, 'engagement'))).toEqual(expect.arrayContaining(['5 absorbed', '1 indifferent', '5.0']));
  });
  it('know neither pain nor wow', () => {
    expect(words(curveOf(scene, 'effort')).some((word) => /pain|wow/.test(word))).toBe(false);
    expect(curveOf(scene, 'effort').marks.some((mark) => mark.type === 'path' && (mark.stroke === 'pain' || mark.stroke === 'wow'))).toBe(false);
  });
  it('of one’s own have points of their own', () => {
    expect(pointId(curveOf(scene, 'mine'), 'mei', 's1.0')).not.toBe(pointId(curveOf(scene, 'other'), 'mei', 's1.0'));
  });
  it('of format 1, which name no lane, show in every lane until one of its own stands there', () => {
    const elder = lay(recordsOf([...effort, score('own', -1), score('own', 2, 'mine')], hotel('en')));
    const value = (lane: string) => curveOf(elder, lane).curves.find(({ persona }) => persona === 'mei')?.points[2]?.value;
    expect([value('mine'), value('other')]).toEqual([2, -1]);
  });
});

describe('what stands at points', () => {
  it('are moments of truth and business-critical steps: words on the head, a sign and a hairline on the curve', () => {
    const scene = lay(hotel('en'));
    expect(scene.columns.filter(({ momentOfTruth }) => momentOfTruth).map(({ id }) => id)).toEqual(['s2.1', 's3.0']);
    expect(scene.columns.flatMap(({ marks }) => texts(marks).map(({ text }) => text)).filter((text) => /truth|critical/.test(text))).toHaveLength(4);
    const signs = (curve: CurveBox) => curve.marks.filter((mark) => mark.type === 'path' && (mark.fill === 'ink-3' || mark.stroke === 'ink-3')).length;
    expect(signs(curveOf(scene))).toBe(4);
    const trust = recordsOf([createDraft('lane', 'trust', { journey: JOURNEY, kind: 'emotion', series: 'trust', order: 'Zz' })], hotel('en'));
    expect(signs(curveOf(lay(trust), 'trust'))).toBe(0);
  });
  it('stand on the stage where its one step has no head', () => {
    const records = crowd(1, 4, 2);
    const flagged = recordsOf(setDrafts(records, 'step', 'a1.0', { momentOfTruth: true }), records);
    expect(texts(lay(flagged).stages[1]?.marks ?? []).map(({ text }) => text)).toContain('Moment of truth');
  });
  it('are faces in lines, that need no font, and notes as a bubble; they are in the picture too', () => {
    const plain = lay(hotel('en'));
    const faced = lay(setScores(hotel('en'), 'mei', { word: '😄', note: 'Because' }, 's3.0'));
    const paths = (scene: Scene) => curveOf(scene).marks.filter((mark) => mark.type === 'path').length;
    expect(paths(faced)).toBe(paths(plain) + 4);
    const svg = toSvg(faced, THEMES.light);
    expect(svg).not.toContain('😄');
    expect(svg.match(/<path/g)?.length).toBe((toSvg(plain, THEMES.light).match(/<path/g)?.length ?? 0) + 4);
  });
});

describe('a point on the move', () => {
  it('changes its curve and nothing else of the scene', () => {
    const records = hotel('en');
    const layout = createLayout();
    const options = { words: EN, activePersona: 'mei' };
    const before = layout.layout(records, JOURNEY, options);
    const after = layout.layout(setScores(records, 'mei', { value: 2 }, 's1.0'), JOURNEY, options);
    expect(after.curves[0]).not.toBe(before.curves[0]);
    for (const part of ['stages', 'columns', 'lanes', 'cards', 'links', 'corner', 'tray'] as const) expect(after[part], part).toBe(before[part]);
  });
  it('leaves the other curves of the map as they are', () => {
    const records = recordsOf([createDraft('lane', 'trust', { journey: JOURNEY, kind: 'emotion', series: 'trust', order: 'Zz' })], hotel('en'));
    const layout = createLayout();
    const before = layout.layout(records, JOURNEY, { words: EN });
    const after = layout.layout(recordsOf(setDrafts(records, 'lane', 'trust', { highWord: 'sure' }), records), JOURNEY, { words: EN });
    expect(curveOf(after)).toBe(curveOf(before));
    expect(curveOf(after, 'trust')).not.toBe(curveOf(before, 'trust'));
  });
});
