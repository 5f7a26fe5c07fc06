import { flag, number, reference, text } from './field.ts';
import { defineKind, type RecordOf } from './kind.ts';

export const alertRuleKind = defineKind({
  name: 'alert_rule',
  home: 'workbook',
  doc: 'A rule that raises an alert when answers or figures call for one.',
  upgrades: [],
  fields: {
    name: text('Name'),
    metric: reference('metric', 'Metric it watches'),
    touchpoint: reference('touchpoint', 'Touchpoint it watches'),
    below: number('Fires below this value'),
    above: number('Fires above this value'),
    owner: reference('person', 'Who is told'),
    enabled: flag('Whether it fires'),
  },
});
export type AlertRule = RecordOf<typeof alertRuleKind>;
