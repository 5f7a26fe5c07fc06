import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../../../shared/scene/marks.ts';
import { smallMap } from '../../../../kit/map-driver.ts';
import { boxesOn, cornersOf, type JourneyMap, link, slideOf, textsOf } from './slide-of.ts';

describe('links between steps', () => {
  const linkSteps = (map: JourneyMap, from: string, to: string, label = '') => link(map, map.step(from), map.step(to), label);
  const linesOf = (marks: readonly Mark[]) => marks.flatMap((mark) => (mark.type === 'path' && mark.fill === null ? [cornersOf([mark])] : []));
  const boxesOf = (marks: readonly Mark[]) => marks.flatMap((mark) => (mark.type === 'box' ? [mark] : []));
  const meet = (a: { x: number; y: number; w: number; h: number }, b: typeof a) => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;

  function journey(...names: string[]): JourneyMap {
    const map = smallMap();
    map.newJourney(
      'Flow',
      [
        { name: 'First', steps: names },
        { name: 'Then', steps: ['Next'] },
        { name: 'Last', steps: ['End'] },
      ],
      ['thought'],
    );
    return map;
  }

  it('are drawn under the steps, each with its words on its own line', () => {
    const map = journey('Look', 'Choose', 'Settle');
    linkSteps(map, 'Settle', 'Look', 'refused');
    linkSteps(map, 'Look', 'Settle', 'known guest');
    linkSteps(map, 'Choose', 'Look');
    map.addCard('thought', 'Look', 'Where to sleep');
    const slide = slideOf(map, 'First');
    const { marks, y } = slide.stepMarks;
    expect(textsOf(marks).slice(0, 3)).toEqual(['Look', 'Choose', 'Settle']);
    expect(textsOf(marks).slice(3).sort()).toEqual(['known guest', 'refused']);
    // two arrows to the next step, three links
    expect(linesOf(marks)).toHaveLength(5);
    const [heads, plates] = [boxesOf(marks).slice(0, 3), boxesOf(marks).slice(3)];
    for (const plate of plates) expect([...heads, ...plates].filter((other) => other !== plate && meet(plate, other))).toEqual([]);
    const levels = linesOf(marks).flatMap((corners) => corners.map((corner) => corner.y));
    const top = Math.min(...boxesOn(slide).map((box) => box.y));
    expect(y + Math.max(...levels, ...plates.map((plate) => plate.y + plate.h))).toBeLessThan(top);
  });

  it.each([
    ['long names', Array.from({ length: 4 }, (_, i) => `Name of a longer step ${i}`)],
    ['Chinese', ['看到朋友的照片', '比较几家酒店的价格', '选房付款', '收到确认短信']],
  ])('stay on the slide and under their heads: %s', (_, names) => {
    const map = journey(...names);
    const [first = '', last = ''] = [names[0], names.at(-1)];
    linkSteps(map, last, first, 'a condition that is longer than the slide is wide, '.repeat(4));
    linkSteps(map, first, last, '如果付款失败就再来一次');
    const slide = slideOf(map, 'First');
    const { marks, x } = slide.stepMarks;
    const heads = boxesOf(marks).slice(0, names.length);
    expect(heads.map(({ h }) => h)).toEqual(heads.map(() => heads[0]?.h));
    for (const box of boxesOf(marks)) expect([box.x >= 0, x + box.x + box.w <= slide.width - x + 0.5]).toEqual([true, true]);
    for (const mark of marks) if (mark.type === 'text') expect(x + mark.x + mark.width).toBeLessThanOrEqual(slide.width - x);
    expect(textsOf(marks).join('').replaceAll(' ', '')).toContain(names.join('').replaceAll(' ', ''));
  });

  it('that leave the stage are told in words, and so is what finds no room', () => {
    const map = journey('A', 'B', 'C', 'D');
    linkSteps(map, 'B', 'End', 'gives up');
    linkSteps(map, 'C', 'A', 'again');
    expect(textsOf(slideOf(map, 'First').stepMarks.marks)).toEqual(['A', 'B', 'C', 'D', 'again', 'B → End · gives up']);
    expect(textsOf(slideOf(map, 'Last').stepMarks.marks)).toEqual(['End', 'B → End · gives up']);
    map.addCard('thought', 'A', 'Hm');
    for (const [from, to] of ['AC', 'BD', 'DB', 'AD', 'DA', 'CB', 'BA']) linkSteps(map, from ?? '', to ?? '', 'if');
    const { marks } = slideOf(map, 'First').stepMarks;
    expect(linesOf(marks).length).toBeLessThan(3 + 8);
    expect(textsOf(marks).filter((text) => text.includes('→')).length).toBeGreaterThan(1);
  });

  it.each([1, 3, 4, 9])('that leave the stage are told though they are %i, of many the first ones', (count) => {
    const map = smallMap();
    const far = Array.from({ length: 9 }, (_, i) => `Far ${i}`);
    map.newJourney(
      'Flow',
      [
        { name: 'First', steps: ['A', 'B'] },
        { name: 'Then', steps: far },
      ],
      ['thought'],
    );
    for (const to of far.slice(0, count)) linkSteps(map, 'A', to);
    const [names, ...told] = textsOf(slideOf(map, 'First').stepMarks.marks);
    expect(names).toBe('A → B');
    expect(told).toHaveLength(Math.min(count, 3));
    expect(told.filter((line) => line.endsWith('…'))).toHaveLength(count > 3 ? 1 : 0);
  });

  it('are told where the names of the steps themselves have no room', () => {
    const map = journey(...Array.from({ length: 40 }, (_, i) => `Step ${i} of a longer name`));
    map.addCard('thought', 'Step 0 of a longer name', 'Hm');
    linkSteps(map, 'Step 3 of a longer name', 'End', 'gives up');
    expect(textsOf(slideOf(map, 'First').stepMarks.marks)).toEqual(['Step 3 of a longer name → End · gives up']);
  });

  it('that come from another stage are told, whichever step they lead to', () => {
    for (const step of ['A', 'B', 'C']) {
      const map = journey('A', 'B', 'C');
      linkSteps(map, 'End', step);
      expect(textsOf(slideOf(map, 'First').stepMarks.marks)).toContain(`End → ${step}`);
    }
  });

  it('lead from stage to stage on the slide of all of them', () => {
    const map = journey('Look', 'Settle');
    const without = slideOf(map, null);
    linkSteps(map, 'Settle', 'Next');
    linkSteps(map, 'Settle', 'Look', 'refused');
    expect(slideOf(map, null).stepMarks.marks).toEqual([]);
    linkSteps(map, 'End', 'Settle', 'comes back');
    const slide = slideOf(map, null);
    expect([textsOf(slide.stepMarks.marks), linesOf(slide.stepMarks.marks).length]).toEqual([['comes back'], 1]);
    expect(slide.head.y).toBeGreaterThan(without.head.y);
    const [from, to] = [slide.rail[2], slide.rail[0]].map((stage) => ({ x: (stage?.x ?? 0) + (stage?.w ?? 0) / 2, y: (stage?.y ?? 0) + (stage?.h ?? 0) }));
    const corners = (linesOf(slide.stepMarks.marks)[0] ?? []).map(({ x, y }) => ({ x: x + slide.stepMarks.x, y: y + slide.stepMarks.y }));
    expect(corners[0]?.x).toBeCloseTo(from?.x ?? 0, 1);
    expect(corners.at(-1)?.x).toBeCloseTo(to?.x ?? 0, 1);
    expect(corners[0]?.y).toBeCloseTo(from?.y ?? 0, 1);
  });
});
