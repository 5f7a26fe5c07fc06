import { expect, it } from 'vitest';
import { createChosen } from '../../../../electron/main/chosen.ts';

it('what is chosen before the page listens is heard when it does, once, unless that was long ago', async () => {
  let time = 0;
  const chosen = createChosen(() => time);
  chosen.publish(1, 'stale');
  time = 6_000;
  chosen.publish(1, 'missed');
  chosen.publish(2, 'of another window');
  const ending = new AbortController();
  const events = chosen.subscribe(1, ending.signal);
  expect((await events.next()).value).toBe('missed');
  const next = events.next();
  chosen.publish(1, 'heard');
  expect((await next).value).toBe('heard');
  ending.abort();
  await events.next().catch(() => undefined);
  chosen.publish(1, 'between');
  expect((await chosen.subscribe(1, undefined).next()).value).toBe('between');
});
