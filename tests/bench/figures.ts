export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

export function ratio(one: number, other: number): string {
  return `${(one / other).toFixed(1)} ×`;
}
