import { describe, expect, it } from 'vitest';
import { addPersona, addToStage, deleteRecords, planTalk, setFields, setScore } from '../../../../../shared/commands/index.ts';
import { NO_FILTER } from '../../../../../shared/model/card-filter.ts';
import { layoutSlide, SLIDE_HEIGHT, type SlideOptions, THEME_NAMES, THEMES } from '../../../../../shared/scene/index.ts';
import type { Colour, Mark } from '../../../../../shared/scene/marks.ts';
import { TEXT_STYLES } from '../../../../../shared/scene/text-style.ts';
import { smallMap } from '../../../../kit/map-driver.ts';
import { WORDS } from '../../../../kit/scenes.ts';
import { boxesOn, cornersOf, type JourneyMap, link, slideOf, textsOf } from './slide-of.ts';

const FOOT = 26;

/** What stands on all pages of a stage. */
function pagesOf(map: JourneyMap, stage: string, options: Partial<SlideOptions> = {}) {
  const { pages } = slideOf(map, stage, options);
  return Array.from({ length: pages }, (_, page) => slideOf(map, stage, { ...options, page }));
}

function filled(count: number, text = (i: number) => `Card ${i}`): JourneyMap {
  const map = smallMap();
  map.addCard('thought', 'Search', ...Array.from({ length: count }, (_, i) => text(i)));
  return map;
}

describe('the cards of a slide', () => {
  it.each([1, 3, 12, 40, 300])('stand whole on its pages, none over another, none left out: %i', (count) => {
    const map = filled(count);
    for (const width of [576, 768]) {
      const pages = pagesOf(map, 'Book', { width });
      expect(new Set(pages.flatMap(({ cards }) => cards.map(({ id }) => id))).size).toBe(count);
      for (const slide of pages) {
        const boxes = boxesOn(slide);
        for (const box of boxes) {
          expect(box.x).toBeGreaterThanOrEqual(0);
          expect(box.right).toBeLessThanOrEqual(width);
          expect(box.bottom).toBeLessThanOrEqual(SLIDE_HEIGHT - FOOT);
          expect(boxes.filter((other) => other !== box && other.x < box.right && box.x < other.right && other.y < box.bottom && box.y < other.bottom)).toEqual(
            [],
          );
        }
      }
    }
  });

  it('are larger where they are few', () => {
    expect(slideOf(filled(2), 'Book').cards[0]?.scale).toBeGreaterThan(slideOf(filled(40), 'Book').cards[0]?.scale ?? 0);
  });

  it('go on in a further card where the text is longer than a page', () => {
    const map = filled(1, () => 'word '.repeat(900).trim());
    const pages = pagesOf(map, 'Book');
    const words = pages.flatMap(({ cards }) => cards.flatMap(({ marks }) => textsOf(marks)));
    expect(words.join(' ').match(/word/g)).toHaveLength(900);
    for (const slide of pages) for (const { bottom } of boxesOn(slide)) expect(bottom).toBeLessThanOrEqual(SLIDE_HEIGHT - FOOT);
  });

  it('stand under the name of their lane, again at the top of each column', () => {
    const slide = slideOf(filled(12), 'Book');
    expect(new Set(slide.labels.flatMap(({ marks }) => textsOf(marks)))).toEqual(new Set(['Thoughts']));
    const columns = new Set(slide.cards.map(({ x }) => x));
    expect(slide.labels).toHaveLength(columns.size);
  });

  it('are found again on their page', () => {
    const map = filled(60);
    const last = slideOf(map, 'Book', { page: Number.MAX_SAFE_INTEGER });
    expect(last.page).toBe(last.pages - 1);
    for (const { id } of last.cards) expect(last.pageOf.get(id)).toBeLessThanOrEqual(last.page);
    expect([...last.pageOf.values()].filter((page) => page === last.page).length).toBeGreaterThan(0);
  });
});

