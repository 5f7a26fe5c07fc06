import type { LaidSlide } from '../../shared/scene/index.ts';
import type { Talk } from './presentation.ts';

/** Asked for where the last page is meant: layout clamps it. */
const LAST_PAGE = Number.MAX_SAFE_INTEGER;

type Position = Pick<Talk, 'stage' | 'page'>;

/** The next page, else the next stage; at the end nothing. The whole journey comes first. */
export function nextPosition({ stage, page, pages, rail }: LaidSlide): Position | null {
  if (page < pages - 1) return { stage, page: page + 1 };
  const next = rail[rail.findIndex(({ id }) => id === stage) + 1];
  return next ? { stage: next.id, page: 0 } : null;
}

export function previousPosition({ stage, page, rail }: LaidSlide): Position | null {
  if (page > 0) return { stage, page: page - 1 };
  if (stage === null) return null;
  return { stage: rail[rail.findIndex(({ id }) => id === stage) - 1]?.id ?? null, page: LAST_PAGE };
}

export function lastPosition({ rail }: LaidSlide): Position {
  return { stage: rail.at(-1)?.id ?? null, page: 0 };
}
