export { type ScoreValue, segmentsOf, stageMean, stepValue } from './emotion-curve.ts';
export { monotonePath, type Point } from './monotone-path.ts';
export { meanValue, peakEnd } from './peak-end.ts';
export { type Weighted, weightedMean } from './weighted-mean.ts';
