import { expect, it } from 'vitest';
import { inShort } from '../../../../../shared/scene/text/in-short.ts';

it('keeps so many letters of a name, as a reader counts them', () => {
  expect(inShort('  Pays at\n the desk ')).toBe('Pays at the desk');
  expect(inShort('顾'.repeat(48))).toBe('顾'.repeat(48));
  expect(inShort('顾'.repeat(49))).toBe(`${'顾'.repeat(48)}…`);
  const family = '👨‍👩‍👧‍👦';
  expect(inShort(family.repeat(48))).toBe(family.repeat(48));
  expect(inShort(family.repeat(60))).toBe(`${family.repeat(48)}…`);
});
