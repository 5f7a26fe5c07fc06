import { LARGEST_ATTACHMENT } from '../../../shared/contract/attachments.ts';
import { Fault } from '../../../shared/model/fault.ts';
import { host } from '../host-context.ts';
import { requireEditor } from '../roles.ts';

export const attachmentsHandlers = {
  put: host.attachments.put.handler(async ({ context, input }) => {
    requireEditor(context.seat.peer);
    if (input.bytes.size > LARGEST_ATTACHMENT) throw new Fault('TOO_LARGE', { bytes: input.bytes.size, limit: LARGEST_ATTACHMENT });
    return context.store.putAttachment(new Uint8Array(await input.bytes.arrayBuffer()));
  }),
  get: host.attachments.get.handler(async ({ context, input }) => {
    const { bytes, mediaType } = await context.store.attachment(input.hash);
    return new Blob([new Uint8Array(bytes)], { type: mediaType });
  }),
};
