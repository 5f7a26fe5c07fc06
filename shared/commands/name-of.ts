import { isKindName, type Records } from '../model/kinds.ts';
import { NAME_FIELDS } from '../model/name-fields.ts';
import { cardText } from './touchpoints.ts';

/** What a record is called in the file; '' where the program words it or it has no name. Deleted ones keep theirs. */
export function nameOf(records: Records, kind: string, id: string): string {
  if (kind === 'card') {
    const card = records.card.get(id);
    return card ? cardText(records, card) : '';
  }
  const field = Object.hasOwn(NAME_FIELDS, kind) ? NAME_FIELDS[kind as keyof typeof NAME_FIELDS] : undefined;
  const record = isKindName(kind) ? (records[kind].get(id) as Readonly<Record<string, unknown>> | undefined) : undefined;
  const name = field && record?.[field];
  return typeof name === 'string' ? name : '';
}
