import { expect, test } from 'vitest';
import { fileName } from '../../../../shared/model/file-name.ts';

test.each([
  ['Hotel stay', 'Hotel stay'],
  ['周末住酒店', '周末住酒店'],
  ['a/b\\c:d*e?f"g<h>i|j', 'a b c d e f g h i j'],
  ['../../etc/passwd', 'etc passwd'],
  ['A tour: the hotel', 'A tour – the hotel'],
  ['..', 'map'],
  ['', 'map'],
  ['line\nbreak\u0000', 'line break'],
  ['CON', 'CON map'],
  ['nul.old', 'nul map.old'],
  ['Console', 'Console'],
  ['half \ud83d', 'half \ufffd'],
  ['x'.repeat(300), 'x'.repeat(80)],
])('%j becomes the file name %j', (title, name) => {
  expect(fileName(title, 'map')).toBe(name);
});

// With ending, number, and the names of temporary file and journal beside it: file systems take 255 bytes.
test.each(['图'.repeat(300), '👩‍👩‍👧'.repeat(80), `${'é'.repeat(99)}.`, `${'x'.repeat(79)}. and on`])('%s fits every file system', (title) => {
  const name = fileName(title, 'map');
  expect(Buffer.byteLength(`${name} 999.cxmap.xxxxxxxxxxxxxx.tmp-journal`)).toBeLessThanOrEqual(255);
  expect(name.length).toBeGreaterThan(30);
  expect([name.isWellFormed(), name.endsWith('.')]).toEqual([true, false]);
});
