import { describe, expect, it } from 'vitest';
import {
  addCardField,
  addPersona,
  addToStage,
  deleteRecords,
  planTalk,
  referByNames,
  setCardValues,
  setFields,
  setScore,
} from '../../../../../shared/commands/index.ts';
import { NO_FILTER } from '../../../../../shared/model/card-filter.ts';
import { layoutSlide, SLIDE_HEIGHT } from '../../../../../shared/scene/index.ts';
import { smallMap } from '../../../../kit/map-driver.ts';
import { WORDS } from '../../../../kit/scenes.ts';
import { boxesOn, FOOT, filled, type JourneyMap, link, pagesOf, slideOf, textsOf } from './slide-of.ts';

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

  it.each([1, 40, 140, 500])('go on in a further card with a picture, tags and fields of the user’s own: %i words', (count) => {
    const map = filled(2, (i) => 'word '.repeat(i === 0 ? count : 1).trim());
    const [card = ''] = [...map.records.card.keys()];
    const picture = { hash: 'a'.repeat(64), alt: '', width: 400, height: 400 };
    map.run(setFields, { kind: 'card', id: card, fields: { pictures: [picture] } });
    map.run(referByNames, { items: [{ kind: 'card', id: card }], field: 'tags', to: 'tag', names: Array.from({ length: 12 }, (_, i) => `a tag ${i}`) });
    map.run(addCardField, { id: 'why', name: 'Why', kind: 'text' });
    map.run(setFields, { kind: 'card_field', id: 'why', fields: { onMap: true } });
    map.run(setCardValues, { cards: [card], field: 'why', value: { text: 'since '.repeat(count).trim() } });
    for (const width of [432, 576, 768]) {
      const pages = pagesOf(map, 'Book', { width });
      const parts = pages.flatMap(({ cards }) => cards.filter(({ id }) => id === card));
      const texts = parts.flatMap(({ marks }) => textsOf(marks));
      // a name over what goes on has a word or two once more
      expect(texts.join(' ').match(/word/g)?.length).toBeGreaterThanOrEqual(count);
      expect([texts.join(' ').match(/since/g), texts.filter((text) => text.startsWith('a tag'))].map((found) => found?.length)).toEqual([count, 12]);
      expect(parts.flatMap(({ marks }) => marks.filter(({ type }) => type === 'image'))).toHaveLength(1);
      expect(pages.filter(({ cards }) => cards.length === 0)).toEqual([]);
      for (const { bottom } of pages.flatMap(boxesOn)) expect(bottom).toBeLessThanOrEqual(SLIDE_HEIGHT - FOOT);
    }
  });

  it('stand in wider columns where one of them would be higher than a page in narrow ones', () => {
    const map = filled(60, (i) => 'word '.repeat(i === 30 ? 75 : 1).trim());
    const pages = pagesOf(map, 'Book');
    const ids = pages.flatMap(({ cards }) => cards.map(({ id }) => id));
    expect([ids.length, new Set(ids).size, pages.length > 1]).toEqual([60, 60, true]);
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
