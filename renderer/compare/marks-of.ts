import { type Change, type ChangeKind, type Comparison, comparedPoints, personasOfSide } from '../../shared/analysis/index.ts';
import type { Records } from '../../shared/model/kinds.ts';
import { holdsCards } from '../../shared/model/lane-kinds.ts';
import type { ChangedPoint, ChangeGap, ChangeMarks } from '../../shared/scene/index.ts';

/** What is marked on the map that shows both journeys. `gapWords`: what the lanes of a side say where it has nothing. */
export function marksOf(comparison: Comparison, changes: readonly Change[], map: Records, gapWords: { readonly a: string; readonly b: string }): ChangeMarks {
  const kinds = new Map<string, readonly ChangeKind[]>();
  for (const change of changes) for (const id of markedIds(change, map)) kinds.set(id, change.kinds);
  return {
    kinds,
    points: pointsOf(comparison, changes),
    gaps: [gapOf(comparison, 'a', map, gapWords.a), gapOf(comparison, 'b', map, gapWords.b)].filter(({ columns }) => columns.size > 0),
    followed: new Map([...followedBy(comparison, 'a'), ...followedBy(comparison, 'b')]),
  };
}

/** A card that moved is marked where it was and where it is. */
function markedIds({ subject, kinds, a, b }: Change, map: Records): readonly string[] {
  if (subject === 'card') return kinds.includes('moved') ? [a, b].filter((id) => id !== null) : [b ?? a ?? ''];
  if (subject === 'journey' || subject === 'score') return [];
  const shown = [b, a].find((id) => id !== null && map[subject].has(id));
  return shown ? [shown] : [];
}

function pointsOf(comparison: Comparison, changes: readonly Change[]): ReadonlyMap<string, ChangedPoint> {
  const pointOf = comparedPoints(comparison);
  const scores = changes.filter(({ subject }) => subject === 'score');
  return new Map(
    scores.flatMap((change): [string, ChangedPoint][] => {
      const { a, b } = pointOf(change);
      if (b !== null) return [[b, { kind: a === null ? 'added' : 'changed', before: a }]];
      return a === null ? [] : [[a, { kind: 'removed', before: null }]];
    }),
  );
}

/** The channel lanes of a side show where the cards of that side touch a channel. */
function followedBy({ lanes }: Comparison, side: 'a' | 'b'): [string, ReadonlySet<string>][] {
  const own = lanes.flatMap((pair) => pair[side] ?? []);
  const ids = new Set(own.map(({ id }) => id));
  return own.filter(({ kind }) => kind === 'channel').map(({ id }) => [id, ids]);
}

function gapOf({ stages, lanes }: Comparison, side: 'a' | 'b', map: Records, words: string): ChangeGap {
  const other = side === 'a' ? 'b' : 'a';
  const columns = stages.flatMap((stage) => stage.columns.flatMap((pair) => (pair[side] === null ? [pair[other]?.id ?? ''] : [])));
  const own = lanes.flatMap((pair) => {
    const lane = pair[side];
    return lane && holdsCards(lane.kind) ? [lane.id] : [];
  });
  return { lanes: new Set(own), personas: personasOfSide(map, side), columns: new Set(columns), words };
}
