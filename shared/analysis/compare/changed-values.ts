import type { Json } from '../../changes/change.ts';
import { sameJson } from '../../changes/equal.ts';
import { cardFieldsOf } from '../../commands/card-fields.ts';
import type { CardField } from '../../model/card-field.ts';
import { CARD_VALUE_PART, cardValueKind } from '../../model/card-value.ts';
import { initialFields } from '../../model/kind.ts';
import { liveRecord, type RecordOfKind, type Records } from '../../model/kinds.ts';
import { heldValue, type ValueWords, valueText } from '../own-values.ts';
import type { FieldChange } from './changed-fields.ts';

type Card = RecordOfKind<'card'>;

/** What two cards hold differently in the fields of the user's own. */
export function changedValues(records: Records, before: Card, after: Card): FieldChange[] {
  if (records.card_value.size === 0) return [];
  return cardFieldsOf(records).flatMap((field) => {
    if (field.cardKinds.length > 0 && !field.cardKinds.includes(after.kind)) return [];
    const [was, is] = [valueIn(records, before.id, field), valueIn(records, after.id, field)];
    return sameJson(was, is) ? [] : [{ field: field.id, own: true, before: was, after: is }];
  });
}

/** null: nobody wrote in it, or it was emptied. */
function valueIn(records: Records, card: string, field: CardField): Json {
  const value = heldValue(records, card, field.id)?.[CARD_VALUE_PART[field.kind]] ?? null;
  return value === '' || (Array.isArray(value) && value.length === 0) ? null : (value as Json);
}

/** A value of such a change as text; empty: it holds nothing, or the field is gone. */
export function changedValueText(records: Records, field: string, value: Json, words: ValueWords): string {
  const held = liveRecord(records, 'card_field', field);
  if (!held || value === null) return '';
  const never = { at: 0, session: '' };
  const whole = { ...initialFields(cardValueKind), id: '', deleted: false, created: never, changed: never, [CARD_VALUE_PART[held.kind]]: value };
  return valueText(records, held, whole, words);
}
