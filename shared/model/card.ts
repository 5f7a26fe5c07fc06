import { z } from 'zod';
import { BASES } from './basis.ts';
import { CARD_KINDS } from './card-kinds.ts';
import { choice, choiceFrom, day, flag, json, list, number, reference, references, text, texts } from './field.ts';
import { defineKind, type RecordOf } from './kind.ts';
import { pictureSchema } from './picture.ts';
import { placeField } from './place.ts';

const countingRule = () =>
  z.object({
    topic: z.string(),
    words: z.array(z.string()),
    option: z.string(),
    pinned: z.array(z.string()),
  });

const percent = { min: 0, max: 100 };

/** The fields of every card, whatever its kind. */
const common = {
  journey: reference('journey', 'Its journey'),
  kind: choiceFrom(CARD_KINDS, 'note', 'Kind'),
  text: text('Text; of a touchpoint empty: the touchpoint’s name'),
  detail: text('Detail, shown in the properties'),
  place: placeField(),
  author: reference('person', 'Author'),
  owner: reference('person', 'Owner'),
  colourMeaning: choice(['pain', 'wow', 'idea'], 'What its colour says, where the kind does not'),
  icon: text('Name of a built-in icon'),
  pictures: list(
    () => pictureSchema,
    'Pictures, the first shown on the card: attachment hash, alternative text, width and height in pixels, crop (x, y, w, h in shares of the whole)',
  ),
  opensJourney: reference('journey', 'The journey it opens'),
  url: text('Web address, opened only after a prompt'),
  tags: references('tag', 'Tags'),
  personas: references('persona', 'Whose card it is; empty: everybody’s'),
  basis: choiceFrom(BASES, 'assumption', 'What it rests on'),
  evidence: references(['source', 'document'], 'Evidence'),
  agreement: choice(['draft', 'in-review', 'agreed'], 'Agreement'),
  reviewOn: day('Due for review'),
  origin: reference('card', 'The card that it was copied from with its journey (the first one)'),
  isSample: flag('From a template, not yet made one’s own'),
  workshop: reference('workshop', 'The workshop it comes from'),
};

const touchpointPlacement = {
  touchpoint: reference('touchpoint', 'The workbook’s touchpoint that this card places'),
  momentOfTruth: flag('Touchpoint: decides how the whole is remembered'),
  metric: reference('metric', 'The workbook’s metric that this card shows'),
  opportunity: reference('opportunity', 'The workbook’s opportunity that this card shows'),
  solution: reference('solution', 'The workbook’s solution that this card shows'),
  need: reference('need', 'The workbook’s need that this card shows'),
};

const painPoint = {
  rootCause: text('Pain point: root cause'),
  painKind: choice(['functional', 'emotional', 'social', 'price', 'time'], 'Pain point: kind'),
  segments: references('segment', 'Pain point: segments hit'),
  countingRule: json(() => countingRule().nullable(), null, 'Pain point, wow moment: counting rule'),
  severity: number('Pain point: how bad, 1–5 (low 1–2, medium 3, high 4–5)', { min: 1, max: 5 }),
  cost: text('Pain point: churn or cost tied to it, with n and interval'),
  firstSeenOn: day('Pain point: first seen'),
  lastSeenOn: day('Pain point: last seen'),
  painState: choice(['found', 'being-fixed', 'fixed', 'proven-fixed', 'accepted'], 'Pain point: state'),
};

const wowMoment = {
  beyondExpectation: text('Wow moment: the expectation it goes beyond'),
  wowKind: choice(['recognition', 'ease', 'care', 'surprise', 'ending'], 'Wow moment: kind'),
  personasHarmed: references('persona', 'Wow moment: personas indifferent or harmed'),
  knownBy: number('Wow moment: known by, %', percent),
  valuedBy: number('Wow moment: valued by, %', percent),
  toldOthers: number('Wow moment: told others, %', percent),
  costEachTime: text('Wow moment: cost a time'),
  keptUpBy: text('Wow moment: can we keep it up, who and how long'),
  coreFit: text('Wow moment: core fit'),
  wowState: choice(['idea', 'trial', 'live', 'normal-by-now', 'retired'], 'Wow moment: state'),
  lastCheckedOn: day('Wow moment: last checked'),
};

const blueprint = {
  department: text('Blueprint card: department'),
  role: text('Blueprint card: role'),
  system: text('Blueprint card: system'),
  time: text('Blueprint card: time it takes'),
  handoverTo: text('Blueprint card: handover to'),
  friction: texts('Blueprint card: departments with whom there is friction'),
  empowered: number('Blueprint card: how far the employee is empowered, 1–5', { min: 1, max: 5 }),
  hinderedBy: list(() => z.enum(['policy', 'tool', 'skill', 'information', 'time', 'staffing']), 'Blueprint card: what hinders'),
  employeeFeeling: text('Blueprint card: employee feeling'),
};

export const cardKind = defineKind({
  name: 'card',
  home: 'journey',
  doc: 'One thing in a cell of the map, or in the tray. Which of the later columns mean something depends on its kind.',
  upgrades: [],
  fields: { ...common, ...touchpointPlacement, ...painPoint, ...wowMoment, ...blueprint },
});
export type Card = RecordOf<typeof cardKind>;
