import { CARD_KINDS } from './card-kinds.ts';
import { choice, choiceFrom, flag, json, number, orderKey, reference, references, text } from './field.ts';
import { defineKind, type RecordOf } from './kind.ts';
import { LANE_KINDS } from './lane-kinds.ts';
import { scaleSchema } from './scale.ts';
import { SERIES } from './series.ts';

export const LOWEST_LANE = 40;
export const HIGHEST_LANE = 2_000;

/** How a curve goes from point to point: through them without overshooting, straight, or level over each step. */
export const DRAWINGS = ['smooth', 'straight', 'steps'] as const;
export type Drawing = (typeof DRAWINGS)[number];

export const laneKind = defineKind({
  name: 'lane',
  home: 'journey',
  doc: 'A row of one kind of content, the emotion curve, or a line of the blueprint.',
  upgrades: [],
  fields: {
    journey: reference('journey', 'Its journey'),
    kind: choiceFrom(LANE_KINDS, 'own', 'Kind'),
    title: text('Title; empty: worded by the program from the kind'),
    hint: text('What goes in, under the title; empty: worded by the program from the kind'),
    holds: choice(CARD_KINDS, 'What a new card in a lane of the user’s own is; null: a note'),
    series: choiceFrom(SERIES, 'emotion', 'Series of a curve lane; a series of the user’s own is the lane itself, its title its name'),
    scale: json(() => scaleSchema.nullable(), null, 'Shown scale of a curve lane, as `journey.scale`; null: that of the journey, of engagement 1–5'),
    drawing: choiceFrom(DRAWINGS, 'smooth', 'How a curve is drawn'),
    highWord: text('What the upper end of a curve’s scale means; empty: worded by the program from the series'),
    lowWord: text('What the lower end means'),
    hiddenPersonas: references('persona', 'Personas of the journey whose line this curve lane does not show'),
    hidesAllCustomers: flag('Whether a curve lane leaves out the line of all customers'),
    height: number('Least height in map units (pixels at 100 %); null: as its cards need', { min: LOWEST_LANE, max: HIGHEST_LANE }),
    hidden: flag('Not shown on the map'),
    collapsed: flag('Folded on the map'),
    persona: reference('persona', 'The persona it is for'),
    department: text('The department it is for'),
    hiddenWhenProjected: flag('Not shown when projected'),
    origin: reference('lane', 'The lane that it was copied from with its journey (the first one)'),
    order: orderKey(),
  },
});
export type Lane = RecordOf<typeof laneKind>;
