import { expect, test } from 'vitest';
import { createChannelPair } from '../../../../electron/transports/channel-pair.ts';
import { serveLater } from '../../../../electron/transports/serve-later.ts';

test('what comes before the code is there waits for it, and the code is loaded once', async () => {
  let loads = 0;
  const loaded = Promise.withResolvers<void>();
  const echo = serveLater<string>(async () => {
    loads += 1;
    await loaded.promise;
    return (channel, context) => channel.onMessage((frame) => channel.send(`${context}: ${String(frame)}`));
  });
  const answers: Promise<unknown>[] = ['one', 'two'].map((context) => {
    const { left, right } = createChannelPair();
    echo.serve(right, context);
    left.send('hello');
    return new Promise((resolve) => left.onMessage(resolve));
  });
  loaded.resolve();
  expect(await Promise.all(answers)).toEqual(['one: hello', 'two: hello']);
  expect(loads).toBe(1);
});
