import { describe, expect, it } from 'vitest';
import { applyDrafts } from '../../../../shared/changes/apply-drafts.ts';
import type { Draft } from '../../../../shared/changes/change.ts';
import { createDraft, deleteDraft, setDrafts } from '../../../../shared/changes/drafts.ts';
import type { Records } from '../../../../shared/model/kinds.ts';
import { DEFAULT_SCALE } from '../../../../shared/model/scale.ts';
import { scoreId } from '../../../../shared/model/score.ts';
import { type CurveBox, curveAxis, formatScore, layoutJourney, type Mark } from '../../../../shared/scene/index.ts';
import { blank, hotel, JOURNEY, MARK } from './sample-journey.ts';
import { EN, ZH } from './words.ts';

function curveOf(records: Records, activePersona?: string | null): CurveBox {
  const options = activePersona === undefined ? { words: EN } : { words: EN, activePersona };
  return layoutJourney(records, JOURNEY, options).curves[0] as CurveBox;
}

function edited(records: Records, drafts: readonly Draft[]): Records {
  return applyDrafts(records, drafts, MARK);
}

const textsOf = (marks: readonly Mark[]): string[] => marks.flatMap((mark) => (mark.type === 'text' ? [mark.text] : []));
const linesOf = (curve: CurveBox, slot: string): Mark[] => curve.marks.filter((mark) => mark.type === 'path' && mark.stroke === slot && mark.dash.length > 0);

describe('the axis', () => {
  it('maps values to heights and back', () => {
    const axis = curveAxis({ y: 100, h: 176 });
    for (const value of [-2, -1.5, 0, 0.3, 2]) expect(axis.toValue(axis.toY(value))).toBeCloseTo(value, 9);
    expect(axis.toY(2)).toBeLessThan(axis.toY(-2));
    expect(axis.toValue(-1000)).toBe(2);
  });
  it('words a value in the journey’s scale, with a true minus', () => {
    expect(formatScore(-1.5, DEFAULT_SCALE)).toBe('−1.5');
    expect(formatScore(1.9, DEFAULT_SCALE)).toBe('+1.9');
    expect(formatScore(0, DEFAULT_SCALE)).toBe('0.0');
    expect(formatScore(2, { min: 1, max: 5, step: 1 })).toBe('5');
    expect(formatScore(-1, { min: 0, max: 10, step: 0.5 })).toBe('2.5');
  });
});

describe('the curves', () => {
  it('are one a persona, the active one in front, each with its point shape', () => {
    const curve = curveOf(hotel('en'), 'tom');
    expect(curve.curves.map(({ persona, slot, active }) => [persona, slot, active])).toEqual([
      ['mei', 'p1', false],
      ['tom', 'p2', true],
    ]);
    expect(curveOf(hotel('en')).curves.at(-1)?.persona).toBe('mei');
  });
  it('part where a value is missing', () => {
    const records = edited(hotel('en'), [deleteDraft('score', scoreId({ step: 's2.0', persona: 'mei', series: 'emotion' }))]);
    expect(linesOf(curveOf(hotel('en')), 'p1')).toHaveLength(1);
    expect(linesOf(curveOf(records), 'p1')).toHaveLength(2);
  });
  it('say the best and the worst value of the active persona in words', () => {
    expect(textsOf(curveOf(hotel('en')).marks)).toEqual(expect.arrayContaining(['−1.5 pain', '+1.9 wow', 'Mei Chen', 'Tom Okafor']));
    const zh = layoutJourney(hotel('zh-CN'), JOURNEY, { words: ZH }).curves[0];
    expect(textsOf(zh?.marks ?? [])).toEqual(expect.arrayContaining(['−1.5 痛点', '+1.9 惊喜']));
  });
  it('have labels that lie over no other label', () => {
    for (const active of ['mei', 'tom']) {
      const labels = curveOf(hotel('en'), active).marks.filter((mark) => mark.type === 'text');
      labels.forEach((a, index) => {
        for (const b of labels.slice(index + 1)) expect(Math.abs(a.y - b.y) > 10 || a.x + a.width <= b.x || b.x + b.width <= a.x).toBe(true);
      });
    }
  });
  it('have a line of all customers where there is no persona, or where it is scored', () => {
    expect(curveOf(blank('en')).curves.map(({ persona }) => persona)).toEqual([null]);
    const all = { step: 's0.0', persona: null, series: 'emotion' } as const;
    const records = edited(hotel('en'), [createDraft('score', scoreId(all), { journey: JOURNEY, ...all, value: 1 })]);
    expect(curveOf(records).curves.map(({ persona }) => persona)).toEqual(expect.arrayContaining([null, 'mei', 'tom']));
  });
  it('take the scores of the touchpoints in a step where the step has none, and follow them when they move', () => {
    const point = { step: 's0.0', persona: 'tom', series: 'emotion', card: 'ks0.0' } as const;
    const scored = edited(hotel('en'), [createDraft('score', scoreId(point), { journey: JOURNEY, ...point, value: -1 })]);
    const valueAt = (records: Records, column: number) => curveOf(records).curves.find(({ persona }) => persona === 'tom')?.points[column]?.value;
    expect(valueAt(scored, 0)).toBe(-1);
    const place = { lane: 'touchpoint', from: 's0.1', to: 's0.1', order: 'z' };
    const moved = edited(scored, setDrafts(scored, 'card', 'ks0.0', { place }));
    expect(valueAt(moved, 0)).toBeNull();
    expect(valueAt(moved, 1)).toBe(0.2);
  });
  it('show the mean of a folded stage at its one column', () => {
    const records = hotel('en');
    const folded = curveOf(edited(records, setDrafts(records, 'stage', 's1', { collapsed: true })));
    const mei = folded.curves.find(({ persona }) => persona === 'mei');
    expect(mei?.points).toHaveLength(9);
    expect(mei?.points[2]).toMatchObject({ step: 's1', value: -0.55 });
  });
  it('give peak–end and mean of their points', () => {
    const mei = curveOf(hotel('en')).curves.find(({ persona }) => persona === 'mei');
    expect(mei?.peakEnd).toBeCloseTo((1.9 + 0.8) / 2, 9);
    expect(mei?.mean).toBeCloseTo(0.17, 9);
  });
});
