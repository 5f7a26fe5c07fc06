import { choice, flag, orderKey, reference, text } from './field.ts';
import { defineKind, type RecordOf } from './kind.ts';

/** Built-in stage titles: the name is empty in the file and the program words it. */
export const STAGE_PRESETS = ['discover', 'decide', 'buy', 'use', 'after'] as const;

export const stageKind = defineKind({
  name: 'stage',
  home: 'journey',
  doc: 'A goal-sized part of a journey.',
  upgrades: [],
  fields: {
    journey: reference('journey', 'Its journey'),
    name: text('Name; empty: worded by the program from `preset` or its number'),
    preset: choice(STAGE_PRESETS, 'Built-in title used while the name is empty'),
    customerGoal: text('Customer goal'),
    phase: choice(['before', 'during', 'after'], 'Before, during or after the purchase'),
    entryEvent: text('Entry event'),
    exitEvent: text('Exit event'),
    duration: text('Usual duration'),
    businessCritical: flag('Revenue, cost or risk hangs on it'),
    figureAtStake: text('Figure at stake'),
    collapsed: flag('Folded on the map'),
    origin: reference('stage', 'The stage that it was copied from with its journey (the first one, of a copy of a copy): Compare lays the two side by side'),
    order: orderKey(),
  },
});
export type Stage = RecordOf<typeof stageKind>;
