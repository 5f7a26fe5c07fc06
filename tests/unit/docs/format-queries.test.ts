import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createStore } from '../../../electron/host/store/index.ts';
import { tableDescriptions } from '../../../electron/host/store/tables.ts';
import type { Draft, Json } from '../../../shared/changes/change.ts';
import { FORMAT_VERSION } from '../../../shared/model/format.ts';
import { scoreId } from '../../../shared/model/score.ts';

const document = readFileSync(new URL('../../../docs/cxmap-format.md', import.meta.url), 'utf8');
const QUERIES = [...document.matchAll(/```sql\n([\s\S]*?)```/g)].map((match) => match[1] ?? '');

function made(kind: string, record: string, fields: Record<string, Json>): Draft {
  return { kind, record, field: null, value: fields, old: null };
}

const place = (from: string): Json => ({ lane: 'pains', from, to: from, order: 'a0' });
const point = scoreId({ step: 'pay', persona: 'mei', series: 'emotion' });

const RISKS: Json = [
  { id: 'l', name: 'low', retired: false },
  { id: 'h', name: 'high', retired: false },
];

const DRAFTS: readonly Draft[] = [
  made('person', 'ana', { name: 'Ana', colour: '#0b7285' }),
  made('persona', 'mei', { name: 'Mei Chen' }),
  made('journey', 'weekend', { title: 'Booking a weekend stay', personas: ['mei'], order: 'a0' }),
  made('stage', 'book', { journey: 'weekend', name: 'Book', order: 'a0' }),
  made('step', 'pay', { journey: 'weekend', stage: 'book', name: 'Pay', order: 'a0' }),
  made('lane', 'pains', { journey: 'weekend', kind: 'pain-point', order: 'a0' }),
  made('touchpoint', 'form', { name: 'Payment form' }),
  made('card', 'fails', {
    journey: 'weekend',
    kind: 'pain-point',
    text: 'Card fails after charge',
    severity: 5,
    rootCause: 'no retry',
    owner: 'ana',
    place: place('pay'),
  }),
  made('card', 'slow', { journey: 'weekend', kind: 'pain-point', text: 'Slow page', severity: 2, place: place('pay') }),
  made('card', 'shown', { journey: 'weekend', kind: 'touchpoint', touchpoint: 'form', place: place('pay') }),
  made('card_field', 'cost', { name: 'Cost', kind: 'number', order: 'a0' }),
  made('card_field', 'risk', { name: 'Risk', kind: 'choice', options: RISKS, order: 'a1' }),
  made('card_value', 'slow.cost', { journey: 'weekend', card: 'slow', field: 'cost', number: 40 }),
  made('card_value', 'slow.risk', { journey: 'weekend', card: 'slow', field: 'risk', options: ['l', 'h'] }),
  made('score', point, { journey: 'weekend', persona: 'mei', step: 'pay', series: 'emotion', value: -1.8, word: 'cheated' }),
];

describe('the SQL of docs/cxmap-format.md on a real file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cxmap-format-'));
  const file = join(folder, 'weekend.cxmap');
  let database: Database.Database;

  beforeAll(async () => {
    await createStore(file, { language: 'en', program: 'test 0', drafts: DRAFTS });
    database = new Database(file, { readonly: true });
  });
  afterAll(() => {
    database.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const rows = (index: number): unknown[] =>
    database
      .prepare(QUERIES[index] ?? '')
      .raw()
      .all();

  it('answers every query', () => {
    expect(QUERIES).toHaveLength(8);
    expect(rows(0)).toEqual([['Booking a weekend stay', 1, 1, 3]]);
    expect(rows(1)).toEqual([['Book', 'Pay']]);
    expect(rows(2)).toEqual([
      ['Card fails after charge', 5, 'no retry', 'Ana'],
      ['Slow page', 2, '', null],
    ]);
    expect(rows(3)).toEqual([['Mei Chen', 'Pay', -1.8, 'cheated']]);
    expect(rows(4)).toEqual([['Payment form', 1]]);
    expect(rows(5)).toEqual([['Booking a weekend stay', 'Mei Chen']]);
    expect(rows(6)).toEqual([
      ['Cost', 'Slow page', 40],
      ['Risk', 'Slow page', 'low, high'],
    ]);
    expect(rows(7)).toHaveLength(1);
  });

  it('has the recognising marks that the page names', () => {
    expect(database.pragma('application_id', { simple: true })).toBe(1129860432);
    expect(database.pragma('user_version', { simple: true })).toBe(FORMAT_VERSION);
    expect(database.pragma('journal_mode', { simple: true })).toBe('delete');
  });

  it('has the columns that the page documents and no others', () => {
    for (const { name, columns } of tableDescriptions()) {
      const there = (database.pragma(`table_info("${name}")`) as { name: string }[]).map((column) => column.name);
      expect(there.toSorted(), name).toEqual(columns.map((column) => column.name).toSorted());
    }
  });

  it('holds no program: neither views nor triggers', () => {
    expect(database.prepare(`SELECT count(*) FROM sqlite_master WHERE type IN ('view', 'trigger')`).pluck().get()).toBe(0);
  });
});