describe('what is chosen', () => {
  it('only the cards that a filter lets through, while it is asked for', () => {
    const map = filled(6, (i) => `${i % 2 === 0 ? 'Even' : 'Odd'} ${i}`);
    const filter = { ...NO_FILTER, text: 'even' };
    expect(slideOf(map, 'Book', { filter }).cards.map(({ title }) => title)).toEqual(['Even 0', 'Even 2', 'Even 4']);
    expect(slideOf(map, 'Book').cards).toHaveLength(6);
    expect(slideOf(map, 'Book', { filter: { ...filter, text: 'nothing' } })).toMatchObject({ cards: [], pages: 1 });
  });

  it('leaves out lanes that are hidden when projected, until somebody chooses them', () => {
    const map = filled(1);
    map.run(setFields, { kind: 'lane', id: map.lane('thought'), fields: { hiddenWhenProjected: true } });
    expect(slideOf(map, 'Book').cards).toEqual([]);
    expect(slideOf(map, 'Book', { chosen: { [map.lane('thought')]: true } }).cards).toHaveLength(1);
  });

  it('leaves out the cards and the line of a persona that is not shown', () => {
    const map = filled(2);
    map.run(addPersona, { name: 'Mei', journey: map.journey });
    const mei = [...map.records.persona.keys()][0] as string;
    const [card = ''] = [...map.records.card.keys()];
    map.run(setFields, { kind: 'card', id: card, fields: { personas: [mei] } });
    map.run(setScore, { point: { step: map.step('Search'), persona: mei, series: 'emotion' }, value: 1 });
    const seen = slideOf(map, 'Book', { activePersona: mei });
    expect([seen.cards.length, seen.personas.map(({ name }) => name)]).toEqual([2, ['Mei']]);
    const hidden = slideOf(map, 'Book', { chosen: { [mei]: false } });
    expect([hidden.cards.length, hidden.personas]).toEqual([1, []]);
  });
});

describe('a persona that is gone', () => {
  function ofMeiAndTom(): { map: JourneyMap; mei: string; tom: string; card: string } {
    const map = smallMap();
    map.addCard('thought', 'Search', 'Where to sleep');
    map.addCard('thought', 'Arrive', 'The desk is empty');
    for (const name of ['Mei', 'Tom']) map.run(addPersona, { name, journey: map.journey });
    const [mei = '', tom = ''] = [...map.records.persona.keys()];
    const card = map.card('Where to sleep');
    map.run(setFields, { kind: 'card', id: card, fields: { personas: [mei, tom] } });
    link(map, map.card('The desk is empty'), card);
    map.run(deleteRecords, { items: [{ kind: 'persona', id: tom }] });
    return { map, mei, tom, card };
  }

  it('keeps no card on the slide whose other persona is not shown, nor its name', () => {
    const { map, mei } = ofMeiAndTom();
    const chosen = { [mei]: false };
    expect([slideOf(map, 'Book'), slideOf(map, 'Book', { chosen })].map(({ cards }) => cards.length)).toEqual([1, 0]);
    expect(JSON.stringify(slideOf(map, 'Stay'))).toContain('Where to sleep');
    expect(JSON.stringify(slideOf(map, 'Stay', { chosen }))).not.toContain('Where to sleep');
  });

  it('leaves a card that was of nobody else to everybody', () => {
    const { map, mei, tom, card } = ofMeiAndTom();
    map.run(setFields, { kind: 'card', id: card, fields: { personas: [tom] } });
    expect(slideOf(map, 'Book', { chosen: { [mei]: false, [tom]: false } }).cards).toHaveLength(1);
  });
});

