import { expect, test } from 'vitest';
import { latestStamp } from '../../../../../electron/host/store/journal.ts';

test('the latest stamp of a file that many windows have written to is found', () => {
  const session = { id: 's', device: 'd', person: null, program: 'p', started: 1, lastSeq: 1, lastStamp: 2, kept: 1 };
  expect(latestStamp([])).toBe(0);
  expect(latestStamp([...Array.from({ length: 300_000 }, () => session), { ...session, started: 9 }])).toBe(9);
});
