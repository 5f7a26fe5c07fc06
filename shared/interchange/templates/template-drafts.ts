import type { Draft } from '../../changes/change.ts';
import { Fault } from '../../model/fault.ts';
import type { Language } from '../../model/format.ts';
import { newId } from '../../model/ids.ts';
import type { FieldsOfKind, KindName } from '../../model/kinds.ts';
import type { LaneKind } from '../../model/lane-kinds.ts';
import { keysBetween } from '../../model/order.ts';
import { scoreId } from '../../model/score.ts';
import { createIntake, type Intake } from '../intake.ts';
import { type Template, type TemplateCard, type TemplatePosition, type TemplateStep, type TemplateWords, templateSchema } from './template-schema.ts';

/**
 * The records of a template in one language, all marked as samples: personas are assumptions, points set by hand, metrics
 * without readings. Fault UNKNOWN_TEMPLATE for what is no template.
 */
export function templateDrafts(template: unknown, language: Language, makeId: () => string = newId): Draft[] {
  const parsed = templateSchema.safeParse(template);
  if (!parsed.success) throw new Fault('UNKNOWN_TEMPLATE', { name: nameOf(template) }, { cause: parsed.error });
  const intake = createIntake(makeId);
  const say = (words: TemplateWords): string => (language === 'zh-CN' ? words.zh : words.en);
  buildJourney({ intake, say, template: parsed.data });
  return intake.drafts;
}

function nameOf(template: unknown): string {
  return typeof template === 'object' && template !== null && 'id' in template ? String(template.id) : '';
}

interface Builder {
  readonly intake: Intake;
  readonly say: (words: TemplateWords) => string;
  readonly template: Template;
}

type Ids = ReadonlyMap<string, string>;

interface Frame {
  readonly journey: string;
  readonly personas: Ids;
  readonly channels: Ids;
  readonly lanes: ReadonlyMap<LaneKind, string>;
  readonly columns: readonly { readonly stage: string; readonly steps: readonly string[] }[];
  /** The order key of the next card in each cell. */
  readonly cells: Map<string, string>;
}

function buildJourney(builder: Builder): void {
  const frame = buildFrame(builder);
  for (const [at, stage] of builder.template.stages.entries()) {
    for (const [index, step] of stage.steps.entries()) addStepContent(builder, frame, { stage: at, step: index }, step);
  }
  for (const card of builder.template.cards) addTemplateCard(builder, frame, card);
  addMetrics(builder, frame);
}

/** Adds one record for each entry, in order. */
function addAll<K extends KindName, T>(
  intake: Intake,
  kind: K,
  entries: readonly T[],
  fields: (entry: T, order: string) => Partial<FieldsOfKind<K>>,
): string[] {
  const keys = keysBetween(null, null, entries.length);
  return entries.map((entry, index) => intake.add(kind, fields(entry, keys[index] ?? '')));
}

function byKey(entries: readonly { readonly key: string }[], ids: readonly string[]): Ids {
  return new Map(entries.map(({ key }, index) => [key, ids[index] ?? '']));
}

function buildFrame(builder: Builder): Frame {
  const { intake, say, template } = builder;
  const personas = addAll(intake, 'persona', template.personas, ({ name, tagLine }, order) => ({
    name: say(name),
    tagLine: say(tagLine),
    order,
    isSample: true,
  }));
  const channels = addAll(intake, 'channel', template.channels, ({ name, icon }, order) => ({ name: say(name), icon, order }));
  const journey = addJourney(builder, personas);
  const lanes = addAll(intake, 'lane', template.lanes, ({ kind }, order) => ({ journey, kind, order }));
  return {
    journey,
    personas: byKey(template.personas, personas),
    channels: byKey(template.channels, channels),
    lanes: new Map(template.lanes.map(({ kind }, index) => [kind, lanes[index] ?? ''])),
    columns: addColumns(builder, journey),
    cells: new Map(),
  };
}

