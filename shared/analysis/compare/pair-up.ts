/** Two records that stand for the same thing in two journeys; null: the other journey has none. */
export interface Pair<T> {
  readonly a: T | null;
  readonly b: T | null;
}

interface Identified {
  readonly id: string;
}

/** What two records of one thing have in common; null: nothing, they are not matched by it. */
export type PairKey<T> = (item: T) => string | null;

/** Which record of the other side stands for which, by id, in both directions. */
export type Twins = ReadonlyMap<string, string>;

/**
 * Matches the items of two sides: by the first key as many as have an equal, then the rest by the next key. Where several of a side
 * have the same key they are matched in order. Both sides are treated alike.
 */
export function pairUp<T extends Identified>(as: readonly T[], bs: readonly T[], keys: readonly PairKey<T>[]): Map<string, string> {
  const twins = new Map<string, string>();
  let left = as;
  let right = bs;
  for (const key of keys) {
    const [matched, matchedBack] = matchBy(left, right, key);
    for (const [a, b] of [...matched, ...matchedBack]) twins.set(a, b);
    left = left.filter(({ id }) => !matched.has(id));
    right = right.filter(({ id }) => !matchedBack.has(id));
  }
  return twins;
}

function matchBy<T extends Identified>(
  as: readonly T[],
  bs: readonly T[],
  key: PairKey<T>,
): readonly [ReadonlyMap<string, string>, ReadonlyMap<string, string>] {
  const waiting = Map.groupBy(bs, key);
  const used = new Map<string, number>();
  const there = new Map<string, string>();
  const back = new Map<string, string>();
  for (const a of as) {
    const shared = key(a);
    if (shared === null) continue;
    const at = used.get(shared) ?? 0;
    const b = waiting.get(shared)?.[at];
    if (!b) continue;
    used.set(shared, at + 1);
    there.set(a.id, b.id);
    back.set(b.id, a.id);
  }
  return [there, back];
}

/** One name for both records of a pair. */
export function nameOfPair(twins: Twins, id: string): string {
  const twin = twins.get(id) ?? id;
  return twin < id ? twin : id;
}

/**
 * Two orders laid side by side: as many pairs as can keep both orders share a place, everything else has a place of its own, what only
 * the first has before what only the second has. `turned`: found from the second side, so that two comparisons of the same journeys,
 * one the other way round, choose the same pairs.
 */
export function sideBySide<T extends Identified>(as: readonly T[], bs: readonly T[], twins: Twins, turned: boolean): Pair<T>[] {
  const kept = turned ? anchors(bs, as, twins) : anchors(as, bs, twins);
  const places: Pair<T>[] = [];
  let next = 0;
  for (const a of as) {
    if (!kept.has(a.id)) {
      places.push({ a, b: null });
      continue;
    }
    for (; next < bs.length; next += 1) {
      const b = bs[next] as T;
      if (b.id === twins.get(a.id)) break;
      places.push({ a: null, b });
    }
    places.push({ a, b: bs[next] ?? null });
    next += 1;
  }
  return [...places, ...bs.slice(next).map((b) => ({ a: null, b }))];
}

/** Ids, of both sides, of the most pairs that stand in the same order on both: the longest rising run, by patience sorting. */
function anchors<T extends Identified>(as: readonly T[], bs: readonly T[], twins: Twins): ReadonlySet<string> {
  const places = new Map(bs.map(({ id }, index) => [id, index]));
  const there = as.flatMap(({ id }) => {
    const place = places.get(twins.get(id) ?? '');
    return place === undefined ? [] : [{ id, place }];
  });
  const tails: number[] = [];
  const before: number[] = [];
  for (const [index, { place }] of there.entries()) {
    const at = firstNotBelow(tails, place, there);
    before[index] = tails[at - 1] ?? -1;
    tails[at] = index;
  }
  const kept = new Set<string>();
  for (let index = tails.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) {
    const { id } = there[index] as { readonly id: string };
    kept.add(id).add(twins.get(id) ?? id);
  }
  return kept;
}

function firstNotBelow(tails: readonly number[], place: number, there: readonly { readonly place: number }[]): number {
  let low = 0;
  let high = tails.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((there[tails[middle] ?? 0]?.place ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
