import { expect, test } from 'vitest';
import { createEditQueue } from '../../../../renderer/records/edit-queue.ts';
import { createRemoteOrder, type RemoteEdit } from '../../../../renderer/records/remote-order.ts';
import type { Draft } from '../../../../shared/changes/change.ts';

const set = (record: string, field: string, value: string, kind = 'card'): Draft => ({ kind, record, field, value, old: null });

function remote(stamp: number, ...drafts: Draft[]): RemoteEdit {
  const session = { id: 'other', device: '', person: null, program: '', started: 0 };
  return { type: 'edit', edit: { id: String(stamp), label: 'x', author: null }, drafts, stamp, session };
}

function begin() {
  const queue = createEditQueue();
  const order = createRemoteOrder(queue);
  const own = (...drafts: Draft[]) => {
    queue.add({ edit: { id: 'own', label: 'x', author: null }, drafts, joins: false });
    return drafts;
  };
  return { queue, order, own };
}

test('what others write where an own edit waits is held until that has its stamp, and shown if it is later', () => {
  const { queue, order, own } = begin();
  const mine = own(set('a', 'text', 'mine'));
  const [early, late] = [set('a', 'text', 'early'), set('a', 'text', 'late')];
  expect(order.receive(remote(5, early))).toEqual([]);
  expect(order.receive(remote(15, late))).toEqual([]);
  queue.settle();
  expect(order.acknowledge(mine, 10)).toEqual([late]);
});

test('what was held for an edit that was refused does not come back over what was written since', () => {
  const { queue, order, own } = begin();
  const refused = own(set('a', 'text', 'mine'));
  expect(order.receive(remote(5, set('a', 'text', 'first')))).toEqual([]);
  queue.settle();
  order.refused(refused);
  const second = set('a', 'text', 'second');
  expect(order.receive(remote(6, second))).toEqual([second]);
  const other = own(set('b', 'text', 'other'));
  queue.settle();
  expect(order.acknowledge(other, 7)).toEqual([]);
});

test('records of two kinds may have one id', () => {
  const { order, own } = begin();
  own(set('a', 'text', 'mine'));
  const theirs = set('a', 'text', 'theirs', 'card_value');
  expect(order.receive(remote(5, theirs))).toEqual([theirs]);
});
