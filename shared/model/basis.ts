/** What a statement rests on. */
export const BASES = ['assumption', 'qualitative', 'measured'] as const;
export type Basis = (typeof BASES)[number];

/** What a persona or a trait rests on; statistical means survey-derived. */
export const PERSONA_BASES = ['assumption', 'qualitative', 'statistical'] as const;
export type PersonaBasis = (typeof PERSONA_BASES)[number];
