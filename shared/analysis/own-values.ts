import type { CardField } from '../model/card-field.ts';
import { type ANSWERS, type CardValue, cardValueId } from '../model/card-value.ts';
import { liveRecord, type Records } from '../model/kinds.ts';

type Answer = (typeof ANSWERS)[number];

/** What a value says needs these words. */
export interface ValueWords {
  readonly answer: (answer: Answer) => string;
  /** Between several answers of a choice. */
  readonly comma: string;
}

/** What a card holds in a field; undefined: nobody ever wrote in it. */
export function heldValue(records: Records, card: string, field: string): CardValue | undefined {
  return liveRecord(records, 'card_value', cardValueId(card, field));
}

/** What a value says, as text; empty: nothing. A person that is gone says nothing. */
export function valueText(records: Records, field: CardField, value: CardValue | undefined, words: ValueWords): string {
  if (!value) return '';
  switch (field.kind) {
    case 'text':
      return value.text;
    case 'number':
      return value.number === null ? '' : [String(value.number), field.unit].filter(Boolean).join('\u202f');
    case 'day':
      return value.day ?? '';
    case 'choice':
      return field.options
        .filter(({ id }) => value.options.includes(id))
        .map(({ name }) => name)
        .join(words.comma);
    case 'yes-no':
      return value.answer === null ? '' : words.answer(value.answer);
    case 'person':
      return liveRecord(records, 'person', value.person)?.name ?? '';
    default:
      return field.kind satisfies never;
  }
}
