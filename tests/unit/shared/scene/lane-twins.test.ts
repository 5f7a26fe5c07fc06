import { describe, expect, it } from 'vitest';
import { twinOf } from '../../../../shared/scene/layout/lane-names.ts';
import { setText } from '../../../../shared/scene/layout/text-marks.ts';
import type { LegendName } from '../../../../shared/scene/scene.ts';

const legend: LegendName = { persona: null, name: 'All', x: 0, y: 0, w: 10, h: 10 };
const lane = (lines: readonly string[], more: { readonly rows?: number; readonly legend?: readonly LegendName[] } = {}) => ({
  nameMarks: lines.flatMap((text) => setText(text, { x: 0, y: 0, width: 900, role: 'card', colour: 'ink', lineHeight: 18 }).marks),
  rowNames: more.rows ?? 0,
  legend: more.legend ?? [],
  h: 90,
});

describe('lanes under each other', () => {
  it('are twins by as many lines as their names begin alike with', () => {
    expect(twinOf(lane(['Channels ·', 'app']), lane(['Channels ·', 'branch']))).toEqual({ lines: 2, same: 1, above: 90 });
    expect(twinOf(lane(['Front', 'desk ·', 'night']), lane(['Front', 'desk ·', 'day', 'shift']))).toEqual({ lines: 3, same: 2, above: 90 });
  });

  it('keep their last line, also where it says the same', () => {
    expect(twinOf(lane(['Pain', 'points']), lane(['Pain', 'points', 'of guests']))).toEqual({ lines: 2, same: 1, above: 90 });
  });

  it('are none where their names begin otherwise, whatever stands in them', () => {
    expect(twinOf(lane(['Channels · app']), lane(['Channels · branch']))).toBeNull();
    expect(twinOf(lane(['Thoughts']), null)).toBeNull();
    expect(twinOf(lane(['Thoughts']), lane(['Thoughts']))).toBeNull();
  });

  it('count neither the names of rows nor have a rule beside a curve, whose names have their own', () => {
    expect(twinOf(lane(['Channels', 'Web', 'App'], { rows: 2 }), lane(['Channels', 'Web', 'Phone'], { rows: 2 }))).toBeNull();
    expect(twinOf(lane(['Trust', 'set by hand'], { legend: [legend] }), lane(['Trust', 'measured']))).toBeNull();
  });
});
