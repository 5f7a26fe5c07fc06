import { liveRecord, type Records } from '../../model/kinds.ts';
import type { Frame } from './frame.ts';

/** The step in which a card lies: the first it covers; null while it is in the tray or gone. */
export function stepOfCard(records: Records, frame: Frame): (card: string) => string | null {
  return (id) => {
    const place = liveRecord(records, 'card', id)?.place;
    const at = place?.from ?? place?.to ?? null;
    if (at === null) return null;
    if (records.step.has(at)) return at;
    const span = frame.spans.get(at);
    return (span && frame.columns[span.from]?.steps[0]?.id) ?? null;
  };
}
