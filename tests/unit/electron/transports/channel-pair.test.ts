import { expect, test } from 'vitest';
import { handFlushedPair } from '../../../kit/channel-pair.ts';

test('frames arrive in order, once they are handed over', () => {
  const { left, right, deliverOne } = handFlushedPair();
  const heard: unknown[] = [];
  right.onMessage((frame) => heard.push(frame));
  left.send('one');
  left.send('two');
  expect(heard).toEqual([]);
  deliverOne();
  expect(heard).toEqual(['one']);
  deliverOne();
  expect(heard).toEqual(['one', 'two']);
});

test('frames that come before anybody listens are kept for the first listener', () => {
  const { left, right, deliverOne } = handFlushedPair();
  left.send('early');
  deliverOne();
  const heard: unknown[] = [];
  right.onMessage((frame) => heard.push(frame));
  expect(heard).toEqual(['early']);
});

test('the end is told to both, with its reason, and also to whoever asks late', () => {
  const { left, right, deliverOne } = handFlushedPair();
  const ends: unknown[] = [];
  right.onClose((reason) => ends.push(['right', reason]));
  left.close('HOST_HUNG');
  deliverOne();
  left.onClose((reason) => ends.push(['left', reason]));
  expect(ends).toEqual([
    ['right', 'HOST_HUNG'],
    ['left', 'HOST_HUNG'],
  ]);
});
