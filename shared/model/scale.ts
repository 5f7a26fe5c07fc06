import { z } from 'zod';
import { clamp } from './clamp.ts';

/** Emotion is kept on one symmetric scale; a journey only chooses how it is shown (formulas.md, Emotion curve). */
export const SCALE_MIN = -2;
export const SCALE_MAX = 2;
export const SCALE_STEP = 0.1;

const FARTHEST = 1_000_000;
const pointWord = z.object({ at: z.number(), word: z.string().max(200) });

const shown = z.object({
  min: z.number().min(-FARTHEST).max(FARTHEST),
  max: z.number().min(-FARTHEST).max(FARTHEST),
  step: z.number().positive().max(FARTHEST),
  /** Whether less is better: then `min` stands for +2 and `max` for −2. */
  falling: z.boolean().exactOptional(),
  /** What points of it are called, in shown units. */
  words: z.array(pointWord).max(21).readonly().exactOptional(),
  /** Whether its ends are feelings: then faces can be picked on it. Of emotion they always are. */
  faces: z.boolean().exactOptional(),
  /** What people call the scale. */
  name: z.string().max(200).exactOptional(),
});
const ASCENDS = 'max must be above min';

/** The scale that a journey or a curve shows: `min` stands for −2, `max` for +2, linear between; `step` is the finest mark, in shown units. */
export const scaleSchema = shown.refine((scale) => scale.max > scale.min, ASCENDS);
export type Scale = Readonly<z.infer<typeof scaleSchema>>;
export type PointWord = Readonly<z.infer<typeof pointWord>>;

/** A scale of the file's own: whoever chooses it takes a copy, whose name says where it is from. */
export const namedScaleSchema = shown.required({ name: true }).refine((scale) => scale.max > scale.min, ASCENDS);
export type NamedScale = Readonly<z.infer<typeof namedScaleSchema>>;

export const DEFAULT_SCALE: Scale = { min: SCALE_MIN, max: SCALE_MAX, step: SCALE_STEP };

/** The scales that people ask for; a journey may have another. */
export const COMMON_SCALES: readonly Scale[] = [
  DEFAULT_SCALE,
  { min: -3, max: 3, step: 0.1 },
  { min: 1, max: 5, step: 0.1 },
  { min: 1, max: 10, step: 0.1 },
  { min: 0, max: 10, step: 0.1 },
];

/** Where a dragged point stops: at each mark of its journey's scale, at halves or at whole numbers of it. */
export const SNAP_HABITS = ['marks', 'halves', 'wholes'] as const;
export type SnapHabit = (typeof SNAP_HABITS)[number];

const COARSER: Readonly<Record<SnapHabit, number>> = { marks: 0, halves: 0.5, wholes: 1 };

/** The scale with marks no finer than the habit; those of the journey where they are coarser. */
export function withHabit(scale: Scale, habit: SnapHabit): Scale {
  return { ...scale, step: Math.max(scale.step, COARSER[habit]) };
}

/** Rounds to 12 digits: linear maps of tenths must give tenths back. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

/** Where less is better, +2 is the lowest figure. */
export function toShown(value: number, scale: Scale): number {
  const share = (value - SCALE_MIN) / (SCALE_MAX - SCALE_MIN);
  // Two digits less than what is kept: sevenths of a scale must come back whole.
  return Number((scale.min + (scale.falling ? 1 - share : share) * (scale.max - scale.min)).toPrecision(10));
}

export function fromShown(shown: number, scale: Scale): number {
  const share = (shown - scale.min) / (scale.max - scale.min);
  return tidy(SCALE_MIN + (scale.falling ? 1 - share : share) * (SCALE_MAX - SCALE_MIN));
}

/** What the scale calls a value: the word of the nearest point that is less than half a mark away (of fine scales half a unit); '': nothing. */
export function wordOnScale(value: number, { words = [], ...scale }: Scale): string {
  const shown = toShown(value, scale);
  const near = Math.max(scale.step, Math.min(1, (scale.max - scale.min) / 4)) / 2;
  const found = words.filter(({ at }) => Math.abs(at - shown) < near || at === shown).sort((a, b) => Math.abs(a.at - shown) - Math.abs(b.at - shown))[0];
  return found?.word ?? '';
}

/** Clamps to the scale and rounds to the finest mark that the journey shows. */
export function snapScore(value: number, scale: Scale = DEFAULT_SCALE): number {
  const clamped = clamp(value, SCALE_MIN, SCALE_MAX);
  const shown = toShown(clamped, scale);
  const marks = Math.round((shown - scale.min) / scale.step);
  // Of a step too small to count in, every place is a mark; where the last mark lies beyond an end, the end is one.
  const marked = Number.isSafeInteger(marks) ? tidy(marks * scale.step + scale.min) : shown;
  return fromShown(clamp(marked, scale.min, scale.max), scale);
}
