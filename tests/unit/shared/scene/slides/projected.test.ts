import { describe, expect, it } from 'vitest';
import { addPersona, addToStage, setFields, setScore } from '../../../../../shared/commands/index.ts';
import { SLIDE_HEIGHT, THEME_NAMES, THEMES } from '../../../../../shared/scene/index.ts';
import type { Colour, Mark } from '../../../../../shared/scene/marks.ts';
import { TEXT_STYLES } from '../../../../../shared/scene/text-style.ts';
import { smallMap } from '../../../../kit/map-driver.ts';
import { filled, type JourneyMap, link, pagesOf, slideOf } from './slide-of.ts';

describe('what a weak projector shows', () => {
  function everyLook(): JourneyMap {
    const map = smallMap();
    map.run(addPersona, { name: 'Mei', journey: map.journey });
    map.run(addPersona, { name: 'Tom', journey: map.journey });
    const personas = [...map.records.persona.keys()];
    map.addCard('touchpoint', 'Search', 'Site');
    map.addCard('thought', 'Search', 'Nice');
    for (const kind of ['pain-point', 'wow-moment', 'opportunity', 'metric', 'note', 'decision', 'action-item'] as const)
      map.run(addToStage, { journey: map.journey, stage: map.stage('Book'), kind, text: kind });
    for (const id of map.records.card.keys()) map.run(setFields, { kind: 'card', id, fields: { personas, momentOfTruth: true, isSample: true } });
    for (const persona of personas)
      for (const [step, value] of [
        ['Search', 1],
        ['Pay', -1],
      ] as const)
        map.run(setScore, { point: { step: map.step(step), persona, series: 'emotion' }, value });
    link(map, map.card('Site'), map.card('Nice'), 'asks', 'if late');
    link(map, map.card('Nice'), map.step('Arrive'), 'later');
    link(map, map.step('Pay'), map.step('Search'), 'refused');
    link(map, map.step('Sleep'), map.step('Search'), 'again');
    return map;
  }

  it.each(THEME_NAMES)('every text and sign has 4.5 : 1 on what lies behind it: %s', (name) => {
    const { colours } = THEMES[name];
    const map = everyLook();
    const slides = [...pagesOf(map, 'Book'), slideOf(map, null)];
    const [first, whole] = [slides[0], slides.at(-1)];
    expect([first, whole].map((slide) => (slide?.stepMarks.marks.length ?? 0) > 0)).toEqual([true, true]);
    expect(slides.flatMap(({ lines }) => lines).length).toBeGreaterThan(0);
    const pairs = slides.flatMap(marksOn).flatMap(pairsIn);
    const weak = pairs.filter(([colour, ground]) => contrast(colours[colour], colours[ground]) < 4.5);
    expect(pairs.length).toBeGreaterThan(50);
    expect([...new Set(weak.map((pair) => pair.join(' on ')))]).toEqual([]);
  });

  it('no text is smaller than 1/36 of the height', () => {
    const smallest = Math.min(...Object.values(TEXT_STYLES).map(({ size }) => size));
    const map = filled(300);
    for (const { cards, labels, head } of pagesOf(map, 'Book'))
      for (const { scale } of [...cards, ...labels, head]) expect(smallest * scale).toBeGreaterThanOrEqual(SLIDE_HEIGHT / 36);
  });
});

/** The marks of a slide, those together that lie on the same ground. */
function marksOn({ rail, head, goalMarks, stepMarks, labels, cards, lines, curve }: ReturnType<typeof slideOf>): (readonly Mark[])[] {
  return [
    ...[...rail, head, goalMarks, stepMarks, ...labels, ...cards, ...lines].map(({ marks }) => marks),
    [...(curve?.ground ?? []), ...(curve?.lines ?? [])],
  ];
}

/** Each colour that says something with each ground that it may lie on; bars and rules are no ground. */
function pairsIn(marks: readonly Mark[]): [Colour, Colour][] {
  const fills = marks.flatMap((mark) => (mark.type === 'box' && mark.fill && Math.min(mark.w, mark.h) > 10 ? [mark.fill] : []));
  const grounds: readonly Colour[] = fills.length > 0 ? fills : ['bg'];
  return colouredIn(marks).flatMap((colour) => grounds.map((ground): [Colour, Colour] => [colour, ground]));
}

/** Colours of texts, signs and lines; the axis and outlines are hairlines that say nothing by themselves. */
function colouredIn(marks: readonly Mark[]): Colour[] {
  return marks.flatMap((mark) => {
    if (mark.type === 'text') return [mark.colour];
    if (mark.type !== 'path') return [];
    return [mark.fill, mark.stroke].filter((colour): colour is Colour => colour !== null && colour !== 'paper' && colour !== 'ctl');
  });
}

/** WCAG 2.2, relative luminance and contrast ratio. */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((one, two) => two - one);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
