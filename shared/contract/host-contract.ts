import { attachmentsContract } from './attachments.ts';
import { editsContract } from './edits.ts';
import { eventsContract } from './events.ts';
import { exchangeContract } from './exchange.ts';
import { fileContract } from './file.ts';
import { historyContract } from './history.ts';
import { recordsContract } from './records.ts';
import { searchContract } from './search.ts';
import { versionsContract } from './versions.ts';

/** Everything that the host of one file can be asked. */
export const hostContract = {
  file: fileContract,
  records: recordsContract,
  edits: editsContract,
  events: eventsContract,
  search: searchContract,
  attachments: attachmentsContract,
  versions: versionsContract,
  exchange: exchangeContract,
  history: historyContract,
};
export type HostContract = typeof hostContract;
