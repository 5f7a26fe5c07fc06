import { describe, expect, it } from 'vitest';
import { handlePlace } from '../../../../../renderer/canvas/heads/handle-place.ts';
import type { TextMark } from '../../../../../shared/scene/marks.ts';

const STEP = ['above', 'foot', 'top', 'above'] as const;
/** A line of text whose baseline is at y. */
const line = (y: number, width: number): TextMark => ({ type: 'text', x: 12, y, text: 'Name', role: 'card', colour: 'ink', anchor: 'start', width });
const step = (...marks: readonly TextMark[]) => ({ x: 0, y: -60, w: 180, h: 60, marks });
const stage = (...marks: readonly TextMark[]) => ({ x: 0, y: -140, w: 400, h: 74, marks });

describe('the buttons of a head', () => {
  it('stand over a step where its stage says nothing', () => {
    expect(handlePlace(step(line(-40, 150), line(-22, 150)), stage(line(-120, 300)), STEP)).toBe('above');
  });

  it('stand in the corner that its name leaves free where the stage has words there', () => {
    const full = stage(line(-120, 300), line(-76, 376));
    expect(handlePlace(step(line(-40, 150), line(-22, 60)), full, STEP)).toBe('foot');
    expect(handlePlace(step(line(-40, 60), line(-8, 150)), full, STEP)).toBe('top');
  });

  it('rather cover words of the stage than those of the step', () => {
    const lines = [line(-46, 150), line(-28, 150), line(-10, 150)];
    expect(handlePlace(step(...lines), stage(line(-76, 376)), STEP)).toBe('above');
  });

  it("may cover a stage's number, but no word of it", () => {
    const number: TextMark = { ...line(-120, 8), x: 388, anchor: 'end' };
    expect(handlePlace(stage(number, line(-120, 300), line(-76, 380)), null, ['foot', 'top', 'foot'])).toBe('top');
  });
});
