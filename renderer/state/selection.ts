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

/** From the first selected thing to `item`, in the order in which things are shown (`all`). The first stays first. */
export function ranged(selection: readonly Selected[], item: Selected, all: readonly Selected[]): Selected[] {
  const anchor = selection[0];
  const from = anchor ? all.findIndex((held) => same(held, anchor)) : -1;
  const to = all.findIndex((held) => same(held, item));
  if (from < 0 || to < 0 || !anchor) return [item];
  const range = all.slice(Math.min(from, to), Math.max(from, to) + 1);
  return [anchor, ...range.filter((held) => !same(held, anchor))];
}

export function selectedIds(selection: readonly Selected[], kind: Selected['kind']): string[] {
  return selection.filter((held) => held.kind === kind).map(({ id }) => id);
}
