import type { Basis } from './basis.ts';
import type { CardKind } from './card-kinds.ts';

/** What somebody wants to see of a map just now: all that is named must hold, of each list one. Empty: it does not matter. */
export interface CardFilter {
  readonly text: string;
  readonly tags: readonly string[];
  readonly kinds: readonly CardKind[];
  /** Cards that are everybody's are each persona's too. */
  readonly personas: readonly string[];
  readonly owners: readonly string[];
  readonly bases: readonly Basis[];
}

export const NO_FILTER: CardFilter = { text: '', tags: [], kinds: [], personas: [], owners: [], bases: [] };

export function isFiltering({ text, ...lists }: CardFilter): boolean {
  return text.trim() !== '' || Object.values(lists).some((list) => list.length > 0);
}
