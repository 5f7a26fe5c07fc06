import { describe, expect, it } from 'vitest';
import en from '../../../../../resources/locales/en.json' with { type: 'json' };
import { type BuiltInTemplate, loadTemplate } from '../../../../../resources/templates/load-template.ts';
import { TEMPLATES } from '../../../../../shared/contract/choices.ts';
import { exportJourney, exportWords, importText, templateDrafts } from '../../../../../shared/interchange/index.ts';
import { live, type Records } from '../../../../../shared/model/kinds.ts';
import icons from '../../../../../shared/scene/layout/icons.json' with { type: 'json' };
import { faultOf, recordsOf } from '../test-data.ts';
import { both, inOrder, ownJourney, readPage, rowsOf, saysChannel } from './template-page.ts';

const NAMES = TEMPLATES.filter((name): name is BuiltInTemplate => name !== 'blank');
const USUAL = ['touchpoint', 'emotion', 'thought', 'pain-point', 'wow-moment', 'opportunity', 'line-of-visibility', 'backstage-action', 'metric'];
const LETTERS: Readonly<Record<string, string>> = {
  satisfaction: 'S',
  loyalty: 'L',
  advocacy: 'A',
  quality: 'Q',
  'employee-engagement': 'E',
  'not-a-cx-metric': 'X',
};

const loaded = Object.fromEntries(
  await Promise.all(
    NAMES.map(async (name) => {
      const template = await loadTemplate(name);
      return [name, { en: recordsOf(templateDrafts(template, 'en')), zh: recordsOf(templateDrafts(template, 'zh-CN')), page: readPage(name) }] as const;
    }),
  ),
) as Record<BuiltInTemplate, { en: Records; zh: Records; page: ReturnType<typeof readPage> }>;

/** The map in English, in Chinese, and the page that specifies it. */
function of(name: BuiltInTemplate): (typeof loaded)['hotel'] {
  return loaded[name];
}

function signed(value: number | null): string {
  if (value === null) return '–';
  const digits = Math.abs(value).toFixed(1);
  return value === 0 ? digits : `${value < 0 ? '−' : '+'}${digits}`;
}

