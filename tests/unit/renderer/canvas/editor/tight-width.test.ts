import { expect, it } from 'vitest';
import { outgrows, tightWidth } from '../../../../../renderer/canvas/editor/tight-width.ts';
import { breakLines } from '../../../../../shared/scene/index.ts';

const WIDTH = 140;
const NOTE = '问问前台周五晚上谁来值班';

it('is the width of the balanced lines, at which lines that are not balanced are the same', () => {
  const tight = tightWidth(NOTE, 'card', WIDTH);
  expect(tight).toBeLessThan(WIDTH);
  const lines = breakLines(NOTE, 'card', WIDTH).map(({ text }) => text);
  expect(lines.map(({ length }) => length)).toEqual([6, 6]);
  expect(lines.every((line) => line.length * 13 <= (tight ?? 0))).toBe(true);
});

it('is none for one line, nor for words that are not balanced', () => {
  expect(tightWidth('问前台', 'card', WIDTH)).toBeNull();
  expect(tightWidth('Ask the front desk who is on duty on Friday night', 'card', WIDTH)).toBeNull();
});

it('holds while the text has room in as many lines as the map would give it', () => {
  const tight = tightWidth(NOTE, 'card', WIDTH) ?? 0;
  expect(outgrows(NOTE.slice(0, -1), 'card', tight, WIDTH)).toBe(false);
  expect(outgrows(`${NOTE}？好的`, 'card', tight, WIDTH)).toBe(true);
});
