import { host } from '../host-context.ts';
import { attachmentsHandlers } from './attachments.ts';
import { editsHandlers } from './edits.ts';
import { eventsHandlers } from './events.ts';
import { exchangeHandlers } from './exchange.ts';
import { fileHandlers } from './file.ts';
import { historyHandlers } from './history.ts';
import { recordsHandlers } from './records.ts';
import { searchHandlers } from './search.ts';
import { versionsHandlers } from './versions.ts';

/** Every method of the contract; a missing one does not compile. */
export const hostRouter = host.router({
  file: fileHandlers,
  records: recordsHandlers,
  edits: editsHandlers,
  events: eventsHandlers,
  search: searchHandlers,
  attachments: attachmentsHandlers,
  versions: versionsHandlers,
  exchange: exchangeHandlers,
  history: historyHandlers,
});
