import { describe, expect, it } from 'vitest';
import hotel from '../../../../../resources/templates/hotel.json' with { type: 'json' };
import { applyDrafts } from '../../../../../shared/changes/apply-drafts.ts';
import { createDraft } from '../../../../../shared/changes/drafts.ts';
import { exportJourney, importText, templateDrafts } from '../../../../../shared/interchange/index.ts';
import type { Language } from '../../../../../shared/model/format.ts';
import { emptyRecords, live, type Records } from '../../../../../shared/model/kinds.ts';
import { fc } from '../../../../kit/property.ts';
import { countedIds, faultOf, recordsOf, WORDS } from '../test-data.ts';
import { generatedWorkbook } from './generated-workbook.ts';

/** Milliseconds: a property on a busy machine takes its time. */
const PATIENCE = 60_000;
const MARK = { at: 1, session: 's' };

function write(records: Records): string {
  return exportJourney({ format: 'json', records, journey: null, words: WORDS }).text;
}

function read(text: string, records: Records | null = null, language: Language = 'en') {
  const workbook = records?.workbook.get('workbook');
  return importText({ format: 'json', name: 'a.json', text, language, newId: countedIds(), ...(workbook ? { workbook } : {}) });
}

interface Written {
  readonly records: Readonly<Record<string, readonly { readonly id: string }[]>>;
}

/** The document with every id replaced by its place, so that two documents of the same content are the same text. */
function withoutIds(text: string): string {
  const { records } = JSON.parse(text) as Written;
  const places = Object.entries(records).flatMap(([kind, list]) => list.map(({ id }, index) => [JSON.stringify(id), `"${kind}#${index}"`] as const));
  return places.reduce((all, [id, place]) => all.replaceAll(id, place), text);
}

function emptyWorkbook(language: Language): Records {
  return applyDrafts(emptyRecords(), [createDraft('workbook', 'workbook', { language })], MARK);
}

