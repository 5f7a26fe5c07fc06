import type { Draft } from '../../changes/change.ts';
import { Fault } from '../../model/fault.ts';
import type { Language } from '../../model/format.ts';
import { newId } from '../../model/ids.ts';
import type { FieldsOfKind } from '../../model/kinds.ts';
import { keysBetween } from '../../model/order.ts';
import { scoreId } from '../../model/score.ts';
import { createIntake } from '../intake.ts';
import { addCast } from './template-cast.ts';
import { addAll, type Builder, columnOf, type Frame } from './template-frame.ts';
import { addJourneys } from './template-journeys.ts';
import { type TemplateCard, type TemplatePosition, type TemplateStep, type TemplateWords, templateSchema } from './template-schema.ts';

/**
 * The records of a template in one language, all marked as samples: personas are assumptions, points set by hand, metrics
 * without readings. Its own journey comes first. Fault UNKNOWN_TEMPLATE for what is no template.
 */
export function templateDrafts(template: unknown, language: Language, makeId: () => string = newId): Draft[] {
  const parsed = templateSchema.safeParse(template);
  if (!parsed.success) throw new Fault('UNKNOWN_TEMPLATE', { name: nameOf(template) }, { cause: parsed.error });
  const intake = createIntake(makeId);
  const say = (words: TemplateWords): string => (language === 'zh-CN' ? words.zh : words.en);
  buildJourney({ intake, say, template: parsed.data, makeId });
  return intake.drafts;
}

function nameOf(template: unknown): string {
  return typeof template === 'object' && template !== null && 'id' in template ? String(template.id) : '';
}

function buildJourney(builder: Builder): void {
  const frame = addJourneys(builder, addCast(builder));
  for (const [at, stage] of builder.template.stages.entries()) {
    for (const [index, step] of stage.steps.entries()) addStepContent(builder, frame, { stage: at, step: index }, step);
  }
  for (const card of builder.template.cards) addTemplateCard(builder, frame, card);
  addMetrics(builder, frame);
}

function addStepContent(builder: Builder, frame: Frame, at: TemplatePosition, { touchpoints, scores, thoughts }: TemplateStep): void {
  const { intake, say } = builder;
  const step = columnOf(frame, at);
  for (const { name, channel } of touchpoints) {
    const touchpoint = intake.add('touchpoint', { name: say(name), channel: frame.channels.get(channel) ?? null, isSample: true });
    frame.touchpoints.set(step, [...(frame.touchpoints.get(step) ?? []), touchpoint]);
    addCard(builder, frame, { kind: 'touchpoint', at, fields: { touchpoint } });
  }
  for (const [key, value] of Object.entries(scores)) {
    const persona = frame.personas.get(key) ?? null;
    intake.add('score', { journey: frame.journey, step, persona, value, isSample: true }, scoreId({ step, persona, series: 'emotion' }));
  }
  for (const { persona, text } of thoughts) {
    const whose = frame.personas.get(persona);
    addCard(builder, frame, { kind: 'thought', at, fields: { text: say(text), personas: whose === undefined ? [] : [whose] } });
  }
}

function addTemplateCard(builder: Builder, frame: Frame, { kind, lane, at, text, touchpoint, hinderedBy, empowered }: TemplateCard): void {
  const placed = touchpoint === undefined ? null : (frame.touchpoints.get(columnOf(frame, at))?.[touchpoint] ?? null);
  const fields = { text: text ? builder.say(text) : '', touchpoint: placed, hinderedBy, empowered: empowered ?? null };
  addCard(builder, frame, { kind, at, fields, ...(lane === undefined ? {} : { lane }) });
}

function addMetrics(builder: Builder, frame: Frame): void {
  const { intake, say, template } = builder;
  const ids = addAll(intake, 'metric', template.metrics, (metric, order) => ({
    name: say(metric.name),
    class: metric.class,
    reason: metric.reason ? say(metric.reason) : '',
    formula: say(metric.formula),
    direction: metric.direction,
    unit: say(metric.unit),
    journeys: [frame.journey],
    units: frame.units,
    order,
    isSample: true,
  }));
  for (const [index, { name, at }] of template.metrics.entries()) {
    addCard(builder, frame, { kind: 'metric', at, fields: { text: say(name), metric: ids[index] ?? null } });
  }
}

interface NewCard {
  readonly kind: TemplateCard['kind'];
  readonly at: TemplatePosition;
  readonly fields: Partial<FieldsOfKind<'card'>>;
  /** Key of its lane; left out: the lane of its kind. */
  readonly lane?: string;
}

/** Puts a card at the foot of its cell. */
function addCard({ intake }: Builder, frame: Frame, { kind, at, fields, lane: key = kind }: NewCard): void {
  const { journey, lanes, cells } = frame;
  const column = columnOf(frame, at);
  const lane = lanes.get(key) ?? null;
  const cell = `${lane} ${column}`;
  const order = keysBetween(cells.get(cell) ?? null, null, 1)[0] ?? '';
  cells.set(cell, order);
  intake.add('card', { journey, kind, ...fields, place: { lane, from: column, to: column, order }, isSample: true });
}
