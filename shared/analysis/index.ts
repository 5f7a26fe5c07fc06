export { daysAfter, journeyBasis, reviewOf } from './agreement.ts';
export { commentThreads, openComments, type Thread } from './comment-threads.ts';
export type { FieldChange } from './compare/changed-fields.ts';
export { changedValueText } from './compare/changed-values.ts';
export {
  type AlignedStage,
  CHANGE_KINDS,
  type Change,
  type ChangeKind,
  type ChangeSubject,
  type Comparison,
  compareJourneys,
} from './compare/compare-journeys.ts';
export { ARRANGEMENTS, type Arrangement, COMPARED_JOURNEY, comparedMap, comparedPoints, personasOfSide } from './compare/compared-map.ts';
export { type ChangeCounts, changesByStage, countChanges, walkedSteps } from './compare/comparison-counts.ts';
export { textDiff } from './compare/text-diff.ts';
export { curveEdges, curvePieces, edgesPath, type Point } from './curve-edges.ts';
export { segmentsOf, stageMean, stepValue } from './emotion-curve.ts';
export { type Filtered, filterCards, onlyMatching } from './filter-cards.ts';
export { createFinder, type Find, findTexts, replaced, type TextHit, type Wanted, wordFields } from './find-texts.ts';
export { groupHistory, type HistoryGroup, type PastEdit, type Run } from './history-groups.ts';
export { CHECKS, type Check, checkJourney, type Finding } from './journey-checks.ts';
export { type JourneySummary, journeySummaries, nested, openedBy } from './journey-summaries.ts';
export { openQuestions, type Question } from './open-questions.ts';
export { heldValue } from './own-values.ts';
export { meanValue, peakEnd } from './peak-end.ts';
export { type Changed, changedSince } from './recent-changes.ts';
export { type CurveSeries, indexScores, type PointValue, type ScoreIndex } from './score-index.ts';
export { emotionOf, stepPoints, stepValues } from './step-values.ts';
export { weightedMean } from './weighted-mean.ts';
