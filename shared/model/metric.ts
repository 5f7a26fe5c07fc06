import { z } from 'zod';
import { choice, choiceFrom, day, flag, json, list, number, orderKey, reference, references, text } from './field.ts';
import { defineKind, type RecordOf } from './kind.ts';

const part = () => z.object({ name: z.string(), unit: z.string() });

export const METRIC_CLASSES = ['satisfaction', 'loyalty', 'advocacy', 'quality', 'employee-engagement', 'not-a-cx-metric'] as const;

export const metricKind = defineKind({
  name: 'metric',
  home: 'workbook',
  doc: 'A measure with its formula, who tracks it and who must improve it.',
  upgrades: [],
  fields: {
    name: text('Name'),
    class: choice(METRIC_CLASSES, 'Class; loyalty holds retention and churn'),
    reason: text('Why it is no CX metric'),
    formula: text('Formula in words'),
    parts: list(part, 'Parts of the formula: each name and unit'),
    question: text('Question wording'),
    convention: text('Convention of the figure (formulas.md)'),
    direction: choice(['higher-is-better', 'lower-is-better'], 'Direction; no reading without one'),
    unit: text('Unit of the figure'),
    scale: json(() => z.object({ min: z.number(), max: z.number() }).nullable(), null, 'Lowest and highest possible value'),
    baseline: number('Baseline'),
    target: number('Target'),
    targetOn: day('Target by when'),
    floor: number('Floor'),
    weight: number('Weight in the CX index', { min: 0 }),
    level: choiceFrom(['metric', 'kpi'], 'metric', 'Mere metric or KPI'),
    businessGoal: text('Business goal (KPI only)'),
    audience: choice(['board', 'executive', 'department', 'touchpoint'], 'Audience'),
    source: text('Where the figure comes from'),
    howOften: text('How often it is read'),
    trackedBy: reference('person', 'Who watches it'),
    improvedBy: reference('person', 'Who must make it better'),
    parents: references('metric', 'Metrics above it in the hierarchy'),
    journeys: references('journey', 'Journeys'),
    touchpoints: references('touchpoint', 'Touchpoints'),
    segments: references('segment', 'Segments'),
    units: references('unit', 'Units'),
    weakSpots: text('Known weak spots'),
    auditedOn: day('Audited on'),
    auditedBy: reference('person', 'Audited by'),
    order: orderKey(),
    isSample: flag('From a template'),
  },
});
export type Metric = RecordOf<typeof metricKind>;
