export { daysAfter, isBacked, journeyBasis, reviewOf } from './agreement.ts';
export { commentThreads, openComments, type Thread } from './comment-threads.ts';
export { segmentsOf, stageMean, stepValue } from './emotion-curve.ts';
export { groupHistory, type HistoryGroup, type PastEdit, type Run } from './history-groups.ts';
export { monotonePath, type Point } from './monotone-path.ts';
export { meanValue, peakEnd } from './peak-end.ts';
export { type Changed, changedSince } from './recent-changes.ts';
export { weightedMean } from './weighted-mean.ts';
