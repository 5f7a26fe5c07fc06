import { cardFieldsOf } from '../commands/card-fields.ts';
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

const shown = new WeakMap<Records['card_field'], readonly CardField[]>();

/** The fields of the user's own that cards show on the map; asked for each card, so kept with the records. */
export function fieldsOnMap(records: Records): readonly CardField[] {
  const known = shown.get(records.card_field);
  if (known) return known;
  const fields = cardFieldsOf(records).filter(({ onMap }) => onMap);
  shown.set(records.card_field, fields);
  return fields;
}

/** What a card holds in a field; undefined: nobody ever wrote in it. */
export function heldValue(records: Pick<Records, 'card_value'>, card: string, field: string): CardValue | undefined {
  const held = records.card_value.get(cardValueId(card, field));
  return held?.deleted ? undefined : held;
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
