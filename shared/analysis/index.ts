export { segmentsOf, stageMean, stepValue } from './emotion-curve.ts';
export { monotonePath, type Point } from './monotone-path.ts';
export { meanValue, peakEnd } from './peak-end.ts';
export { weightedMean } from './weighted-mean.ts';
