import { describe, expect, it } from 'vitest';
import hotel from '../../../../../resources/templates/hotel.json' with { type: 'json' };
import { templateDrafts } from '../../../../../shared/interchange/index.ts';
import type { Language } from '../../../../../shared/model/format.ts';
import { live, type Records } from '../../../../../shared/model/kinds.ts';
import { compareOrder } from '../../../../../shared/model/order.ts';
import icons from '../../../../../shared/scene/layout/channel-icons.json' with { type: 'json' };
import { faultOf, readData, recordsOf } from '../test-data.ts';

/** The template's specification: prose and a table, both languages beside each other. */
const PAGE = readData('templates/hotel.md');

const ROWS = PAGE.split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| stage') && !line.startsWith('|---'))
  .map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  );

function prose(label: string): string {
  return new RegExp(`^${label}: (.*)$`, 'm').exec(PAGE)?.[1] ?? '';
}

function inOrder<T extends { readonly id: string; readonly order: string }>(records: T[]): T[] {
  return records.sort(compareOrder);
}

interface Row {
  readonly stage: string;
  readonly phase: string;
  readonly step: string;
  readonly marks: string;
  readonly touchpoint: string;
  readonly channel: string;
  readonly scores: readonly (number | null)[];
  readonly thought: string;
  readonly whose: string;
}

/** What the map says, one row a step, as the table does. */
function rowsOf(records: Records): Row[] {
  const [first, second] = live(records, 'journey')[0]?.personas ?? [];
  const scoreOf = (step: string, persona: string | undefined): number | null =>
    live(records, 'score').find((score) => score.step === step && score.persona === persona)?.value ?? null;
  return inOrder(live(records, 'stage')).flatMap((stage) =>
    inOrder(live(records, 'step').filter((step) => step.stage === stage.id)).map((step) => {
      const cards = live(records, 'card').filter(({ place }) => place.from === step.id);
      const touchpoint = records.touchpoint.get(cards.find(({ kind }) => kind === 'touchpoint')?.touchpoint ?? '');
      const thought = cards.find(({ kind }) => kind === 'thought');
      return {
        stage: stage.name,
        phase: stage.phase ?? '',
        step: step.name,
        marks: `${step.momentOfTruth ? 'MOT' : ''}${step.businessCritical ? 'BC' : ''}`,
        touchpoint: touchpoint?.name ?? '',
        channel: records.channel.get(touchpoint?.channel ?? '')?.name ?? '',
        scores: [scoreOf(step.id, first), scoreOf(step.id, second)],
        thought: thought?.text ?? '',
        whose: thought?.personas.map((id) => (id === first ? '1' : '2')).join() ?? '',
      };
    }),
  );
}

const en = recordsOf(templateDrafts(hotel, 'en'));
const zh = recordsOf(templateDrafts(hotel, 'zh-CN'));

function both(english: string, chinese: string): string {
  return english === chinese ? english : `${english} ${chinese}`;
}

