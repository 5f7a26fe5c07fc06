import { choice, flag, number, orderKey, reference, text } from './field.ts';
import { defineKind, type RecordOf } from './kind.ts';

export const NARROWEST_STEP = 96;
export const WIDEST_STEP = 640;

export const stepKind = defineKind({
  name: 'step',
  home: 'journey',
  doc: 'One column inside a stage: one thing the person does.',
  upgrades: [],
  fields: {
    journey: reference('journey', 'Its journey'),
    stage: reference('stage', 'Its stage'),
    name: text('Name; a stage of one unnamed step shows only the stage'),
    actor: reference(['persona', 'unit'], 'Who acts'),
    actorLabel: text('Who acts, where it is a system'),
    duration: text('Duration'),
    waitingTime: text('Waiting time'),
    expectation: text('What the person takes for granted will happen'),
    momentOfTruth: flag('Decides how the whole is remembered or whether the customer stays'),
    businessCritical: flag('Revenue, cost or risk hangs on it'),
    decidedBy: text('Who decides'),
    optional: flag('Not everybody takes it'),
    opensJourney: reference('journey', 'The journey it opens'),
    plannedStep: reference('step', 'The planned step (of an actual journey)'),
    deviation: choice(['done', 'skipped', 'deviated'], 'Against the planned step'),
    width: number('Column width in map units (pixels at 100 %); null: the default', { min: NARROWEST_STEP, max: WIDEST_STEP }),
    origin: reference('step', 'The step that it was copied from with its journey (the first one)'),
    order: orderKey('Fractional order key in its stage; ties by id'),
  },
});
export type Step = RecordOf<typeof stepKind>;
