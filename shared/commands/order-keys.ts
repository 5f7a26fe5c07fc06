import { keysBetween, type Ordered } from '../model/order.ts';

/**
 * `count` keys that put new things at `index` among `ordered`; no index: behind all. No key lies between two that are the same
 * (two copies inserted at one place): the new things come right behind those.
 */
export function keysAt(ordered: readonly Ordered[], index: number | undefined, count: number): string[] {
  const at = Math.max(0, Math.min(index ?? ordered.length, ordered.length));
  const before = ordered[at - 1]?.order ?? null;
  const after = before === null ? ordered[at] : ordered.slice(at).find(({ order }) => order > before);
  return keysBetween(before, after?.order ?? null, count);
}

/** `count` keys in front of the thing called `before`; null or unknown: behind all. */
export function keysBefore(ordered: readonly Ordered[], before: string | null, count: number): string[] {
  const index = ordered.findIndex(({ id }) => id === before);
  return keysAt(ordered, index < 0 ? undefined : index, count);
}

/** Cards order by their place: the shape that the functions above read. */
export function placeOrders(cards: readonly { readonly id: string; readonly place: { readonly order: string } }[]): Ordered[] {
  return cards.map(({ id, place }) => ({ id, order: place.order }));
}
