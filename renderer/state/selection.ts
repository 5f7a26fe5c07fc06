import type { Selected } from './view-state.ts';

export function isSelected(selection: readonly Selected[], item: Selected): boolean {
  return selection.some((held) => same(held, item));
}

function same(a: Selected, b: Selected): boolean {
  return a.kind === b.kind && a.id === b.id;
}

/** Adds what is not selected, takes out what is. Only things of one kind are selected together. */
export function toggled(selection: readonly Selected[], item: Selected): Selected[] {
  if (isSelected(selection, item)) return selection.filter((held) => !same(held, item));
  return [...selection.filter(({ kind }) => kind === item.kind), item];
}

export function selectedIds(selection: readonly Selected[], kind: Selected['kind']): string[] {
  return selection.filter((held) => held.kind === kind).map(({ id }) => id);
}

/** One set for as long as the selection is the same: it is asked for each card in sight, and at each frame. */
export function selectedSet(selection: readonly Selected[]): ReadonlySet<string> {
  const known = sets.get(selection);
  if (known) return known;
  const made = new Set(selection.map(({ id }) => id));
  sets.set(selection, made);
  return made;
}
const sets = new WeakMap<object, ReadonlySet<string>>();
