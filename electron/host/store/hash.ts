import { hash } from 'node:crypto';
import type { Json } from '../../../shared/changes/change.ts';

/** Half a SHA-256: enough against flipped bits and chance, at half the bytes a row. */
export const HASH_BYTES = 16;

export function shortHash(content: string | Uint8Array): Uint8Array {
  return hash('sha256', content, 'buffer').subarray(0, HASH_BYTES);
}

export function sha256Hex(bytes: Uint8Array): string {
  return hash('sha256', bytes, 'hex');
}

/** A hash over values: their JSON text as one array. */
export function hashOf(values: readonly Json[]): Uint8Array {
  return shortHash(JSON.stringify(values));
}

/** The same bytes as `hashOf`, one a character: what sums over thousands of rows take, without an object each. */
export function rowHash(values: readonly Json[]): string {
  return hash('sha256', JSON.stringify(values), 'binary').slice(0, HASH_BYTES);
}

export function sameBytes(a: Uint8Array, b: unknown): boolean {
  return b instanceof Uint8Array && a.length === b.length && a.every((byte, i) => byte === b[i]);
}
