import { BASES } from '../../shared/model/basis.ts';
import { type CardFilter, isFiltering, NO_FILTER } from '../../shared/model/card-filter.ts';
import { CARD_KINDS } from '../../shared/model/card-kinds.ts';
import { isObject } from '../../shared/model/is-object.ts';
import type { Memory } from './panel-memory.ts';
import { OTHERS, type Others } from './view-state.ts';

/** What somebody looked for on a map, and what became of the rest. */
export interface KeptFilter {
  readonly filter: CardFilter;
  readonly others: Others;
}

const NONE: KeptFilter = { filter: NO_FILTER, others: 'faint' };
/** Of one file; the map that was filtered longest ago is forgotten. */
const MOST = 50;

/** The filters of a file's maps, kept on this machine: a window that is loaded anew shows what it showed. */
export interface FilterMemory {
  of(journey: string | null): KeptFilter;
  keep(journey: string | null, kept: KeptFilter): void;
}

/** `memory` or `file` null: kept as long as the window. */
export function createFilterMemory(memory: Memory | null, file: string | null): FilterMemory {
  const place = `cxmap.filter.${file}`;
  const filters = new Map(file === null ? [] : read(memory?.getItem(place) ?? null));
  return {
    of: (journey) => (journey === null ? NONE : (filters.get(journey) ?? NONE)),
    keep(journey, kept) {
      if (journey === null) return;
      filters.delete(journey);
      if (isFiltering(kept.filter)) filters.set(journey, kept);
      if (file !== null) memory?.setItem(place, JSON.stringify([...filters].slice(-MOST)));
    },
  };
}

function read(written: string | null): readonly (readonly [string, KeptFilter])[] {
  try {
    const entries = JSON.parse(written ?? '[]') as unknown;
    return (Array.isArray(entries) ? entries : []).flatMap((entry: unknown) => {
      const [journey, kept] = Array.isArray(entry) ? (entry as readonly unknown[]) : [];
      return typeof journey === 'string' && isObject(kept) ? [[journey, readKept(kept)] as const] : [];
    });
  } catch {
    // Written by nobody we know: nothing is filtered.
    return [];
  }
}

function readKept({ filter, others }: Readonly<Record<string, unknown>>): KeptFilter {
  const held = isObject(filter) ? filter : {};
  const list = (name: string): string[] => (Array.isArray(held[name]) ? held[name].filter((each) => typeof each === 'string') : []);
  return {
    filter: {
      text: typeof held['text'] === 'string' ? held['text'] : '',
      tags: list('tags'),
      kinds: CARD_KINDS.filter((kind) => list('kinds').includes(kind)),
      personas: list('personas'),
      owners: list('owners'),
      bases: BASES.filter((basis) => list('bases').includes(basis)),
    },
    others: OTHERS.find((each) => each === others) ?? 'faint',
  };
}
