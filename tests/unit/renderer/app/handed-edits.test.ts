import { expect, it } from 'vitest';
import { type HandMemory, handBack, handKey, handOver, takeHanded } from '../../../../renderer/app/handed-edits.ts';

const HOUR = 3_600_000;
const EDIT = { id: 'e1', label: 'carry' };

function begin(): HandMemory {
  const held = new Map<string, string>();
  return { getItem: (key) => held.get(key) ?? null, setItem: (key, value) => void held.set(key, value), removeItem: (key) => void held.delete(key) };
}

const ids = (handed: ReturnType<typeof takeHanded>) => handed.come.map(({ id }) => id);

it('gives an edit to the window that opens the file next, and to no later one', () => {
  const memory = begin();
  handOver(memory, 'f', EDIT, 0);
  expect(takeHanded(memory, 'other', null, 0).come).toEqual([]);
  expect(takeHanded(memory, 'f', null, HOUR)).toMatchObject({ come: [EDIT], back: [] });
  expect(ids(takeHanded(memory, 'f', null, HOUR))).toEqual([]);
});

it('gives an edit to each window that shows the file when it comes, and once', () => {
  const memory = begin();
  handOver(memory, 'f', EDIT, 0);
  expect(ids(takeHanded(memory, 'f', new Set(), 0))).toEqual(['e1']);
  expect(ids(takeHanded(memory, 'f', new Set(), 0))).toEqual(['e1']);
  expect(ids(takeHanded(memory, 'f', new Set(['e1']), 0))).toEqual([]);
});

it('says which edits were taken back where they were made, to whoever has them', () => {
  const memory = begin();
  handOver(memory, 'f', EDIT, 0);
  takeHanded(memory, 'f', null, 0);
  handBack(memory, 'f', 'e1', 0);
  expect(takeHanded(memory, 'f', new Set(['e1']), 0)).toEqual({ come: [], back: ['e1'] });
  expect(takeHanded(memory, 'f', new Set(), 0)).toEqual({ come: [], back: [] });
  expect(takeHanded(memory, 'f', null, 0)).toEqual({ come: [], back: [] });
});

it('forgets after a day, and takes nothing that it cannot read', () => {
  const memory = begin();
  handOver(memory, 'f', EDIT, 0);
  expect(ids(takeHanded(memory, 'f', null, 25 * HOUR))).toEqual([]);
  handBack(memory, 'f', 'e1', 25 * HOUR);
  expect(memory.getItem(handKey('f'))).toBeNull();
  for (const broken of ['{', '5', '[null, {"id": 1}]']) {
    memory.setItem(handKey('f'), broken);
    expect(ids(takeHanded(memory, 'f', null, 0))).toEqual([]);
  }
});
