import { describe, expect, it } from 'vitest';
import { importText } from '../../../../../shared/interchange/index.ts';
import { live, type Records } from '../../../../../shared/model/kinds.ts';
import { compareOrder } from '../../../../../shared/model/order.ts';
import { scoreId } from '../../../../../shared/model/score.ts';
import { countedIds, readData, recordsOf } from '../test-data.ts';

function read(text: string) {
  const result = importText({ format: 'mermaid', name: 'a.mmd', text, language: 'en', newId: countedIds() });
  return { ...result, records: recordsOf(result.drafts) };
}

function names(records: Records, kind: 'stage' | 'step' | 'persona'): string[] {
  return live(records, kind)
    .sort(compareOrder)
    .map(({ name }) => name);
}

function scores(records: Records): unknown[] {
  return live(records, 'score').map(({ step, persona, value }) => [
    records.step.get(step ?? '')?.name,
    records.persona.get(persona ?? '')?.name ?? null,
    value,
  ]);
}

describe('importMermaid', () => {
  it('makes stages of sections, steps of tasks, personas of actors and emotion of scores', () => {
    const { records, journeys, warnings } = read(readData('mermaid/075.mmd'));
    const journey = records.journey.get(journeys[0] ?? '');
    expect(journey).toMatchObject({ title: 'Customer Journey', scale: { min: 1, max: 5, step: 1 } });
    expect(names(records, 'stage')).toEqual(['Research', 'Purchase']);
    expect(live(records, 'step').map(({ name, stage }) => [records.stage.get(stage ?? '')?.name, name])).toEqual([
      ['Research', 'Search'],
      ['Research', 'Compare'],
      ['Purchase', 'Checkout'],
      ['Purchase', 'Confirmation'],
    ]);
    expect(journey?.personas.map((id) => records.persona.get(id)?.name)).toEqual(['User', 'Support']);
    expect(scores(records)).toEqual([
      ['Search', 'User', 1],
      ['Compare', 'User', 0],
      ['Checkout', 'User', -1],
      ['Confirmation', 'User', 2],
      ['Confirmation', 'Support', 2],
    ]);
    expect(live(records, 'lane').map(({ kind }) => kind)).toEqual(['emotion']);
    expect(warnings).toEqual([]);
  });

  it('gives scores their natural ids', () => {
    const { records } = read('journey\nsection S\nA: 4: X');
    const [score] = live(records, 'score');
    expect(score?.id).toBe(scoreId({ step: score?.step ?? '', persona: score?.persona ?? null, series: 'emotion' }));
  });

  it('gives tasks without actors to all customers', () => {
    const { records } = read('journey\nsection S\nA: 1\nB: 5:');
    expect(scores(records)).toEqual([
      ['A', null, -2],
      ['B', null, 2],
    ]);
  });

  it('keeps sections of one name apart, and puts tasks before any section into a stage without a name', () => {
    const { records } = read('journey\nFirst: 3\nsection S\nA: 3\nsection T\nsection S\nB: 3');
    expect(names(records, 'stage')).toEqual(['', 'S', 'T', 'S']);
    expect(live(records, 'step')).toHaveLength(4);
  });

  it('clamps scores and keeps the raw value in the note', () => {
    const { records, warnings } = read('journey\nsection S\nA: 6: X\nB: -1: X\nC: 3.5: X\nD: 2rem: X\nE: : X\nF: -: X');
    expect(live(records, 'score').map(({ value, note }) => [value, note])).toEqual([
      [2, 'mermaid: 6'],
      [-2, 'mermaid: -1'],
      [0.5, ''],
      [null, 'mermaid: 2rem'],
      [null, ''],
      // what our own export writes for a gap
      [null, ''],
    ]);
    expect(live(records, 'journey')[0]?.scale.step).toBe(0.1);
    expect(warnings).toEqual([
      { code: 'scoreClamped', line: 3, params: { score: '6', kept: 5 } },
      { code: 'scoreClamped', line: 4, params: { score: '-1', kept: 1 } },
      { code: 'scoreMissing', line: 6, params: { score: '2rem' } },
      { code: 'scoreMissing', line: 7, params: { score: '' } },
      { code: 'scoreMissing', line: 8, params: { score: '-' } },
    ]);
  });

  it('is lenient about a Chinese keyboard, and says so with the line', () => {
    const { records, warnings } = read('journey\ntitle：旅程\nsection：发现\n浏览：５：小明，小红、小刚\n提示：注意：4\n比较: ３\n');
    expect(live(records, 'journey')[0]?.title).toBe('旅程');
    expect(names(records, 'stage')).toEqual(['发现']);
    expect(names(records, 'step')).toEqual(['浏览', '提示：注意', '比较']);
    expect(names(records, 'persona')).toEqual(['小明', '小红', '小刚']);
    expect(scores(records).map((score) => (score as unknown[])[2])).toEqual([2, 2, 2, 1, 0]);
    expect(warnings.map(({ code, line }) => `${line} ${code}`)).toEqual([
      '2 fullWidthColon',
      '3 fullWidthColon',
      '4 fullWidthColon',
      '4 scoreFullWidth',
      '4 fullWidthComma',
      '5 fullWidthColon',
      '6 scoreFullWidth',
    ]);
  });

  it('drops actors without a name, and names each actor once', () => {
    const { records, warnings } = read('journey\nsection S\nA: 5: X, ,X');
    expect(names(records, 'persona')).toEqual(['X']);
    expect(live(records, 'score')).toHaveLength(1);
    expect(warnings.map(({ code, line }) => [code, line])).toEqual([
      ['emptyActor', 3],
      ['repeatedActor', 3],
    ]);
  });

  it('keeps what is said for screen readers in the scenario', () => {
    const { records, warnings } = read('journey\naccTitle: Shopping\naccDescr {\n  For the family\n  on Saturday\n}\nA: 3');
    expect(live(records, 'journey')[0]).toMatchObject({ title: '', scenario: 'Shopping\nFor the family\non Saturday' });
    expect(warnings).toEqual([{ code: 'accTitleInScenario', line: 2, params: { text: 'Shopping' } }]);
  });

  it('takes the title of the front matter where the diagram has none', () => {
    expect(live(read(readData('mermaid/093.mmd')).records, 'journey')[0]?.title).toBe('My working day');
  });

  it('keeps emoji, right-to-left text and words of any script', () => {
    const { records } = read('journey\ntitle رحلة العميل 🧳\nsection 👩‍👩‍👧 발견\nشراء: 4: مها');
    expect(live(records, 'journey')[0]?.title).toBe('رحلة العميل 🧳');
    expect([...names(records, 'stage'), ...names(records, 'step'), ...names(records, 'persona')]).toEqual(['👩‍👩‍👧 발견', 'شراء', 'مها']);
  });

  it('cuts a text that no field holds', () => {
    const { records, warnings } = read(`journey\nsection S\n${'x'.repeat(100_001)}: 5`);
    expect(names(records, 'step')[0]).toHaveLength(100_000);
    expect(warnings).toEqual([{ code: 'textCut', line: 3, params: { characters: 100_001, limit: 100_000 } }]);
  });
});
