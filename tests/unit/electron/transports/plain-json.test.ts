import { oc } from '@orpc/contract';
import { implement } from '@orpc/server';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { createChannelClient } from '../../../../electron/transports/channel-client.ts';
import { createChannelPair } from '../../../../electron/transports/channel-pair.ts';
import { plainJson } from '../../../../electron/transports/plain-json.ts';
import { createChannelServer } from '../../../../electron/transports/serve-channel.ts';

async function answered(answer: object): Promise<unknown> {
  const contract = { ask: oc.output(z.custom<object>(() => true)) };
  const { left, right } = createChannelPair();
  createChannelServer(implement(contract).router({ ask: implement(contract).ask.handler(() => answer) }))(right, {});
  return createChannelClient<typeof contract>(left).ask();
}

test('JSON arrives as it was', async () => {
  const records = { card: [{ id: 'c', created: { at: 1, session: 's' }, fields: { text: '排队 "太久"\n', tags: ['a'], place: { lane: null } } }], tag: [] };
  expect(await answered(plainJson(records))).toEqual(records);
});

test('nothing of it is looked at on the way: what is no JSON would not be noticed', async () => {
  const records = { at: [new Date(0)] };
  expect(await answered(records)).toEqual(records);
  expect(await answered(plainJson(records))).toEqual({ at: ['1970-01-01T00:00:00.000Z'] });
});
