import { expect, it } from 'vitest';
import { titleFrom } from '../../../../../renderer/canvas/bands/small-title.ts';

it('lets a small head show its title only where no word of it is broken', () => {
  expect(titleFrom('Stay')).toBe(64);
  expect(titleFrom('')).toBe(64);
  // about 62 pixels wide, and its padding
  expect(titleFrom('Remember')).toBeGreaterThan(64);
  expect(titleFrom('Remember me')).toBe(titleFrom('Remember'));
  expect(titleFrom('After the stay')).toBe(64);
});

it('waits neither for words that may be broken anywhere nor for one without end', () => {
  expect(titleFrom('顾客在旺季周末从看到照片到离店')).toBe(64);
  expect(titleFrom('Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz')).toBe(112);
});
