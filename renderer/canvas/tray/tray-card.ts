import { cardText } from '../../../shared/commands/index.ts';
import { liveRecord } from '../../../shared/model/kinds.ts';
import type { CanvasHost } from '../canvas-host.ts';

/** What a card without a place says. */
export function trayLabel(host: CanvasHost, id: string, empty: string): string {
  const { records } = host.document.store.getState();
  const card = liveRecord(records, 'card', id);
  return (card && cardText(records, card)) || empty;
}
