import { oc } from '@orpc/contract';
import { implement } from '@orpc/server';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { createChannelClient } from '../../../../electron/transports/channel-client.ts';
import { createChannelPair } from '../../../../electron/transports/channel-pair.ts';
import { createChannelServer } from '../../../../electron/transports/serve-channel.ts';
import { Fault } from '../../../../shared/model/fault.ts';

const contract = {
  double: oc.input(z.object({ n: z.number() })).output(z.number()),
  refuse: oc.output(z.void()),
  stumble: oc.output(z.void()),
};
const router = implement(contract).router({
  double: implement(contract).double.handler(({ input }) => input.n * 2),
  refuse: implement(contract).refuse.handler(() => {
    throw new Fault('FORBIDDEN', { role: 'viewer' });
  }),
  stumble: implement(contract).stumble.handler(() => {
    throw new TypeError('not foreseen');
  }),
});

function pair() {
  const { left, right } = createChannelPair();
  createChannelServer(router)(right, {});
  return { channel: left, client: createChannelClient<typeof contract>(left) };
}

test('a call is answered', async () => {
  expect(await pair().client.double({ n: 21 })).toBe(42);
});

test('a fault arrives as the fault that was thrown', async () => {
  await expect(pair().client.refuse()).rejects.toMatchObject({ name: 'Fault', code: 'FORBIDDEN', params: { role: 'viewer' } });
});

test('what nobody foresaw arrives as UNEXPECTED with its cause', async () => {
  await expect(pair().client.stumble()).rejects.toMatchObject({ code: 'UNEXPECTED', params: { cause: 'not foreseen' } });
});

test('an input that the contract refuses is a fault too', async () => {
  await expect(pair().client.double({ n: 'two' as unknown as number })).rejects.toMatchObject({ name: 'Fault' });
});

test('a frame that cannot be read ends its channel and nothing else', async () => {
  const { channel } = pair();
  const ended = new Promise((resolve) => channel.onClose(() => resolve('ended')));
  channel.send('{"not": json');
  expect(await ended).toBe('ended');
  expect(await pair().client.double({ n: 1 })).toBe(2);
});

test('a call on a channel that ends is rejected, not left waiting', async () => {
  const { channel, client } = pair();
  const call = client.double({ n: 1 });
  channel.close();
  await expect(call).rejects.toMatchObject({ name: 'Fault' });
});
