import type { CardFieldKind } from './card-field.ts';
import { choice, day, number, reference, text, texts } from './field.ts';
import { defineKind, type RecordOf } from './kind.ts';

export const ANSWERS = ['yes', 'no'] as const;

export const cardValueKind = defineKind({
  name: 'card_value',
  home: 'journey',
  doc: 'What one card holds in one field of the user’s own, each kind of field in its column. Its id is made of both, so two copies that fill the same field of a card converge.',
  upgrades: [],
  fields: {
    journey: reference('journey', 'Its journey'),
    card: reference('card', 'The card'),
    field: reference('card_field', 'The field'),
    text: text('Of a text'),
    number: number('Of a number'),
    day: day('Of a day'),
    options: texts('Of a choice: ids of the answers'),
    answer: choice(ANSWERS, 'Of a yes or no'),
    person: reference('person', 'Of a person'),
  },
});
export type CardValue = RecordOf<typeof cardValueKind>;

export type CardValuePart = 'text' | 'number' | 'day' | 'options' | 'answer' | 'person';

/** In which part of a value each kind of field is kept. */
export const CARD_VALUE_PART: Readonly<Record<CardFieldKind, CardValuePart>> = {
  text: 'text',
  number: 'number',
  day: 'day',
  choice: 'options',
  'yes-no': 'answer',
  person: 'person',
};

export function cardValueId(card: string, field: string): string {
  return `${card}.${field}`;
}