describe('the hotel template', () => {
  it('says what the table says, word by word', () => {
    const [english, chinese] = [rowsOf(en), rowsOf(zh)];
    let stage = '';
    const written = english.map((row, index) => {
      const other = chinese[index];
      const head = row.stage === stage ? '' : `${both(row.stage, other?.stage ?? '')} (${row.phase})`;
      stage = row.stage;
      const sign = (value: number | null): string => {
        if (value === null) return '–';
        const digits = Math.abs(value).toFixed(1);
        return value === 0 ? digits : `${value < 0 ? '−' : '+'}${digits}`;
      };
      return [
        head,
        `${both(row.step, other?.step ?? '')}${row.marks === '' ? '' : ` ${row.marks}`}`,
        `${both(row.touchpoint, other?.touchpoint ?? '')} (${both(row.channel, other?.channel ?? '')})`,
        sign(row.scores[0] ?? null),
        sign(row.scores[1] ?? null),
        `"${row.thought}" ${other?.thought ?? ''}(${row.whose})`,
      ];
    });
    expect(written).toEqual(ROWS);
    expect(chinese.map(({ scores, marks, whose }) => [scores, marks, whose])).toEqual(english.map(({ scores, marks, whose }) => [scores, marks, whose]));
  });

  it('has pains, wow moments and the opportunity', () => {
    const cards = (records: Records, kind: string): string[] =>
      live(records, 'card')
        .filter((card) => card.kind === kind)
        .map(({ text }) => text);
    const page = (kind: string): string =>
      cards(en, kind)
        .map((text, index) => both(text, cards(zh, kind)[index] ?? ''))
        .join(' · ');
    expect(page('pain-point')).toBe(prose('Pains'));
    expect(page('wow-moment')).toBe(prose('Wow'));
    expect(page('opportunity')).toBe(prose('Opportunity'));
  });

  it('has the backstage cards over their whole stages', () => {
    const backstage = (records: Records) => live(records, 'card').filter(({ kind }) => kind === 'backstage-action');
    const written = backstage(en).map(({ text, place }, index) => {
      const stage = en.stage.get(place.from ?? '');
      expect(place.to).toBe(place.from);
      return `${both(text, backstage(zh)[index]?.text ?? '')} (${stage?.name})`;
    });
    expect(written.join(' · ')).toBe(prose('Backstage'));
  });

  it('has the metrics with class, formula and direction, and no figure', () => {
    const letters: Readonly<Record<string, string>> = {
      satisfaction: 'S',
      loyalty: 'L',
      advocacy: 'A',
      quality: 'Q',
      'employee-engagement': 'E',
      'not-a-cx-metric': 'X',
    };
    const [english, chinese] = [inOrder(live(en, 'metric')), inOrder(live(zh, 'metric'))];
    const written = english.map((metric, index) => `${both(metric.name, chinese[index]?.name ?? '')} ${letters[metric.class ?? '']}`);
    expect(written.join(' · ')).toBe(prose('Metrics'));
    for (const metric of [...english, ...chinese]) {
      expect([metric.formula === '', metric.direction === null, metric.baseline, metric.target]).toEqual([false, false, null, null]);
      expect(metric.reason === '').toBe(metric.class !== 'not-a-cx-metric');
    }
    const shown = live(en, 'card').filter(({ kind }) => kind === 'metric');
    expect(shown.map(({ metric, text }) => en.metric.get(metric ?? '')?.name === text)).toEqual(english.map(() => true));
    expect(live(en, 'reading')).toEqual([]);
  });

  it('has the journey and its personas', () => {
    const journey = (records: Records) => live(records, 'journey')[0];
    const pair = (field: 'title' | 'startsWhen' | 'endsWhen' | 'customerGoal' | 'businessGoal'): string =>
      both(journey(en)?.[field] ?? '', journey(zh)?.[field] ?? '');
    expect(`${pair('title')} · customer, as-is · starts when: ${pair('startsWhen')} · ends when: ${pair('endsWhen')}`).toBe(prose('Journey'));
    expect(`${pair('customerGoal')} · Business goal: ${pair('businessGoal')}`).toBe(prose('Customer goal'));
    expect(journey(en)).toMatchObject({ subject: 'customer', state: 'as-is', scale: { min: -2, max: 2, step: 0.1 } });
    const [english, chinese] = [inOrder(live(en, 'persona')), inOrder(live(zh, 'persona'))];
    const persona = (index: number): string =>
      `P${index + 1} ${both(english[index]?.name ?? '', chinese[index]?.name ?? '')}: ${both(english[index]?.tagLine ?? '', chinese[index]?.tagLine ?? '')}`;
    expect(PAGE).toContain(`${persona(0)}. ${persona(1)}.`);
    expect(english.map(({ basis }) => basis)).toEqual(['assumption', 'assumption']);
  });

  it('has its lanes from top to bottom, and every card in the lane of its kind', () => {
    const lanes = ['touchpoint', 'emotion', 'thought', 'pain-point', 'wow-moment', 'opportunity', 'line-of-visibility', 'backstage-action', 'metric'];
    expect(inOrder(live(en, 'lane')).map(({ kind, title }) => [kind, title])).toEqual(lanes.map((kind) => [kind, '']));
    expect(live(en, 'card').filter(({ kind, place }) => en.lane.get(place.lane ?? '')?.kind !== kind)).toEqual([]);
  });

  it.each(['en', 'zh-CN'] as const)('marks everything as a sample (%s)', (language: Language) => {
    const records = recordsOf(templateDrafts(hotel, language));
    const kinds = ['journey', 'persona', 'touchpoint', 'metric', 'card', 'score'] as const;
    for (const kind of kinds) expect(live(records, kind).filter((record) => !record.isSample)).toEqual([]);
  });

  it('has a built-in icon for each channel', () => {
    expect(live(en, 'channel').filter(({ icon }) => !Object.hasOwn(icons, icon))).toEqual([]);
  });

  it('holds no character that a diagram reserves in names', () => {
    const names = [en, zh].flatMap((records) => [
      ...live(records, 'stage'),
      ...live(records, 'step'),
      ...live(records, 'persona'),
      ...live(records, 'touchpoint'),
    ]);
    expect(names.filter(({ name }) => /[:;#,]/.test(name))).toEqual([]);
  });

  it('refuses what is no template', () => {
    expect(faultOf(() => templateDrafts({ id: 'x' }, 'en'))).toEqual({ code: 'UNKNOWN_TEMPLATE', params: { name: 'x' } });
  });
});
