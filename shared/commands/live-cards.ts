import { liveRecord, type RecordOfKind, type Records } from '../model/kinds.ts';

type Card = RecordOfKind<'card'>;

export function liveCards(records: Records, ids: readonly string[]): Card[] {
  return ids.flatMap((id) => liveRecord(records, 'card', id) ?? []);
}
