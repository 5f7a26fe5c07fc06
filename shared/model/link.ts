import { choiceFrom, reference, text } from './field.ts';
import { defineKind, type RecordOf } from './kind.ts';

export const linkKind = defineKind({
  name: 'link',
  home: 'journey',
  doc: 'A line between two cards or steps. An end that is gone is shown as a ghost.',
  upgrades: [],
  fields: {
    journey: reference('journey', 'Its journey'),
    from: reference(['card', 'step'], 'Where it starts'),
    to: reference(['card', 'step'], 'Where it ends'),
    kind: choiceFrom(['plain', 'branch', 'loop'], 'plain', 'Kind'),
    label: text('Label'),
    condition: text('Condition of a branch or loop'),
  },
});
export type Link = RecordOf<typeof linkKind>;
