export interface Weighted {
  readonly value: number;
  /** 0 or more; 0 leaves the value out. */
  readonly weight: number;
}

/** Σ(w·s)/Σw; null (a gap) without any value of positive weight. formulas.md, Emotion curve. */
export function weightedMean(items: readonly Weighted[]): number | null {
  let sum = 0;
  let weights = 0;
  for (const { value, weight } of items) {
    if (!(weight > 0)) continue;
    sum += weight * value;
    weights += weight;
  }
  return weights > 0 ? sum / weights : null;
}
