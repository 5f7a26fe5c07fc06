import { describe, expect, it } from 'vitest';
import { guessReading, isTable, planSheet } from '../../../../../shared/interchange/sheet/plan-sheet.ts';
import { readTsv } from '../../../../../shared/interchange/sheet/read-tsv.ts';
import { writeTsv } from '../../../../../shared/interchange/sheet/write-sheet.ts';
import { fc } from '../../../../kit/property.ts';

describe('tab-separated text', () => {
  it('is read as spreadsheets write it', () => {
    expect(readTsv('a\tb\r\n"two\nlines"\t"says ""no"""\r\n')).toEqual([
      ['a', 'b'],
      ['two\nlines', 'says "no"'],
    ]);
    expect(readTsv('"never closed\tb\n5" screen\tc')).toEqual([
      ['"never closed', 'b'],
      ['5" screen', 'c'],
    ]);
  });

  it('comes back as it was written', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', '\t', '\n', '=', '-', '中', "'", ' ') });
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }), (rows) => {
        expect(readTsv(`${writeTsv(rows)}\n`)).toEqual(rows);
      }),
    );
  });
});

describe('a pasted table', () => {
  it('may have more rows than a call takes arguments', () => {
    const rows = Array.from({ length: 300_000 }, (_, row) => [String(row), 'x']);
    expect(planSheet(rows, { steps: false, lanes: true }).lanes.length).toBe(299_999);
  });

  it('may have more lines in a cell than a call takes arguments', () => {
    const table = [
      ['', 'Book'],
      ['Pains', 'x'],
      ['', 'y\n'.repeat(300_000)],
    ];
    expect(planSheet(table, { steps: false, lanes: true }).lanes[0]?.cells[0]?.length).toBe(300_001);
  });

  it('has not more cells than a map is made of, empty ones with them', () => {
    const ragged = (rows: number) => [Array.from({ length: 500 }, () => 'x'), ...Array.from({ length: rows - 1 }, () => ['a line'])];
    expect([isTable(ragged(400)), isTable(ragged(401))]).toEqual([true, false]);
    const wide = Array.from({ length: 401 }, () => ['a', 'b', ...Array.from({ length: 498 }, () => '')]);
    expect(isTable(wide)).toBe(true);
  });

  const rows = [
    ['', 'Book', '', 'Stay'],
    ['', 'Search', 'Pay', ''],
    ['Pain points', 'Too slow', 'Card fails\n• No receipt', ''],
    ['', '', 'Twice charged', ''],
    ['', '', '', ''],
    ['Notes', 'x', '', 'y'],
  ];

  it('is one only with two rows and columns', () => {
    expect([
      isTable(rows),
      isTable([['a'], ['b']]),
      isTable([['a', 'b']]),
      isTable([
        ['a', 'b'],
        ['', ''],
      ]),
    ]).toEqual([true, false, false, false]);
  });

  it('has stages over merged columns, steps, and lanes that go on below', () => {
    const reading = guessReading(rows);
    expect(reading).toEqual({ steps: true, lanes: true });
    expect(planSheet(rows, reading)).toEqual({
      stages: [
        { name: 'Book', steps: ['Search', 'Pay'] },
        { name: 'Stay', steps: [''] },
      ],
      lanes: [
        { title: 'Pain points', cells: [['Too slow'], ['Card fails', 'No receipt', 'Twice charged'], []] },
        { title: 'Notes', cells: [['x'], [], ['y']] },
      ],
    });
  });

  it('is read otherwise where somebody says so', () => {
    expect(
      guessReading([
        ['', 'A', 'B'],
        ['Pains', 'x', 'y'],
      ]).steps,
    ).toBe(false);
    expect(
      guessReading([
        ['', 'A', 'B'],
        ['步骤', 'x', 'y'],
      ]).steps,
    ).toBe(true);
    const plan = planSheet(
      [
        ['A', 'B'],
        ['x', 'y'],
      ],
      { steps: false, lanes: false },
    );
    expect(plan.stages.map(({ name }) => name)).toEqual(['A', 'B']);
    expect(plan.lanes).toEqual([{ title: '', cells: [['x'], ['y']] }]);
  });
});