describe('the whole journey', () => {
  it('shows pains, wow moments, ideas, decisions and actions, stage by stage', () => {
    const map = filled(3);
    map.addCard('pain-point', 'Arrive', 'No lift');
    map.addCard('pain-point', 'Pay', 'Card refused');
    map.run(addToStage, { journey: map.journey, stage: map.stage('Book'), kind: 'decision', text: 'Ask once' });
    map.run(planTalk, { journey: map.journey, stage: null, notes: 'nobody sees it' });
    const slide = slideOf(map, null);
    expect(slide.cards.map(({ title }) => title)).toEqual(['Card refused', 'Ask once', 'No lift']);
    expect(slide.labels.flatMap(({ marks }) => textsOf(marks))).toEqual(expect.arrayContaining(['1 Book', '2 Stay']));
    expect(JSON.stringify(slide)).not.toContain('nobody sees it');
  });

  it('makes its curve lower where that saves the room a page', () => {
    const map = smallMap();
    map.run(setScore, { point: { step: map.step('Search'), persona: null, series: 'emotion' }, value: 1 });
    const heights = Array.from({ length: 40 }, (_, count) => {
      map.addCard('pain-point', 'Arrive', `No lift ${count}`);
      const { pages, curve } = slideOf(map, null);
      return { pages, height: curve?.h ?? 0 };
    });
    const onOne = heights.filter(({ pages }) => pages === 1).map(({ height }) => height);
    expect(new Set(onOne).size).toBe(2);
    expect(onOne).toEqual(onOne.toSorted((a, b) => b - a));
    // where a second page is needed all the same, the curve has its room
    expect(heights.at(-1)).toEqual({ pages: expect.any(Number), height: onOne[0] });
    expect(heights.at(-1)?.pages).toBeGreaterThan(1);
  });

  it('is shown where the stage is gone', () => {
    const map = smallMap();
    expect(
      layoutSlide(map.records, map.journey, { words: WORDS, width: 576, stage: 'gone', page: 3, activePersona: null, chosen: {}, filter: null }),
    ).toMatchObject({
      stage: null,
      page: 0,
    });
    expect(layoutSlide(map.records, 'gone', { words: WORDS, width: 576, stage: null, page: 0, activePersona: null, chosen: {}, filter: null })).toBeNull();
  });
});

describe('the curve of a slide', () => {
  it('has come as far as the stage on show', () => {
    const map = smallMap();
    for (const [step, value] of [
      ['Search', 1],
      ['Pay', -1],
      ['Arrive', 2],
    ] as const)
      map.score(step, value);
    const book = slideOf(map, 'Book').curve;
    const stay = slideOf(map, 'Stay').curve;
    expect(textsOf(book?.lines ?? []).join()).not.toContain('+2');
    expect(textsOf(stay?.lines ?? []).join()).toContain('+2');
    expect([book?.drawnFrom, stay?.drawnFrom].map((from) => (from ?? 0) > 0.3)).toEqual([false, true]);
  });

  it('is not there where nobody has scored, nor on a further page', () => {
    const map = filled(80);
    expect(slideOf(map, 'Book').curve).toBeNull();
    map.score('Search', 1);
    expect([slideOf(map, 'Book').curve === null, slideOf(map, 'Book', { page: 1 }).curve]).toEqual([false, null]);
  });
});

