import type { KindName } from './kinds.ts';

/** Fields that say how a map lies before the eyes, or how people deal with it: they change nothing that was agreed on. */
const ASIDE: Readonly<Partial<Record<KindName, readonly string[]>>> = {
  journey: ['owner', 'contributors', 'agreement', 'agreedBy', 'reviewEvery', 'nextReviewOn', 'tags', 'cover', 'order'],
  stage: ['collapsed'],
  step: ['width'],
  lane: ['collapsed', 'hidden', 'hiddenWhenProjected', 'height'],
  card: ['agreement', 'owner', 'reviewOn', 'tags'],
};

/** Whether a change of the field changes what a journey says. `field` null: the record was made. */
export function isContent(kind: string, field: string | null): boolean {
  return field === null || !(ASIDE[kind as KindName] ?? []).includes(field);
}
