import { describe, expect, it } from 'vitest';
import { setFields } from '../../../../../shared/commands/index.ts';
import { SLIDE_HEIGHT } from '../../../../../shared/scene/index.ts';
import { smallMap } from '../../../../kit/map-driver.ts';
import { boxesOn, FOOT, type JourneyMap, link, pagesOf, slideOf, textsOf } from './slide-of.ts';

describe('the rail', () => {
  it('names the stages where all names have room, numbers them else, and is only bars where there are very many', () => {
    const map = smallMap();
    expect(slideOf(map, 'Book').rail.map(({ marks }) => textsOf(marks).join(' '))).toEqual(['1 Book', '2 Stay']);
    const many = smallMap();
    many.newJourney(
      'Many',
      Array.from({ length: 14 }, (_, i) => ({ name: `Consideration ${i}` })),
      ['thought'],
    );
    expect(
      slideOf(many, null)
        .rail.map(({ marks }) => textsOf(marks).join(' '))
        .slice(0, 2),
    ).toEqual(['1', '2']);
    many.newJourney(
      'More',
      Array.from({ length: 60 }, (_, i) => ({ name: `S${i}` })),
      ['thought'],
    );
    expect(
      slideOf(many, null)
        .rail.flatMap(({ marks }) => textsOf(marks))
        .join(''),
    ).toBe('');
  });

  it.each([66, 150])('has a bar for each of %i stages, one beside the other', (count) => {
    const map = smallMap();
    map.newJourney(
      'Many',
      Array.from({ length: count }, (_, i) => ({ name: `S${i}` })),
      ['thought'],
    );
    const { rail, width } = slideOf(map, null, { width: 432 });
    expect(Math.min(...rail.map(({ w }) => w))).toBeGreaterThan(1);
    for (const [index, { x, w }] of rail.entries()) expect(x + w).toBeLessThanOrEqual(rail[index + 1]?.x ?? width);
  });
});

describe('a long title and a long goal', () => {
  const goal = 'to sleep without a care. '.repeat(100);

  function wordy(steps: readonly string[]): JourneyMap {
    const map = smallMap();
    const title = 'A stage with very much to say '.repeat(12).trim();
    map.newJourney(
      '',
      [
        { name: title, steps },
        { name: 'Then', steps: ['End'] },
      ],
      ['emotion', 'thought'],
    );
    map.run(setFields, { kind: 'stage', id: map.stage(title), fields: { customerGoal: goal } });
    map.run(setFields, { kind: 'journey', id: map.journey, fields: { customerGoal: goal, title } });
    map.score(steps[0] ?? '', 1);
    return map;
  }

  const slidesOf = (map: JourneyMap, width: number) => [...pagesOf(map, map.stages()[0] ?? '', { width }), slideOf(map, null, { width })];
  const lastLine = ({ head, goalMarks, stepMarks }: ReturnType<typeof slideOf>) =>
    Math.max(...[head, goalMarks, stepMarks].flatMap(({ y, scale, marks }) => marks.map((mark) => (mark.type === 'text' ? y + scale * mark.y : 0))));

  it.each([432, 576, 768])('leave room for the curve and the cards of a slide that is %i wide', (width) => {
    const map = wordy(['Look', 'Choose']);
    for (const cards of [[], ['Where to sleep']]) {
      map.addCard('thought', 'Look', ...cards);
      for (const slide of slidesOf(map, width)) {
        expect(Math.max(lastLine(slide), ...boxesOn(slide).map((box) => box.bottom))).toBeLessThanOrEqual(SLIDE_HEIGHT - FOOT);
        expect(slide.goal).toBe(goal.trim());
      }
      for (const { curve, goalMarks } of slidesOf(map, width).filter(({ page }) => page === 0)) {
        expect((curve?.y ?? 0) + (curve?.h ?? 0)).toBeLessThanOrEqual(SLIDE_HEIGHT - FOOT);
        expect(curve?.h).toBeGreaterThanOrEqual(60);
        expect(textsOf(goalMarks.marks).at(-1)).toMatch(/…$/);
      }
    }
  });

  it('take the place of a curve that would be too low', () => {
    const names = Array.from({ length: 7 }, (_, i) => `A step of a longer name ${i}`);
    const map = wordy(names);
    for (const [i, name] of names.entries()) {
      link(map, map.step(name), map.step(names[(i + 3) % 7] ?? ''), `for reason ${i}`);
      link(map, map.step(name), map.step('End'), `for reason ${i}`);
    }
    const curves = [432, 576, 768].flatMap((width) => slidesOf(map, width).map(({ curve }) => curve));
    expect(curves).toContain(null);
    for (const curve of curves) if (curve) expect([curve.h >= 60, curve.y + curve.h <= SLIDE_HEIGHT - FOOT]).toEqual([true, true]);
  });
});