describe('json', () => {
  it(
    'gives a whole workbook back, with new ids and all its references',
    () => {
      fc.assert(
        fc.property(generatedWorkbook, (records) => {
          const text = write(records);
          const language = records.workbook.get('workbook')?.language ?? 'en';
          const taker = emptyWorkbook(language);
          const { drafts, warnings, journeys } = read(text, taker, language);
          expect(warnings).toEqual([]);
          const again = applyDrafts(taker, drafts, MARK);
          expect(withoutIds(write(again))).toBe(withoutIds(text));
          expect(journeys).toHaveLength(live(records, 'journey').length);
          const old = new Set(Object.values((JSON.parse(text) as Written).records).flatMap((list) => list.map(({ id }) => id)));
          expect(drafts.filter(({ record }) => old.has(record))).toEqual([]);
        }),
        { numRuns: 40 },
      );
    },
    PATIENCE,
  );

  it('keeps ids and leaves out what holds its initial value', () => {
    const records = recordsOf([createDraft('persona', 'p', { name: 'P', goals: ['g'] }), createDraft('workbook', 'workbook', { vision: 'V' })]);
    expect(JSON.parse(write(records))).toEqual({
      format: 'cxmap-json',
      version: 1,
      kinds: { workbook: 1, persona: 1 },
      workbook: { vision: 'V' },
      records: { persona: [{ id: 'p', name: 'P', goals: ['g'] }] },
    });
  });

  it('gives the template back', () => {
    const records = recordsOf(templateDrafts(hotel, 'zh-CN'));
    const { drafts, warnings } = read(write(records));
    expect(warnings).toEqual([]);
    expect(withoutIds(write(recordsOf(drafts)))).toBe(withoutIds(write(records)));
  });

  it('leaves a text alone that happens to be an id', () => {
    const records = recordsOf([
      createDraft('persona', 'p', { name: 'p', owner: 'q', relations: [{ to: 'p', how: 'p' }] }),
      createDraft('person', 'q', { name: 'q' }),
    ]);
    const { drafts } = read(write(records));
    expect(drafts.map(({ record, value }) => [record, value])).toEqual([
      ['id000001', { name: 'q' }],
      ['id000002', { name: 'p', owner: 'id000001', relations: [{ to: 'id000002', how: 'p' }] }],
    ]);
  });

  it('leaves deleted records out, and references to them with a warning', () => {
    const records = recordsOf([createDraft('channel', 'c', { name: 'C' }), createDraft('touchpoint', 't', { name: 'T', channel: 'c' })]);
    const gone = applyDrafts(records, [{ kind: 'channel', record: 'c', field: 'deleted', value: true, old: false }], MARK);
    const { drafts, warnings } = read(write(gone));
    expect(drafts.map(({ kind, value }) => [kind, value])).toEqual([['touchpoint', { name: 'T' }]]);
    expect(warnings.map(({ code, params }) => [code, params])).toEqual([['referenceUnknown', { kind: 'touchpoint', field: 'channel', id: 'c' }]]);
  });

  it('counts the pictures that it only names', () => {
    const picture = { hash: 'a'.repeat(64), alt: '', width: 1, height: 1 };
    const records = recordsOf([createDraft('persona', 'p', { picture })]);
    const { warnings } = exportJourney({ format: 'json', records, journey: null, words: WORDS });
    expect(warnings).toEqual([{ code: 'attachmentsLeftOut', line: 0, params: { count: 1 } }]);
  });

  it('never writes over the vision of the workbook that takes it', () => {
    const text =
      '{"format": "cxmap-json", "version": 1, "workbook": {"language": "zh-CN", "vision": "theirs", "principles": ["p"]}, "records": {"journey": [{"id": "j"}]}}';
    const taker = applyDrafts(emptyRecords(), [createDraft('workbook', 'workbook', { vision: 'ours' })], MARK);
    const { drafts, warnings } = read(text, taker);
    expect(drafts.filter(({ kind }) => kind === 'workbook')).toEqual([{ kind: 'workbook', record: 'workbook', field: 'principles', value: ['p'], old: [] }]);
    expect(warnings).toEqual([{ code: 'workbookKept', line: 0, params: { field: 'vision' } }]);
    expect(drafts.find(({ kind }) => kind === 'journey')?.value).toEqual({ language: 'zh-CN' });
  });

  it('leaves out what it does not know, with the line', () => {
    const text = `{"format": "cxmap-json", "version": 1, "records": {
"persona": [
  {"id": "p", "name": "P", "mood": 1},
  {"id": "p", "name": "twice"},
  {"id": "q", "name": 5, "__proto__": {"polluted": true}}],
"score": [
  {"id": "x", "step": "nowhere", "value": 1}],
"spell": [{"id": "s"}]
}}`;
    const { drafts, warnings } = read(text);
    expect(warnings.map(({ code, line }) => `${line} ${code}`)).toEqual([
      '8 kindUnknown',
      '4 duplicateId',
      '7 referenceUnknown',
      '3 fieldUnknown',
      '5 valueUnknown',
      '5 fieldUnknown',
    ]);
    expect(drafts.map(({ value }) => value)).toEqual([{ name: 'P' }, {}]);
    expect('polluted' in {}).toBe(false);
  });

  it('numbers order keys anew where they are none, in their order', () => {
    const stage = (id: string, order: string) => ({ id, name: id, order });
    const card = (id: string, order: string) => ({ id, text: id, place: { lane: null, from: null, to: null, order } });
    const records = {
      stage: [stage('two', '2'), stage('none', ''), stage('one', '1')],
      card: [card('b', 'a1'), card('a', '?')],
      lane: [{ id: 'l', order: 'a3' }],
    };
    const { drafts, warnings } = read(JSON.stringify({ format: 'cxmap-json', version: 1, records }));
    expect(warnings.map(({ code, params }) => [code, params])).toEqual([
      ['orderMended', { kind: 'stage' }],
      ['orderMended', { kind: 'card' }],
    ]);
    const all = recordsOf(drafts);
    expect(live(all, 'stage').map(({ name, order }) => [name, order])).toEqual([
      ['two', 'a1'],
      ['none', ''],
      ['one', 'a0'],
    ]);
    expect(live(all, 'card').map(({ text, place }) => [text, place.order])).toEqual([
      ['b', 'a1'],
      ['a', 'a0'],
    ]);
    expect(live(all, 'lane')[0]?.order).toBe('a3');
  });

  it.each([
    ['{"format": "cxmap-json",\n "version": 2, "records": {}}', 1, 'newerJson'],
    ['{"format": "cxmap-json", "version": 1, "kinds": {"card": 99}, "records": {}}', 1, 'newerJson'],
    ['{"format": "cxmap-json", "version": 1,\n "records": {"card": [\n {"text": "no id"}]}}', 3, 'notCxmapJson'],
    ['{"format": "cxmap-json", "version": 1}', 1, 'notCxmapJson'],
    ['{"format": "other"}', 1, 'notCxmapJson'],
    ['{"format": "cxmap-json",\n "version": 1\n "records": {}}', 3, 'jsonSyntax'],
  ])('refuses %j on line %i: %s', (text, line, why) => {
    expect(faultOf(() => read(text))?.params).toEqual({ format: 'json', line, why });
  });
});
