import { describe, expect, it } from 'vitest';
import { smallMap } from '../../../../kit/map-driver.ts';
import { slideOf, textsOf } from './slide-of.ts';

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
