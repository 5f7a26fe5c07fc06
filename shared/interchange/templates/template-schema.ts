import { z } from 'zod';
import { CARD_KINDS } from '../../model/card-kinds.ts';
import { JOURNEY_STATES, JOURNEY_SUBJECTS } from '../../model/journey.ts';
import { LANE_KINDS } from '../../model/lane-kinds.ts';
import { METRIC_CLASSES } from '../../model/metric.ts';
import { SCALE_MAX, SCALE_MIN } from '../../model/scale.ts';

/** Every text of a template stands in both languages. */
const words = z.strictObject({ en: z.string().min(1), zh: z.string().min(1) });
export type TemplateWords = z.infer<typeof words>;

/** Indexes among the stages and the stage's steps; without a step: the whole stage. */
const position = z.strictObject({ stage: z.number().int().nonnegative(), step: z.number().int().nonnegative().optional() });
export type TemplatePosition = z.infer<typeof position>;

const journey = z.strictObject({
  title: words,
  subject: z.enum(JOURNEY_SUBJECTS),
  state: z.enum(JOURNEY_STATES),
  startsWhen: words,
  endsWhen: words,
  customerGoal: words,
  businessGoal: words,
});

const step = z.strictObject({
  name: words,
  momentOfTruth: z.boolean().default(false),
  businessCritical: z.boolean().default(false),
  touchpoint: z.strictObject({ name: words, channel: z.string() }),
  /** Emotion by persona key; a persona that does not take the step is left out: a gap. */
  scores: z.record(z.string(), z.number().min(SCALE_MIN).max(SCALE_MAX)),
  thoughts: z.array(z.strictObject({ persona: z.string(), text: words })),
});
export type TemplateStep = z.infer<typeof step>;

const stage = z.strictObject({ name: words, phase: z.enum(['before', 'during', 'after']), steps: z.array(step).min(1) });

const metric = z.strictObject({
  name: words,
  class: z.enum(METRIC_CLASSES),
  reason: words.optional(),
  formula: words,
  direction: z.enum(['higher-is-better', 'lower-is-better']),
  unit: words,
  at: position,
});

const card = z.strictObject({ kind: z.enum(CARD_KINDS), at: position, text: words });
export type TemplateCard = z.infer<typeof card>;

/** A template file of resources/templates. */
export const templateSchema = z.strictObject({
  format: z.literal('cxmap-template'),
  version: z.literal(1),
  id: z.string(),
  journey,
  personas: z.array(z.strictObject({ key: z.string(), name: words, tagLine: words })),
  channels: z.array(z.strictObject({ key: z.string(), name: words, icon: z.string() })),
  /** Top to bottom. */
  lanes: z.array(z.strictObject({ kind: z.enum(LANE_KINDS) })),
  stages: z.array(stage).min(1),
  cards: z.array(card),
  metrics: z.array(metric),
});
export type Template = z.infer<typeof templateSchema>;