describe.each(NAMES)('the template %s', (name) => {
  const { en: english, zh: chinese, page } = of(name);

  it('says what the table says, word by word', () => {
    const [rows, others] = [rowsOf(english), rowsOf(chinese)];
    let stage = '';
    const written = rows.map((row, index) => {
      const other = others[index];
      const head = row.stage === stage ? '' : `${both(row.stage, other?.stage ?? '')} (${row.phase})`;
      stage = row.stage;
      return [
        head,
        `${both(row.step, other?.step ?? '')}${row.marks === '' ? '' : ` ${row.marks}`}`,
        signed(row.scores[0] ?? null),
        signed(row.scores[1] ?? null),
        `"${row.thought}" ${other?.thought ?? ''}(${row.whose})`,
      ];
    });
    expect(written).toEqual(page.rows.map(([head, step, , first, second, thought]) => [head, step, first, second, thought]));
    expect(others.map(({ scores, marks, whose }) => [scores, marks, whose])).toEqual(rows.map(({ scores, marks, whose }) => [scores, marks, whose]));
  });

  it('has the touchpoints of the table, each with its channel', () => {
    const [rows, others] = [rowsOf(english), rowsOf(chinese)];
    const stated = page.rows.map((cells) =>
      [...(cells[2] ?? '').matchAll(/(?:^| \/ )([^()]*?) \(([^()]*)\)/g)].map(([, words, channel]) => ({ words, channel })),
    );
    expect(rows.map(({ touchpoints }) => touchpoints.length)).toEqual(stated.map((cells) => cells.length));
    for (const [index, cells] of stated.entries()) {
      for (const [at, { words = '', channel = '' }] of cells.entries()) {
        const [ours, theirs] = [rows[index]?.touchpoints[at], others[index]?.touchpoints[at]];
        expect(both(ours?.name ?? '', theirs?.name ?? '').toLowerCase()).toBe(words.toLowerCase());
        expect([channel, saysChannel(channel, ours?.channel ?? '', theirs?.channel ?? '')]).toEqual([channel, true]);
      }
    }
  });

  it.each([
    ['Pains', 'pain-point'],
    ['Wow', 'wow-moment'],
    ['Opportunity', 'opportunity'],
    ['Physical evidence', 'physical-evidence'],
    ['Onstage(?: 前台行为)?', 'onstage-contact'],
    ['Backstage', 'backstage-action'],
    ['Support', 'support-process'],
  ] as const)('has the cards of the line %s', (label, kind) => {
    const cards = (records: Records) => live(records, 'card').filter((card) => card.kind === kind);
    const written = cards(english).map(({ text }, index) => both(text, cards(chinese)[index]?.text ?? ''));
    const stated = page.items(label);
    expect(written).toEqual(stated.map((item) => item.replace(/ \([^()]*\)$/, '')));
    for (const [index, item] of stated.entries()) {
      const stage = / \(([^();]*)(?:;[^()]*)?\)$/.exec(item)?.[1];
      const place = cards(english)[index]?.place;
      if (stage) expect([item, english.stage.get(place?.from ?? '')?.name, place?.to]).toEqual([item, stage, place?.from]);
    }
  });

  it('has the metrics with class, formula and direction, and no figure', () => {
    const [ours, theirs] = [inOrder(live(english, 'metric')), inOrder(live(chinese, 'metric'))];
    const stated = page.items('Metrics');
    expect(ours.length).toBe(stated.length);
    for (const [index, metric] of ours.entries()) {
      const letter = ` ${LETTERS[metric.class ?? '']}`;
      const pair = both(metric.name, theirs[index]?.name ?? '')
        .replace('）', '） ')
        .trim();
      // Of one name the page gives only the English one.
      expect([`${metric.name}${letter}`, `${pair}${letter}`, `${pair}${letter.trim()}`]).toContain(stated[index]);
    }
    for (const metric of [...ours, ...theirs]) {
      expect([metric.formula === '', metric.direction === null, metric.baseline, metric.target]).toEqual([false, false, null, null]);
      expect(metric.reason === '').toBe(metric.class !== 'not-a-cx-metric');
    }
    const shown = live(english, 'card').filter(({ kind }) => kind === 'metric');
    expect(shown.map(({ metric, text }) => english.metric.get(metric ?? '')?.name === text)).toEqual(ours.map(() => true));
    expect(live(english, 'reading')).toEqual([]);
  });

  it('has the journey and its personas', () => {
    const [ours, theirs] = [ownJourney(english), ownJourney(chinese)];
    const pair = (field: 'title' | 'startsWhen' | 'endsWhen' | 'customerGoal' | 'businessGoal'): string => both(ours?.[field] ?? '', theirs?.[field] ?? '');
    expect(page.text).toContain(`Journey: ${pair('title')} · ${ours?.subjectLabel || 'customer'}, as-is`);
    expect(page.text).toContain(` · starts when: ${pair('startsWhen')} · ends when: ${pair('endsWhen')}\n`);
    expect(page.text).toContain(`Customer goal: ${pair('customerGoal')} · Business goal: ${pair('businessGoal')}`);
    expect(ours).toMatchObject({ subject: 'customer', state: 'as-is', scale: { min: -2, max: 2, step: 0.1 }, nextReviewOn: null, reviewEvery: null });
    const cast = (records: Records) => (ownJourney(records)?.personas ?? []).map((id) => records.persona.get(id));
    const written = cast(english).map(
      (persona, at) => `${both(persona?.name ?? '', cast(chinese)[at]?.name ?? '')}: ${both(persona?.tagLine ?? '', cast(chinese)[at]?.tagLine ?? '')}`,
    );
    // Names hold no comma, which diagrams reserve: her age stands in the tag line.
    const plain = page.text.replace(
      'Mrs Li, 72, with her daughter 李奶奶（72 岁，女儿陪同）: hears badly, daughter does the phone 听力差',
      'Mrs Li 李奶奶: 72, with her daughter: hears badly, daughter does the phone 72 岁，女儿陪同：听力差',
    );
    expect(plain).toContain(`P1 ${written[0]}. P2 ${written[1]}.`);
    expect(live(english, 'persona').map(({ basis }) => basis)).toEqual(live(english, 'persona').map(() => 'assumption'));
  });

  it('has its lanes, the usual ones from top to bottom, and every card in a lane that holds it', () => {
    const own = ownJourney(english)?.id;
    const kinds = inOrder(live(english, 'lane').filter(({ journey }) => journey === own)).map(({ kind }) => kind);
    expect([...new Set(kinds)].filter((kind) => USUAL.includes(kind))).toEqual(USUAL);
    const elsewhere = live(english, 'card').filter(({ kind, place }) => ![kind, 'own'].includes(english.lane.get(place.lane ?? '')?.kind ?? ''));
    expect(elsewhere).toEqual([]);
  });

  it('marks everything as a sample, without shares or counts', () => {
    for (const records of [english, chinese]) {
      for (const kind of ['journey', 'persona', 'touchpoint', 'metric', 'card', 'score'] as const)
        expect(live(records, kind).filter((record) => !record.isSample)).toEqual([]);
      expect(
        live(records, 'card').filter(({ severity, cost, knownBy, reviewOn }) => severity !== null || cost !== '' || knownBy !== null || reviewOn !== null),
      ).toEqual([]);
    }
  });

  it('has a built-in icon for each channel', () => {
    expect(live(english, 'channel').filter(({ icon }) => !Object.hasOwn(icons, icon))).toEqual([]);
  });

  it.each(['en', 'zh'] as const)('goes through a Mermaid diagram without loss of names (%s)', (language) => {
    const records = language === 'en' ? english : chinese;
    const named = [...live(records, 'stage'), ...live(records, 'step'), ...live(records, 'persona'), ...live(records, 'touchpoint')];
    expect(named.filter((record) => /[:;#,]/.test(record.name))).toEqual([]);
    const own = ownJourney(records);
    const { text } = exportJourney({ format: 'mermaid', records, journey: own?.id ?? '', words: exportWords(en) });
    const back = recordsOf(importText({ format: 'mermaid', name: 'x.mmd', text, language: 'en' }).drafts);
    const names = (of: Records) => rowsOf(of).map(({ stage, step }) => [stage, step]);
    expect(names(back)).toEqual(names(records));
    expect(ownJourney(back)?.title).toBe(own?.title);
    // whoever has a score somewhere is an actor of a task
    const actors = (of: Records) => new Set(live(of, 'score').flatMap(({ persona }) => of.persona.get(persona ?? '')?.name ?? []));
    expect(actors(back)).toEqual(actors(records));
    expect(actors(back).size).toBeGreaterThan(0);
  });
});

describe('what only one template has', () => {
  it('bank: a row for each channel, and an empty second curve', () => {
    const { en: bank, zh } = of('bank');
    const lanes = inOrder(live(bank, 'lane'));
    expect(lanes.filter(({ kind }) => kind === 'own').map(({ title }) => title)).toEqual(['Channels · app', 'Channels · branch', 'Channels · hotline']);
    expect(inOrder(live(zh, 'lane')).flatMap(({ kind, title }) => (kind === 'own' ? [title] : []))).toEqual(['渠道 · app', '渠道 · 网点', '渠道 · 客服热线']);
    expect(lanes.filter(({ kind }) => kind === 'emotion').map(({ series }) => series)).toEqual(['emotion', 'confidence']);
    const rows = live(bank, 'card').filter(({ place }) => bank.lane.get(place.lane ?? '')?.kind === 'own');
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter(({ touchpoint }) => !bank.touchpoint.has(touchpoint ?? ''))).toEqual([]);
    expect(live(bank, 'score').filter(({ series }) => series !== 'emotion')).toEqual([]);
  });

  it('saas: a planned twin of the same stages, and a stakeholder map', () => {
    const { en: saas } = of('saas');
    const [own, twin] = inOrder(live(saas, 'journey'));
    expect(twin).toMatchObject({ state: 'planned', counterpart: own?.id, title: own?.title });
    const stages = (journey: string | undefined) =>
      inOrder(live(saas, 'stage').filter((stage) => stage.journey === journey)).map(({ name: title, phase }) => [title, phase]);
    expect(stages(twin?.id)).toEqual(stages(own?.id));
    expect(live(saas, 'card').filter(({ journey }) => journey === twin?.id)).toEqual([]);
    const personas = inOrder(live(saas, 'persona'));
    expect(personas.map((persona) => persona.name)).toEqual(['Priya Nair', 'Daniel Weiss', 'Buyer', 'End user', 'Security']);
    expect(own?.personas).toEqual(personas.slice(0, 2).map(({ id }) => id));
    const related = new Set(personas.flatMap(({ relations }) => relations.map(({ to }) => to)));
    expect(personas.slice(2).filter(({ id }) => !related.has(id))).toEqual([]);
  });

  it('dealer: three dealers, to which every metric belongs', () => {
    const { en: dealer, zh } = of('dealer');
    expect(live(dealer, 'unit').map(({ name, kind }) => [name, kind])).toEqual([
      ['North', 'dealer'],
      ['Centre', 'dealer'],
      ['Harbour', 'dealer'],
    ]);
    expect(live(zh, 'unit').map(({ name }) => name)).toEqual(['城北店', '城中店', '港区店']);
    const ids = live(dealer, 'unit').map(({ id }) => id);
    expect(ownJourney(dealer)?.units).toEqual(ids);
    for (const metric of live(dealer, 'metric')) expect(metric.units).toEqual(ids);
  });

  it('fitness: a linked employee journey, and what hinders the coaches', () => {
    const { en: fitness } = of('fitness');
    const [, shift] = inOrder(live(fitness, 'journey'));
    expect(shift).toMatchObject({ title: "A coach's evening shift", subject: 'employee' });
    expect(fitness.step.get(shift?.parentStep ?? '')).toMatchObject({ name: 'First session with a coach', opensJourney: shift?.id });
    expect(live(fitness, 'stage').filter(({ journey }) => journey === shift?.id).length).toBe(3);
    const backstage = live(fitness, 'card').filter(({ kind }) => kind === 'backstage-action');
    expect(backstage.map(({ hinderedBy, empowered }) => [...hinderedBy, empowered])).toEqual([
      ['tool', null],
      ['policy', 1],
      ['policy', null],
    ]);
  });

  it('hospital: three lines, and trust beside emotion', () => {
    const { en: hospital } = of('hospital');
    const lanes = inOrder(live(hospital, 'lane'));
    expect(lanes.flatMap(({ kind }) => (kind.startsWith('line-of') ? [kind] : []))).toEqual([
      'line-of-interaction',
      'line-of-visibility',
      'line-of-internal-interaction',
    ]);
    expect(lanes.filter(({ kind }) => kind === 'emotion').map(({ series }) => series)).toEqual(['emotion', 'trust']);
  });
});

describe('what is no template', () => {
  it('is refused', () => {
    expect(faultOf(() => templateDrafts({ id: 'x' }, 'en'))).toEqual({ code: 'UNKNOWN_TEMPLATE', params: { name: 'x' } });
  });
});
