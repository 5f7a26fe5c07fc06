import { expect, test } from 'vitest';
import type { ChannelMessage, Multiplex } from '../../../../electron/transports/multiplex.ts';
import { createMultiplex } from '../../../../electron/transports/multiplex.ts';

/** Two ends of one wire that hands messages over at once. */
function wire(): { desk: Multiplex; host: Multiplex; sent: ChannelMessage[] } {
  const sent: ChannelMessage[] = [];
  const desk: Multiplex = createMultiplex((message) => {
    sent.push(message);
    host.receive(message);
  });
  const host: Multiplex = createMultiplex((message) => desk.receive(message));
  return { desk, host, sent };
}

test('channels of one wire keep apart', () => {
  const { desk, host } = wire();
  const heard: string[] = [];
  host.open(1).onMessage((frame) => heard.push(`1 ${String(frame)}`));
  host.open(2).onMessage((frame) => heard.push(`2 ${String(frame)}`));
  const [first, second] = [desk.open(1), desk.open(2)];
  second.send('b');
  first.send('a');
  expect(heard).toEqual(['2 b', '1 a']);
});

test('ending one channel ends it on both sides and no other', () => {
  const { desk, host } = wire();
  const ended: number[] = [];
  for (const number of [1, 2]) host.open(number).onClose(() => ended.push(number));
  const first = desk.open(1);
  desk.open(2);
  first.close();
  expect(ended).toEqual([1]);
  expect([desk.size, host.size]).toEqual([1, 1]);
});

test('a broken wire ends every channel with the reason, and nothing is sent any more', () => {
  const { desk, sent } = wire();
  const channel = desk.open(1);
  const reasons: unknown[] = [];
  channel.onClose((reason) => reasons.push(reason));
  desk.endAll('HOST_DIED');
  channel.send('late');
  desk.open(2).onClose((reason) => reasons.push(reason));
  expect(reasons).toEqual(['HOST_DIED', 'HOST_DIED']);
  expect(sent).toEqual([]);
});
