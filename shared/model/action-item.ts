import { choice, choiceFrom, day, number, reference, references, text } from './field.ts';
import { defineKind, type RecordOf } from './kind.ts';

export const actionItemKind = defineKind({
  name: 'action_item',
  home: 'workbook',
  doc: 'Someone does something by a day; closes a loop.',
  upgrades: [],
  fields: {
    title: text('Title'),
    loop: choice(['inner', 'outer'], 'Inner loop (one customer) or outer loop (the cause)'),
    from: reference(['card', 'solution', 'alert_rule'], 'The alert, pain point or solution it comes from'),
    owner: reference('person', 'Owner'),
    department: text('Department'),
    helpers: references('person', 'Helpers'),
    dueOn: day('Due on'),
    state: choiceFrom(['open', 'doing', 'waiting', 'done', 'proven', 'dropped'], 'open', 'State'),
    metric: reference('metric', 'Metric that proves it'),
    baseline: number('Baseline'),
    target: number('Target'),
    measureOn: day('Measure on'),
    result: number('Result'),
    resultInterval: number('Half width of the result’s 95 % interval', { min: 0 }),
    closureSatisfaction: number('Closure satisfaction, 1–5', { min: 1, max: 5 }),
    notes: text('Notes'),
  },
});
export type ActionItem = RecordOf<typeof actionItemKind>;