describe('a journey of 300 steps', () => {
  function long(): JourneyMap {
    const map = smallMap();
    const name = (stage: number, step: number) => `S${stage} step ${step}`;
    map.newJourney(
      'Long',
      Array.from({ length: 12 }, (_, s) => ({ name: `Stage ${s}`, steps: Array.from({ length: 25 }, (_, i) => name(s, i)) })),
      ['emotion'],
    );
    for (let s = 0; s < 12; s++) for (let i = 0; i < 25; i++) map.score(name(s, i), ((i * 3) % 5) - 2);
    return map;
  }

  it('shows the steps of the stage on show, and of the others one point for all of theirs', () => {
    const map = long();
    const points = (stage: string | null) =>
      slideOf(map, stage, { width: 768 }).curve?.lines.filter((mark) => mark.type === 'path' && mark.fill !== null).length;
    expect([points(null), points('Stage 0'), points('Stage 11')]).toEqual([12, 25, 36]);
  });

  it('names the steps of a stage without cards, above its curve', () => {
    const slide = slideOf(long(), 'Stage 3', { width: 768 });
    expect(textsOf(slide.stepMarks.marks).join(' ')).toContain('S3 step 24');
    expect((slide.curve?.y ?? 0) + (slide.curve?.h ?? 0)).toBeLessThanOrEqual(SLIDE_HEIGHT - FOOT);
  });
});

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
    return map;
  }

  it.each(THEME_NAMES)('every text and sign has 4.5 : 1 on what lies behind it: %s', (name) => {
    const { colours } = THEMES[name];
    const map = everyLook();
    const pairs = [...pagesOf(map, 'Book'), slideOf(map, null)].flatMap(marksOn).flatMap(pairsIn);
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
function marksOn({ rail, head, goalMarks, labels, cards, curve }: ReturnType<typeof slideOf>): (readonly Mark[])[] {
  return [...[...rail, head, goalMarks, ...labels, ...cards].map(({ marks }) => marks), [...(curve?.ground ?? []), ...(curve?.lines ?? [])]];
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

describe('links', () => {
  const textOf = (slide: ReturnType<typeof slideOf>, card: string) => textsOf(slide.cards.find(({ id }) => id === card)?.marks ?? []).join(' ');

  it.each([2, 7, 24])('of a page run along the gaps from card to card and over none of %i; their words stand under the card', (count) => {
    const map = smallMap();
    const cards = map.addCard('thought', 'Search', ...Array.from({ length: count }, (_, i) => `Card ${i}`));
    link(map, cards[0] ?? '', cards.at(-1) ?? '', 'asks', 'if late');
    link(map, cards.at(-1) ?? '', cards[0] ?? '');
    const slide = slideOf(map, 'Book');
    expect(textOf(slide, cards[0] ?? '')).toContain('asks · if late');
    if (slide.pages > 1) return;
    expect(slide.lines).toHaveLength(2);
    for (const { marks } of slide.lines) {
      const corners = cornersOf(marks);
      for (const [index, b] of corners.entries()) {
        const a = corners[index - 1];
        const over = (box: { x: number; y: number; right: number; bottom: number }) =>
          a !== undefined &&
          Math.min(a.x, b.x) < box.right - 1 &&
          Math.max(a.x, b.x) > box.x + 1 &&
          Math.min(a.y, b.y) < box.bottom - 1 &&
          Math.max(a.y, b.y) > box.y + 1;
        expect(boxesOn(slide).filter(over)).toEqual([]);
      }
    }
  });

  it('that leave the slide, or the page, are told by the name of their other end', () => {
    const map = smallMap();
    const [near = ''] = map.addCard('thought', 'Search', 'Where to sleep');
    const [far = ''] = map.addCard('thought', 'Arrive', 'The desk is empty');
    link(map, near, far, 'later');
    expect(textOf(slideOf(map, 'Book'), near)).toContain('later → The desk is empty');
    expect(textOf(slideOf(map, 'Stay'), far)).toContain('← Where to sleep · later');
    expect(slideOf(map, 'Book').lines).toEqual([]);
    const many = filled(120);
    const [first = '', last = ''] = [slideOf(many, 'Book').cards[0]?.id, pagesOf(many, 'Book').at(-1)?.cards.at(-1)?.id];
    link(many, first, last);
    const pages = pagesOf(many, 'Book');
    expect(textOf(pages[0] as (typeof pages)[number], first)).toContain('→ Card 119');
    expect(textOf(pages.at(-1) as (typeof pages)[number], last)).toContain('← Card 0');
  });

  it('to what the room must not see are not told of', () => {
    const map = smallMap();
    const [near = ''] = map.addCard('thought', 'Search', 'Where to sleep');
    const [far = ''] = map.addCard('pain-point', 'Arrive', 'Secret');
    link(map, near, far);
    expect(textOf(slideOf(map, 'Book'), near)).toContain('Secret');
    expect(textOf(slideOf(map, 'Book', { chosen: { [map.lane('pain-point')]: false } }), near)).not.toContain('Secret');
    expect(textOf(slideOf(map, 'Book', { filter: { ...NO_FILTER, text: 'sleep' } }), near)).not.toContain('Secret');
    map.run(deleteRecords, { items: [{ kind: 'card', id: far }] });
    expect(textOf(slideOf(map, 'Book'), near)).not.toContain('→');
  });
});
