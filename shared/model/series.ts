/** What a curve shows. Emotion first; the others are never mixed with it. */
export const SERIES = ['emotion', 'expectation', 'effort', 'confidence', 'control', 'trust', 'engagement', 'own'] as const;
export type Series = (typeof SERIES)[number];
