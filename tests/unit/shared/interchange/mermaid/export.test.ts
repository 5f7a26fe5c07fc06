import { describe, expect, it } from 'vitest';
import { createDraft } from '../../../../../shared/changes/drafts.ts';
import { exportJourney, importText } from '../../../../../shared/interchange/index.ts';
import { type MermaidJourney, parseMermaid } from '../../../../../shared/interchange/mermaid/parse.ts';
import { scoreId } from '../../../../../shared/model/score.ts';
import { fc } from '../../../../kit/property.ts';
import { dataFiles, faultOf, readData, recordsOf, WORDS } from '../test-data.ts';

function roundTrip(text: string) {
  const { drafts, journeys } = importText({ format: 'mermaid', name: 'a.mmd', text, language: 'en' });
  return exportJourney({ format: 'mermaid', records: recordsOf(drafts), journey: journeys[0] ?? null, words: WORDS });
}

/** What has to come back: everything but where a text stood and how a score was written. */
function essence({ title, frontTitle, accTitle, accDescr, sections, tasks }: MermaidJourney): unknown {
  const drawn = title || frontTitle;
  return {
    title: drawn,
    said: [accTitle === drawn ? '' : accTitle, accDescr].filter((text) => text !== '').join('\n'),
    sections: sections.map(({ name }) => name),
    tasks: tasks.map(({ section, name, score, people }) => ({ section, name, score, people: people.filter((person) => person !== '') })),
  };
}

/** A journey of two steps, and a touchpoint card on the first or where `place` says. */
function scored(scores: readonly object[], place: object) {
  const { drafts, journeys } = importText({ format: 'mermaid', name: 'a.mmd', text: 'journey\nsection S\nOne: -\nTwo: -', language: 'en' });
  const [journey = ''] = journeys;
  const of = (kind: string) => drafts.filter((draft) => draft.kind === kind).map(({ record }) => record);
  const [one, two] = of('step');
  const at = { one, two, stage: of('stage')[0] };
  const add = scores.map((fields, index) => createDraft('score', `s${index}`, { journey, step: one ?? '', series: 'emotion', ...fields }));
  const card = createDraft('card', 'card', { journey, kind: 'touchpoint', place: { lane: 'lane', from: one ?? '', to: one ?? '', order: 'a0', ...place } });
  const lane = createDraft('lane', 'lane', { journey, kind: 'touchpoint', order: 'a5' });
  const records = recordsOf([...drafts, lane, card, ...add]);
  const lines = exportJourney({ format: 'mermaid', records, journey, words: WORDS }).text.split('\n');
  return { at, records, journey, written: lines.filter((line) => /One|Two/.test(line)).map((line) => line.trim()) };
}

describe('a step’s score', () => {
  it('is what the map shows: measured and set by hand are never averaged, weight 0 counts for nothing', () => {
    const placed = { card: 'card' };
    expect(
      scored(
        [
          { ...placed, value: -1.5 },
          { ...placed, value: 1, weight: 50 },
        ],
        {},
      ).written[0],
    ).toBe('One: 2.333333333');
    expect(
      scored(
        [
          { ...placed, value: 2 },
          { ...placed, value: -1, basis: 'measured' },
        ],
        {},
      ).written[0],
    ).toBe('One: 2');
    expect(
      scored(
        [
          { value: 2, weight: 0 },
          { ...placed, value: -1 },
        ],
        {},
      ).written[0],
    ).toBe('One: 2');
  });

  it('follows its touchpoint', () => {
    const { at } = scored([], {});
    expect(at.two).toBeDefined();
    const moved = scored([{ card: 'card', value: 1 }], {});
    const [card] = [...moved.records.card.values()];
    const there = { ...moved.records, card: new Map([['card', { ...card!, place: { ...card!.place, from: moved.at.two!, to: moved.at.two! } }]]) };
    const text = exportJourney({ format: 'mermaid', records: there, journey: moved.journey, words: WORDS }).text;
    expect(text).toContain('Two: 4');
    expect(text).not.toContain('One: 4');
    const over = { ...moved.records, card: new Map([['card', { ...card!, place: { ...card!.place, from: moved.at.stage!, to: moved.at.stage! } }]]) };
    expect(exportJourney({ format: 'ojf', records: over, journey: moved.journey, words: WORDS }).text).toContain('"score": 2.5');
  });
});

