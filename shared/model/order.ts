import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';

export interface Ordered {
  readonly id: string;
  readonly order: string;
}

/** Compares by order key, then by id: two people who insert at the same place get the same order everywhere. */
export function compareOrder(a: Ordered, b: Ordered): number {
  if (a.order !== b.order) return a.order < b.order ? -1 : 1;
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}

/**
 * `count` keys after `before` and in front of `after` (null or '' is the open end). Equal or reversed neighbours (two copies inserted at
 * one place) give keys behind `before`. A neighbour whose key is none, as a stranger's file may have it, counts as the open end.
 */
export function keysBetween(before: string | null, after: string | null, count: number): string[] {
  const low = keyOf(before);
  const high = keyOf(after);
  if (low !== null && high !== null && low >= high) return generateNKeysBetween(low, null, count);
  return generateNKeysBetween(low, high, count);
}

function keyOf(order: string | null): string | null {
  return order && isOrderKey(order) ? order : null;
}

/** Whether another key can be put behind this one. */
export function isOrderKey(order: string): boolean {
  try {
    return generateKeyBetween(order, null) > order;
  } catch {
    return false; // the answer is the point: the key's own rules refuse it
  }
}

export function keyBetween(before: string | null, after: string | null): string {
  return keysBetween(before, after, 1)[0] ?? generateKeyBetween(null, null);
}
