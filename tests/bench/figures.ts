import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

/** `share` 0–1. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export function ratio(one: number, other: number): string {
  return `${(one / other).toFixed(1)} ×`;
}

/** Milliseconds. */
export async function timed(work: () => unknown): Promise<number> {
  const begin = performance.now();
  await work();
  return performance.now() - begin;
}

/** Each of the works in every round, one after the other, so that a busy moment hits all alike. Answers the times of each. */
export async function alternating(rounds: number, ...works: readonly ((round: number) => unknown)[]): Promise<readonly (readonly number[])[]> {
  const times = works.map((): number[] => []);
  for (let round = 0; round < rounds; round++) for (const [i, work] of works.entries()) times[i]?.push(await timed(() => work(round)));
  return times;
}

/** Lets `work` use a folder that is gone afterwards. */
export async function inScratchFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'cxmap-bench-'));
  try {
    await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
