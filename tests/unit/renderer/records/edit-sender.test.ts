import { expect, onTestFinished, test } from 'vitest';
import type { HostClient } from '../../../../renderer/client/index.ts';
import { createEditQueue } from '../../../../renderer/records/edit-queue.ts';
import { createEditSender, type SenderEvents } from '../../../../renderer/records/edit-sender.ts';
import { until } from '../../../kit/until.ts';

function begin(events: Partial<SenderEvents>) {
  const sent: string[] = [];
  const apply = async ({ edit }: { readonly edit: { readonly id: string } }) => {
    sent.push(edit.id);
    return { stamp: 1, session: 's' };
  };
  const client = { edits: { apply } } as unknown as HostClient;
  const queue = createEditQueue();
  const refused: string[] = [];
  const nothing = { acknowledged: () => undefined, refused: async () => undefined, held: () => undefined, changed: () => undefined };
  const heard = { ...nothing, refused: async ({ edit }: { edit: { id: string } }) => void refused.push(edit.id), ...events };
  const sender = createEditSender(client, queue, { mayGo: () => true, once: false }, heard);
  for (const id of ['one', 'two', 'three']) queue.add({ edit: { id, label: 'x', author: null }, drafts: [], joins: false });
  return { sent, refused, queue, sender };
}

/** What nobody caught, which is otherwise vitest's to tell. */
async function uncaught(): Promise<readonly unknown[]> {
  const failures: unknown[] = [];
  for (const event of ['unhandledRejection', 'uncaughtException'] as const) {
    const others = process.listeners(event as 'uncaughtException');
    process.removeAllListeners(event);
    process.on(event, (error: unknown) => failures.push(error));
    onTestFinished(() => {
      process.removeAllListeners(event);
      for (const other of others) process.on(event, other);
    });
  }
  return failures;
}

// Whoever shows the document may fail at any change of it; nothing of what a person wrote may go lost by that.
test.each(['acknowledged', 'changed'] as const)('a screen that fails when it hears "%s" neither loses an edit nor stops the others', async (event) => {
  const failures = await uncaught();
  const { sent, refused, queue, sender } = begin({
    [event]: () => {
      throw new Error('a screen failed');
    },
  });
  sender.send();
  await until(() => queue.waiting.length === 0);
  expect([sent, refused]).toEqual([['one', 'two', 'three'], []]);
  await until(() => failures.length > 0);
});
