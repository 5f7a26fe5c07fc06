import { z } from 'zod';
import { CARD_KINDS } from '../../model/card-kinds.ts';
import { JOURNEY_STATES, JOURNEY_SUBJECTS } from '../../model/journey.ts';
import { LANE_KINDS } from '../../model/lane-kinds.ts';
import { METRIC_CLASSES } from '../../model/metric.ts';
import { SCALE_MAX, SCALE_MIN } from '../../model/scale.ts';
import { SERIES } from '../../model/series.ts';

/** Every text of a template stands in both languages. */
const words = z.strictObject({ en: z.string().min(1), zh: z.string().min(1) });
export type TemplateWords = z.infer<typeof words>;

/** Indexes among the stages and the stage's steps; without a step: the whole stage. */
const position = z.strictObject({ stage: z.number().int().nonnegative(), step: z.number().int().nonnegative().optional() });
export type TemplatePosition = z.infer<typeof position>;

const about = { title: words, subject: z.enum(JOURNEY_SUBJECTS), subjectLabel: words.optional(), state: z.enum(JOURNEY_STATES) };

const journey = z.strictObject({ ...about, startsWhen: words, endsWhen: words, customerGoal: words, businessGoal: words });

/** `key` names a lane for cards that do not lie in the lane of their kind. */
const lane = z.strictObject({ kind: z.enum(LANE_KINDS), key: z.string().optional(), title: words.optional(), series: z.enum(SERIES).optional() });
export type TemplateLane = z.infer<typeof lane>;

const phase = z.enum(['before', 'during', 'after']);

/** A journey beside the template's own, with stages and lanes only: its plan, or the one that a step opens. */
const otherJourney = z.strictObject({
  ...about,
  key: z.string(),
  /** Whether the template's own journey is its counterpart. */
  counterpart: z.boolean().default(false),
  lanes: z.array(lane),
  /** Left out: the stages and steps of the template's own journey. */
  stages: z.array(z.strictObject({ name: words, phase })).optional(),
});
export type OtherJourney = z.infer<typeof otherJourney>;

const step = z.strictObject({
  name: words,
  momentOfTruth: z.boolean().default(false),
  businessCritical: z.boolean().default(false),
  /** Key of the other journey that it opens. */
  opensJourney: z.string().optional(),
  touchpoints: z.array(z.strictObject({ name: words, channel: z.string() })),
  /** Emotion by persona key; a persona that does not take the step is left out: a gap. */
  scores: z.record(z.string(), z.number().min(SCALE_MIN).max(SCALE_MAX)),
  thoughts: z.array(z.strictObject({ persona: z.string(), text: words })),
});
export type TemplateStep = z.infer<typeof step>;

const stage = z.strictObject({ name: words, phase, steps: z.array(step).min(1) });

const persona = z.strictObject({
  key: z.string(),
  name: words,
  tagLine: words.optional(),
  role: z.enum(['customer', 'employee', 'partner', 'influencer', 'buyer']).default('customer'),
  /** Whether it has a curve; the others only stand in the stakeholder map. */
  onMap: z.boolean().default(true),
  relations: z.array(z.strictObject({ to: z.string(), how: words })).default([]),
});

const metric = z.strictObject({
  name: words,
  class: z.enum(METRIC_CLASSES),
  reason: words.optional(),
  formula: words,
  direction: z.enum(['higher-is-better', 'lower-is-better']),
  unit: words,
  at: position,
});

const card = z
  .strictObject({
    kind: z.enum(CARD_KINDS),
    at: position,
    text: words.optional(),
    /** Key of its lane; left out: the lane of its kind. */
    lane: z.string().optional(),
    /** Index among its step's touchpoints: the card places that one again. */
    touchpoint: z.number().int().nonnegative().optional(),
    hinderedBy: z.array(z.enum(['policy', 'tool', 'skill', 'information', 'time', 'staffing'])).default([]),
    empowered: z.number().min(1).max(5).optional(),
  })
  .refine(({ text, touchpoint }) => (text === undefined) !== (touchpoint === undefined), 'a card has words or places a touchpoint');
export type TemplateCard = z.infer<typeof card>;

/** A template file of resources/templates. */
export const templateSchema = z.strictObject({
  format: z.literal('cxmap-template'),
  version: z.literal(1),
  id: z.string(),
  journey,
  personas: z.array(persona),
  channels: z.array(z.strictObject({ key: z.string(), name: words, icon: z.string() })),
  /** Who lives the journey and is compared. */
  units: z.array(z.strictObject({ name: words, kind: z.enum(['dealer', 'branch', 'shop', 'team']) })).default([]),
  /** Top to bottom. */
  lanes: z.array(lane),
  stages: z.array(stage).min(1),
  cards: z.array(card),
  metrics: z.array(metric),
  journeys: z.array(otherJourney).default([]),
});
export type Template = z.infer<typeof templateSchema>;
