import { z } from 'zod';
import { choiceFrom, flag, json, reference, references, text, texts } from './field.ts';
import { defineKind, type RecordOf } from './kind.ts';

const listeningPoint = () =>
  z.object({
    question: z.string(),
    scale: z.string(),
    trigger: z.string(),
    channel: z.string(),
    expectedPerMonth: z.number().nonnegative().nullable(),
  });

export const touchpointKind = defineKind({
  name: 'touchpoint',
  home: 'workbook',
  doc: 'Where customer and company meet; shared by all journeys. Cards of the kind touchpoint place it on maps.',
  upgrades: [],
  fields: {
    name: text('Name'),
    channel: reference('channel', 'Channel'),
    startedBy: choiceFrom(['customer', 'company'], 'customer', 'Who starts it'),
    owner: reference('person', 'Owner'),
    department: text('Department'),
    systems: texts('Systems behind it'),
    visible: json(() => z.boolean(), true, 'Whether the customer sees it'),
    state: choiceFrom(['live', 'planned', 'retired'], 'live', 'State'),
    matchingRule: text('Rule that finds its answers in evidence'),
    listeningPoint: json(
      () => listeningPoint().nullable(),
      null,
      'Question, scale, trigger event, channel and expected answers a month; null: nobody listens here',
    ),
    metrics: references('metric', 'Metrics'),
    isSample: flag('From a template'),
  },
});
export type Touchpoint = RecordOf<typeof touchpointKind>;
