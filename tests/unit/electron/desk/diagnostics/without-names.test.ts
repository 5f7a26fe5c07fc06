import { expect, test } from 'vitest';
import { withoutNames, wordError, wordFailure } from '../../../../../electron/desk/diagnostics/without-names.ts';
import { Fault } from '../../../../../shared/model/fault.ts';

const SECRETS = /Ana|secret|Hotel|Guests|srv/i;

test.each([
  "ENOENT: no such file or directory, open '/srv/ana/My Maps/Ana's secret.cxmap'",
  `SyntaxError: Unexpected token 'a', "{"a": "secret"... is not valid JSON`,
  'cannot open /srv/a b/secret plan.cxmap: locked',
  'EPERM: rename D:\\Ana\\Hotel.cxmap',
  'Hotel.cxmap is gone',
  'he said “Guests wait”',
  '    at foo (/srv/ana li/elsewhere/where.js:1:2)',
  '    at open (file:///srv/me/My%20Programs/Ana/electron/desk/desk.ts:12:3)',
  '    at Object.open (D:\\Ana Li\\AppData\\resources\\app.asar\\out\\main\\main.js:1:2)',
  'a quote that does not end: "secret',
])('nothing that a person would not hand on is left of: %s', (text) => {
  expect(withoutNames(text)).not.toMatch(SECRETS);
});

test.each([
  ['    at open (file:///opt/cxmap/electron/desk/desk.ts:12:3)', '    at open (electron/desk/desk.ts:12:3)'],
  ['    at C:\\Programs\\electron\\a.ts:1:2', '    at electron\\a.ts:1:2'],
  ['    at fn (http://127.0.0.1:41730/assets/index-a.js:1:20)', '    at fn (assets/index-a.js:1:20)'],
  ['fn@app://cxmap/assets/index-a.js:1:20', 'fn@assets/index-a.js:1:20'],
  ['    at node:internal/process:1:2', '    at node:internal/process:1:2'],
  ["Cannot read properties of undefined (reading 'x')", "Cannot read properties of undefined (reading 'x')"],
  ['ENOSPC: no space left on device, write', 'ENOSPC: no space left on device, write'],
])('what tells where it failed stays: %s', (text, kept) => {
  expect(withoutNames(text)).toBe(kept);
});

test('an error is its name, its message in one line and its stack', () => {
  const said = wordError(new TypeError('no such\nthing as "secret\nplan"'));
  const [head, ...frames] = said.split('\n');
  expect(head).toBe('TypeError: no such thing as "…"');
  expect(frames.length).toBeGreaterThan(0);
  for (const frame of frames) expect(frame).toMatch(/^ +at /);
  expect(wordError(new Fault('DAMAGED', { name: 'Hotel.cxmap', table: 'card', lost: 1 })).split('\n')[0]).toBe('Fault: DAMAGED {"…":1}');
  expect(wordError('just text')).toBe('just text');
  expect(wordFailure('TypeError: x', 'TypeError: x\nsecret text\n    at y (app://cxmap/assets/a.js:1:1)')).toBe('TypeError: x\n    at y (assets/a.js:1:1)');
});
