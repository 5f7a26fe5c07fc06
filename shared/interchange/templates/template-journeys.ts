import type { FieldsOfKind } from '../../model/kinds.ts';
import { keysBetween } from '../../model/order.ts';
import { addAll, type Builder, type Cast, type Frame, type Ids } from './template-frame.ts';
import type { OtherJourney, TemplateLane } from './template-schema.ts';

/** Adds all journeys with their stages, steps and lanes; answers where the content of the template's own one goes. */
export function addJourneys(builder: Builder, cast: Cast): Frame {
  const { template, makeId } = builder;
  const journey = makeId();
  // A step names the journey that it opens, and that journey its counterpart: the ids come before the records.
  const others: Ids = new Map(template.journeys.map(({ key }) => [key, makeId()]));
  const [order = '', ...orders] = keysBetween(null, null, template.journeys.length + 1);
  addOwn(builder, journey, cast, order);
  const columns = addColumns(builder, journey, others);
  const frame: Frame = { ...cast, journey, lanes: addLanes(builder, journey, template.lanes), columns, touchpoints: new Map(), cells: new Map() };
  for (const [index, other] of template.journeys.entries()) {
    addOther(builder, other, { frame, id: others.get(other.key) ?? '', order: orders[index] ?? '' });
  }
  return frame;
}

function addOwn({ intake, say, template }: Builder, id: string, { personas, units }: Cast, order: string): void {
  const { startsWhen, endsWhen, customerGoal, businessGoal } = template.journey;
  const goals = { startsWhen: say(startsWhen), endsWhen: say(endsWhen), customerGoal: say(customerGoal), businessGoal: say(businessGoal) };
  const shown = template.personas.filter(({ onMap }) => onMap).map(({ key }) => personas.get(key) ?? '');
  intake.add('journey', { ...aboutOf(template.journey, say), ...goals, personas: shown, units, order, isSample: true }, id);
}

function aboutOf({ title, subject, subjectLabel, state }: Pick<OtherJourney, 'title' | 'subject' | 'subjectLabel' | 'state'>, say: Builder['say']) {
  return { title: say(title), subject, subjectLabel: subjectLabel ? say(subjectLabel) : '', state } satisfies Partial<FieldsOfKind<'journey'>>;
}

function addLanes({ intake, say }: Builder, journey: string, lanes: readonly TemplateLane[]): Ids {
  const ids = addAll(intake, 'lane', lanes, ({ kind, title, series = 'emotion' }, order) => ({ journey, kind, title: title ? say(title) : '', series, order }));
  return new Map(lanes.map(({ kind, key = kind }, index) => [key, ids[index] ?? '']));
}

function addColumns({ intake, say, template }: Builder, journey: string, others: Ids): Frame['columns'] {
  const stages = addAll(intake, 'stage', template.stages, ({ name, phase }, order) => ({ journey, name: say(name), phase, order }));
  return template.stages.map(({ steps }, index) => {
    const stage = stages[index] ?? '';
    const ids = addAll(intake, 'step', steps, ({ name, momentOfTruth, businessCritical, opensJourney = '' }, order) => ({
      journey,
      stage,
      name: say(name),
      momentOfTruth,
      businessCritical,
      opensJourney: others.get(opensJourney) ?? null,
      order,
    }));
    return { stage, steps: ids };
  });
}

interface Beside {
  readonly frame: Frame;
  readonly id: string;
  readonly order: string;
}

/** Structure only: what would lie on it is for people to say. */
function addOther(builder: Builder, other: OtherJourney, { frame, id, order }: Beside): void {
  const { intake, say, template } = builder;
  const counterpart = other.counterpart ? frame.journey : null;
  intake.add('journey', { ...aboutOf(other, say), counterpart, parentStep: openingStep(builder, frame, other.key), order, isSample: true }, id);
  addLanes(builder, id, other.lanes);
  const stages = other.stages?.map((stage) => ({ ...stage, steps: [] })) ?? template.stages;
  const ids = addAll(intake, 'stage', stages, ({ name, phase }, key) => ({ journey: id, name: say(name), phase, order: key }));
  for (const [index, { steps }] of stages.entries()) {
    const names = steps.length > 0 ? steps.map(({ name }) => say(name)) : [''];
    addAll(intake, 'step', names, (name, key) => ({ journey: id, stage: ids[index] ?? '', name, order: key }));
  }
}

function openingStep({ template }: Builder, { columns }: Frame, key: string): string | null {
  for (const [at, { steps }] of template.stages.entries()) {
    const index = steps.findIndex(({ opensJourney }) => opensJourney === key);
    if (index >= 0) return columns[at]?.steps[index] ?? null;
  }
  return null;
}
