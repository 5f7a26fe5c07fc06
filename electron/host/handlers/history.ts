import { plainJson } from '../../transports/plain-json.ts';
import { host } from '../host-context.ts';

export const historyHandlers = {
  page: host.history.page.handler(async ({ context, input: { before, limit, author, journey } }) => {
    const edits = await context.store.history({ limit, author, journey, ...(before === null ? {} : { before }) });
    return edits.map((edit) => ({ ...edit, touched: [...edit.touched] }));
  }),
  drafts: host.history.drafts.handler(async ({ context, input }) => {
    const changes = await context.store.changesOf(input.edit);
    return changes.map(({ kind, record, field, value, old }) => ({ kind, record, field, value, old }));
  }),
  at: host.history.at.handler(async ({ context, input }) => plainJson(await context.store.recordsAt(input.stamp, input.journey))),
  agreements: host.history.agreements.handler(async ({ context }) => [...(await context.store.agreements())]),
};
