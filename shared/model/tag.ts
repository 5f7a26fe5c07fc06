import { choice, text } from './field.ts';
import { defineKind, type RecordOf } from './kind.ts';

/** Colours that mean nothing else on a map; without one a tag is grey. */
export const TAG_COLOURS = ['blue', 'violet', 'brown', 'indigo'] as const;
export type TagColour = (typeof TAG_COLOURS)[number];

export const tagKind = defineKind({
  name: 'tag',
  home: 'workbook',
  doc: 'A word to find and filter by.',
  upgrades: [],
  fields: { name: text('Name'), colour: choice(TAG_COLOURS, 'Colour; null: grey') },
});
export type Tag = RecordOf<typeof tagKind>;
