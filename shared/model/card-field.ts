import { z } from 'zod';
import { CARD_KINDS } from './card-kinds.ts';
import { choiceFrom, flag, list, orderKey, text } from './field.ts';
import { defineKind, type RecordOf } from './kind.ts';

/** What a field of the user's own takes. */
export const CARD_FIELD_KINDS = ['text', 'number', 'day', 'choice', 'yes-no', 'person'] as const;
export type CardFieldKind = (typeof CARD_FIELD_KINDS)[number];

/** One answer of a choice. Values name its id, so that it can be renamed. A retired one is offered no longer; cards that hold it keep it. */
const optionSchema = () => z.object({ id: z.string().min(1).max(200), name: z.string().max(2_000), retired: z.boolean() });
export type CardFieldOption = Readonly<z.infer<ReturnType<typeof optionSchema>>>;

export const cardFieldKind = defineKind({
  name: 'card_field',
  home: 'workbook',
  doc: 'A field of the user’s own for cards. What a card holds in it is a row of `card_value`.',
  upgrades: [],
  fields: {
    name: text('Name'),
    kind: choiceFrom(CARD_FIELD_KINDS, 'text', 'Kind; values of another kind that a card held before are kept'),
    unit: text('Unit, shown behind a number'),
    options: list(optionSchema, 'Answers of a choice: each id, name, and whether it is retired (offered no longer, kept on cards)'),
    several: flag('Whether a card may hold several answers of a choice'),
    cardKinds: list(() => z.enum(CARD_KINDS), 'Kinds of cards that have it; empty: all'),
    onMap: flag('Whether its value is a line on the card'),
    order: orderKey(),
  },
});
export type CardField = RecordOf<typeof cardFieldKind>;