describe('exportMermaid', () => {
  const files = dataFiles('mermaid', '.mmd').filter((file) => file !== '073.mmd');

  it.each(files)('gives %s back', (file) => {
    const source = readData(`mermaid/${file}`);
    const { text } = roundTrip(source);
    expect(essence(parseMermaid(text))).toEqual(essence(parseMermaid(source)));
    expect(roundTrip(text).text).toBe(text);
  });

  const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter((text) => text.trim() !== '');
  const name = fc.oneof(
    word,
    fc.constantFrom(
      'a;b#c:d,e',
      'title of',
      'section x',
      'journey home',
      'accTitle',
      'accDescr {',
      '100%% {',
      '% of all',
      '%%',
      'Life style:#1',
      'classDef:;',
      '：，、５',
      ' a ',
      'x\ny',
    ),
  );
  const task = fc.record({ name, value: fc.integer({ min: -20, max: 20 }), actors: fc.uniqueArray(name, { maxLength: 3 }) });
  const map = fc.record({
    title: fc.oneof(name, fc.constant('')),
    scenario: fc.oneof(name, fc.constant('')),
    stages: fc.array(fc.record({ name, tasks: fc.array(task, { maxLength: 4 }) }), { maxLength: 4 }),
  });

  it('writes any text so that the same text is read', () => {
    fc.assert(
      fc.property(map, ({ title, scenario, stages }) => {
        const { text } = exportJourney({ format: 'mermaid', records: mapRecords({ title, scenario, stages }), journey: 'j', words: WORDS });
        const read = parseMermaid(text);
        expect(read.warnings).toEqual([]);
        expect([read.title, read.accDescr, read.sections.map((section) => section.name)]).toEqual([title, scenario, stages.map((stage) => stage.name)]);
        // Mermaid takes the last sign off such a line before it reads any.
        expect(text).not.toMatch(/(?:style|classDef).*:\S*#.*;/);
        expect(read.tasks.map(({ name: of, score, people }) => ({ name: of, score, people }))).toEqual(
          stages.flatMap(({ tasks }) =>
            tasks.map(({ name: of, value, actors }) => ({ name: of, score: Number((value / 10 + 3).toPrecision(12)), people: actors })),
          ),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('leaves a colon in a title as it is where mermaid does', () => {
    const titled = (title: string) =>
      exportJourney({ format: 'mermaid', records: mapRecords({ title, scenario: '', stages: [] }), journey: 'j', words: WORDS }).text;
    expect([titled('Hotel: a weekend'), titled('Life style:#1')]).toEqual(['journey\n  title Hotel: a weekend\n', 'journey\n  title Life style#58;#35;1\n']);
  });

  it('writes the mean where actors differ, and a gap where nobody has a score', () => {
    const records = recordsOf([
      createDraft('journey', 'j', { personas: ['p', 'q'] }),
      createDraft('persona', 'p', { name: 'P' }),
      createDraft('persona', 'q', { name: 'Q' }),
      createDraft('stage', 's', { journey: 'j', preset: 'buy', order: 'a0' }),
      createDraft('step', 't', { journey: 'j', stage: 's', name: 'Pay', order: 'a0' }),
      createDraft('step', 'u', { journey: 'j', stage: 's', name: 'Wait', order: 'a1' }),
      ...(['p', 'q'] as const).map((persona, index) =>
        createDraft('score', scoreId({ step: 't', persona, series: 'emotion' }), { journey: 'j', step: 't', persona, value: index === 0 ? -1 : 2 }),
      ),
      createDraft('card', 'c', { journey: 'j', text: 'left out' }),
    ]);
    const { text, warnings } = exportJourney({ format: 'mermaid', records, journey: 'j', words: WORDS });
    expect(text).toBe('journey\n  section Buy\n    Pay: 3.5: P, Q\n    Wait: -\n');
    expect(warnings).toEqual([
      { code: 'actorsDiffer', line: 0, params: { step: 'Pay', score: '3.5' } },
      { code: 'gapWritten', line: 0, params: { step: 'Wait' } },
      { code: 'cardsLeftOut', line: 0, params: { count: 1 } },
    ]);
  });

  it('names steps without a name by their stage', () => {
    const records = recordsOf([
      createDraft('journey', 'j', {}),
      createDraft('stage', 's', { journey: 'j', name: 'Use', order: 'a0' }),
      createDraft('step', 't', { journey: 'j', stage: 's', order: 'a0' }),
      createDraft('score', 't.all.emotion', { journey: 'j', step: 't', value: 1 }),
    ]);
    expect(exportJourney({ format: 'mermaid', records, journey: 'j', words: WORDS }).text).toBe('journey\n  section Use\n    Use: 4\n');
  });

  it('refuses a journey that is not there', () => {
    const records = recordsOf([createDraft('journey', 'j', {})]);
    expect(faultOf(() => exportJourney({ format: 'mermaid', records, journey: 'k', words: WORDS }))?.code).toBe('UNKNOWN_RECORD');
  });
});

interface MapSketch {
  readonly title: string;
  readonly scenario: string;
  readonly stages: readonly {
    readonly name: string;
    readonly tasks: readonly { readonly name: string; readonly value: number; readonly actors: readonly string[] }[];
  }[];
}

/** Records of a sketch; each actor feels the task's value, given in tenths. */
function mapRecords({ title, scenario, stages }: MapSketch) {
  const actors = [...new Set(stages.flatMap(({ tasks }) => tasks.flatMap((task) => task.actors)))];
  const idOf = (actor: string): string => `p${actors.indexOf(actor)}`;
  const key = (index: number): string => `a${String(index)}`;
  return recordsOf([
    createDraft('journey', 'j', { title, scenario, personas: actors.map(idOf) }),
    ...actors.map((actor) => createDraft('persona', idOf(actor), { name: actor })),
    ...stages.flatMap((stage, at) => [
      createDraft('stage', `s${at}`, { journey: 'j', name: stage.name, order: key(at) }),
      ...stage.tasks.flatMap((task, index) => {
        const step = `t${at}-${index}`;
        const personas = task.actors.length === 0 ? [null] : task.actors.map(idOf);
        return [
          createDraft('step', step, { journey: 'j', stage: `s${at}`, name: task.name, order: key(index) }),
          ...personas.map((persona) =>
            createDraft('score', scoreId({ step, persona, series: 'emotion' }), { journey: 'j', step, persona, value: task.value / 10 }),
          ),
        ];
      }),
    ]),
  ]);
}
