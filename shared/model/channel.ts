import { orderKey, text } from './field.ts';
import { defineKind, type RecordOf } from './kind.ts';

export const channelKind = defineKind({
  name: 'channel',
  home: 'workbook',
  doc: 'The means by which a touchpoint is delivered.',
  upgrades: [],
  fields: {
    name: text('Name'),
    icon: text('Name of a built-in icon'),
    order: orderKey(),
  },
});
export type Channel = RecordOf<typeof channelKind>;
