import { linkCards, setFields } from '../../../../../shared/commands/index.ts';
import { layoutSlide, type SlideOptions } from '../../../../../shared/scene/index.ts';
import type { Mark } from '../../../../../shared/scene/marks.ts';
import { smallMap } from '../../../../kit/map-driver.ts';
import { WORDS } from '../../../../kit/scenes.ts';

export type JourneyMap = ReturnType<typeof smallMap>;

export function slideOf(map: JourneyMap, stage: string | null, options: Partial<SlideOptions> = {}) {
  const wanted = {
    words: WORDS,
    width: 576,
    stage: stage === null ? null : map.stage(stage),
    page: 0,
    activePersona: null,
    chosen: {},
    filter: null,
    ...options,
  };
  const slide = layoutSlide(map.records, map.journey, wanted);
  if (!slide) throw new Error('there is no slide');
  return slide;
}

export const textsOf = (marks: readonly Mark[]): string[] => marks.flatMap((mark) => (mark.type === 'text' ? [mark.text] : []));

/** Boxes of all cards and labels of a page, on the slide. */
export function boxesOn(slide: ReturnType<typeof slideOf>) {
  return slide.cards.map(({ x, y, w, h, scale }) => ({ x, y, right: x + w * scale, bottom: y + h * scale }));
}

/** Points at which a line turns or ends; of a rounded turn its corner as well. */
export function cornersOf(marks: readonly Mark[]): { x: number; y: number }[] {
  const [line] = marks;
  if (line?.type !== 'path') throw new Error('no line');
  const numbers = [...line.d.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)];
  return numbers.map(([, x, y]) => ({ x: Number(x), y: Number(y) }));
}

export function link(map: JourneyMap, from: string, to: string, label = '', condition = ''): void {
  const id = `${from}-${to}`;
  map.run(linkCards, { id, journey: map.journey, from, to });
  map.run(setFields, { kind: 'link', id, fields: { label, condition } });
}

/** Cards end above the foot. */
export const FOOT = 26;

/** What stands on all pages of a stage. */
export function pagesOf(map: JourneyMap, stage: string, options: Partial<SlideOptions> = {}) {
  const { pages } = slideOf(map, stage, options);
  return Array.from({ length: pages }, (_, page) => slideOf(map, stage, { ...options, page }));
}

export function filled(count: number, text = (i: number) => `Card ${i}`): JourneyMap {
  const map = smallMap();
  map.addCard('thought', 'Search', ...Array.from({ length: count }, (_, i) => text(i)));
  return map;
}
