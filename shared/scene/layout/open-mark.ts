import type { Mark } from '../marks.ts';
import type { OpenMark } from '../scene.ts';
import type { SceneWords } from '../scene-words.ts';
import { lineHeightOf } from '../text-style.ts';
import type { LinePlace } from './line-place.ts';
import { shape } from './signs.ts';
import { setText } from './text-marks.ts';

/** A journey that a step or card opens, as its mark says it. */
export interface Opened {
  readonly journey: string;
  readonly title: string;
  readonly gone: boolean;
}

export type JourneyTitles = ReadonlyMap<string, { readonly title: string; readonly deleted: boolean }>;

export function openedBy(journey: string | null, titles: JourneyTitles, words: SceneWords): Opened | null {
  if (journey === null) return null;
  const held = titles.get(journey);
  const gone = held?.deleted ?? true;
  return { journey, gone, title: held?.title || words.say(gone ? 'gone' : 'untitled') };
}

export function sameOpened(a: Opened | null, b: Opened | null): boolean {
  return a === b || (a !== null && b !== null && a.journey === b.journey && a.title === b.title && a.gone === b.gone);
}

export interface OpenLine {
  readonly mark: OpenMark;
  readonly marks: readonly Mark[];
  readonly height: number;
}

const INDENT = 16;

/** A sign and the journey's title; what is gone is a ghost of it. */
export function openLine(opened: Opened, { x, y, width, words }: LinePlace): OpenLine {
  const lineHeight = lineHeightOf('meta', words.language);
  const colour = opened.gone ? 'ink-3' : 'accent-ink';
  const text = opened.gone ? words.say('openGone', { name: opened.title }) : opened.title;
  const block = setText(text, { x: x + INDENT, y, width: width - INDENT, role: 'meta', colour, lineHeight });
  const middle = y + lineHeight / 2;
  const frame = `M ${x + 5} ${middle - 4.5} L ${x + 1} ${middle - 4.5} L ${x + 1} ${middle + 4.5} L ${x + 10} ${middle + 4.5} L ${x + 10} ${middle + 0.5}`;
  const arrow = `M ${x + 5.5} ${middle} L ${x + 11} ${middle - 5.5} M ${x + 7.5} ${middle - 5.5} L ${x + 11} ${middle - 5.5} L ${x + 11} ${middle - 2}`;
  const sign: Mark = { ...shape(`${frame} ${arrow}`, null, colour, 1.3), dash: opened.gone ? [2, 2] : [] };
  return { mark: { ...opened, x, y, w: width, h: block.height }, marks: [sign, ...block.marks], height: block.height };
}

/** Other edits of journeys leave their titles, and the maps that name them, as they are. */
export function sameTitles(a: JourneyTitles, b: JourneyTitles): boolean {
  if (a.size !== b.size) return false;
  for (const [id, { title, deleted }] of b) if (a.get(id)?.title !== title || a.get(id)?.deleted !== deleted) return false;
  return true;
}