function addJourney({ intake, say, template }: Builder, personas: readonly string[]): string {
  const { title, subject, state, startsWhen, endsWhen, customerGoal, businessGoal } = template.journey;
  return intake.add('journey', {
    title: say(title),
    subject,
    state,
    startsWhen: say(startsWhen),
    endsWhen: say(endsWhen),
    customerGoal: say(customerGoal),
    businessGoal: say(businessGoal),
    personas,
    order: keysBetween(null, null, 1)[0] ?? '',
    isSample: true,
  });
}

function addColumns({ intake, say, template }: Builder, journey: string): Frame['columns'] {
  const stages = addAll(intake, 'stage', template.stages, ({ name, phase }, order) => ({ journey, name: say(name), phase, order }));
  return template.stages.map(({ steps }, index) => {
    const stage = stages[index] ?? '';
    const ids = addAll(intake, 'step', steps, ({ name, momentOfTruth, businessCritical }, order) => ({
      journey,
      stage,
      name: say(name),
      momentOfTruth,
      businessCritical,
      order,
    }));
    return { stage, steps: ids };
  });
}

function addStepContent({ intake, say }: Builder, frame: Frame, at: TemplatePosition, { touchpoint, scores, thoughts }: TemplateStep): void {
  const id = intake.add('touchpoint', { name: say(touchpoint.name), channel: frame.channels.get(touchpoint.channel) ?? null, isSample: true });
  addCard(intake, frame, { kind: 'touchpoint', at, fields: { touchpoint: id } });
  const step = columnOf(frame, at);
  for (const [key, value] of Object.entries(scores)) {
    const persona = frame.personas.get(key) ?? null;
    intake.add('score', { journey: frame.journey, step, persona, value, isSample: true }, scoreId({ step, persona, series: 'emotion' }));
  }
  for (const { persona, text } of thoughts) {
    const whose = frame.personas.get(persona);
    addCard(intake, frame, { kind: 'thought', at, fields: { text: say(text), personas: whose === undefined ? [] : [whose] } });
  }
}

function addTemplateCard({ intake, say }: Builder, frame: Frame, { kind, at, text }: TemplateCard): void {
  addCard(intake, frame, { kind, at, fields: { text: say(text) } });
}

function addMetrics({ intake, say, template }: Builder, frame: Frame): void {
  const ids = addAll(intake, 'metric', template.metrics, (metric, order) => ({
    name: say(metric.name),
    class: metric.class,
    reason: metric.reason ? say(metric.reason) : '',
    formula: say(metric.formula),
    direction: metric.direction,
    unit: say(metric.unit),
    journeys: [frame.journey],
    order,
    isSample: true,
  }));
  for (const [index, { name, at }] of template.metrics.entries()) {
    addCard(intake, frame, { kind: 'metric', at, fields: { text: say(name), metric: ids[index] ?? null } });
  }
}

interface NewCard {
  readonly kind: TemplateCard['kind'];
  readonly at: TemplatePosition;
  readonly fields: Partial<FieldsOfKind<'card'>>;
}

/** Puts a card at the foot of its cell, in the lane of its kind. */
function addCard(intake: Intake, { journey, lanes, cells, ...frame }: Frame, { kind, at, fields }: NewCard): void {
  const column = columnOf(frame, at);
  const lane = lanes.get(kind) ?? null;
  const cell = `${lane} ${column}`;
  const order = keysBetween(cells.get(cell) ?? null, null, 1)[0] ?? '';
  cells.set(cell, order);
  intake.add('card', { journey, kind, ...fields, place: { lane, from: column, to: column, order }, isSample: true });
}

/** Id of the step, or of the stage where the position names a whole stage. */
function columnOf({ columns }: Pick<Frame, 'columns'>, { stage, step }: TemplatePosition): string {
  const column = columns[stage];
  return (step === undefined ? column?.stage : column?.steps[step]) ?? '';
}
