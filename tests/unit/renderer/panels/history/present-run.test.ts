import { expect, it } from 'vitest';
import { presentRun } from '../../../../../renderer/panels/history/present-run.ts';
import { groupHistory, type PastEdit } from '../../../../../shared/analysis/index.ts';

const edit = (id: string, stamp: number, record: string, kind = 'card'): PastEdit => ({
  ...{ id, stamp, label: `edit ${id}`, author: 'bo', session: 's' },
  touched: [{ kind, record, journey: 'j', name: record }],
});

it('finds the newest edit of the thing at which a walk stands', () => {
  const groups = groupHistory([edit('3', 30, 'b'), edit('2', 20, 'a'), edit('1', 10, 'a')]);
  expect(presentRun(groups, { kind: 'card', id: 'a' })).toBe('2');
  expect(presentRun(groups, { kind: 'stage', id: 'a' })).toBeNull();
  expect(presentRun(groups, { kind: 'card', id: 'old' })).toBeNull();
  expect(presentRun(groups, null)).toBeNull();
});
