import type { Frame } from '../layout/frame.ts';
import { stageTitle } from '../layout/heads.ts';
import { NO_TEXT, setText } from '../layout/text-marks.ts';
import type { Mark, TextRole } from '../marks.ts';
import type { SceneWords } from '../scene-words.ts';
import { breakLines } from '../text/break-lines.ts';
import { longestWord } from '../text/longest-word.ts';
import { textWidth } from '../text/text-width.ts';
import { lineHeightOf } from '../text-style.ts';
import { projected } from './projected.ts';
import type { MarkGroup, RailStage } from './slide.ts';

const BAR = 3;
const UNDER_BAR = 5;
const GAP = 6;
const MOST_LINES = 2;
/** A title and a goal may be as long as their writer likes; curve and cards need room as well. */
const TITLE_LINES = 3;
const GOAL_LINES = 4;
/** A number needs as much; narrower stages only have their bar. */
const NUMBER_WIDTH = 18;

export function stageTitlesOf(frame: Frame, words: SceneWords): string[] {
  return frame.stages.map(({ stage }, index) => stageTitle(stage, index, words));
}

/** The stages along the top: where the talk is. Names where all of them have room, else numbers. */
export function railOf(
  frame: Frame,
  titles: readonly string[],
  current: string | null,
  place: { x: number; y: number; width: number },
  words: SceneWords,
): RailStage[] {
  const count = frame.stages.length;
  // Of very many stages the bars keep at least as much as lies between them.
  const gap = Math.min(GAP, place.width / (2 * count));
  const w = (place.width - gap * (count - 1)) / Math.max(1, count);
  const lineHeight = lineHeightOf('meta', words.language);
  const named = titles.every((title, index) => hasRoom(`${index + 1} ${title}`, w));
  const stages = frame.stages.map(({ stage }, index) => {
    const isCurrent = stage.id === current;
    const role: TextRole = isCurrent ? 'card-strong' : 'meta';
    const number = w >= NUMBER_WIDTH ? String(index + 1) : '';
    const text = named ? `${index + 1} ${titles[index]}` : number;
    const block = setText(text, { x: 0, y: BAR + UNDER_BAR, width: w, role, colour: isCurrent ? 'ink' : 'ink-2', lineHeight });
    return { stage, index, isCurrent, block };
  });
  const h = BAR + UNDER_BAR + Math.max(lineHeight, ...stages.map(({ block }) => block.height));
  return stages.map(({ stage, index, isCurrent, block }) => ({
    id: stage.id,
    number: index + 1,
    title: titles[index] ?? '',
    current: isCurrent,
    x: place.x + index * (w + gap),
    y: place.y,
    w,
    h,
    marks: projected([barOf(w, isCurrent), ...block.marks]),
  }));
}

function barOf(w: number, current: boolean): Mark {
  return {
    type: 'box',
    x: 0,
    y: 0,
    w,
    h: current ? BAR : BAR - 1,
    radius: 1.5,
    fill: current ? 'accent' : 'line',
    stroke: null,
    strokeWidth: 0,
    raised: false,
    dashed: false,
  };
}

/** In two lines at most, with no word cut in two. */
function hasRoom(text: string, width: number): boolean {
  return breakLines(text, 'card-strong', width).length <= MOST_LINES && longestWord(text, 'card-strong') <= width;
}

export interface HeadBlock {
  readonly group: MarkGroup;
  /** On the slide. */
  readonly height: number;
}

/** A title as large as its line allows, in three lines at most. */
export function titleOf(text: string, place: { x: number; y: number; width: number }, scales: readonly number[]): HeadBlock {
  const scale = scales.find((wanted) => textWidth(text, 'head') * wanted <= place.width) ?? scales.at(-1) ?? 1;
  const setting = { x: 0, y: 0, width: place.width / scale, role: 'head', colour: 'ink', lineHeight: 22, most: TITLE_LINES } as const;
  return block(setText(text, setting), place, scale);
}

/** What the customer wants, in four lines at most: the room hears the rest. */
export function goalOf(text: string, place: { x: number; y: number; width: number }, words: SceneWords): HeadBlock {
  const scale = 1.15;
  if (text === '') return block(NO_TEXT, place, scale);
  const lineHeight = words.language === 'zh-CN' ? 21 : 18;
  const goal = words.say('slide.goal', { goal: text });
  const setting = { x: 0, y: 0, width: place.width / scale, role: 'card', colour: 'ink-2', lineHeight, most: GOAL_LINES } as const;
  return block(setText(goal, setting), place, scale);
}

export function block(
  { marks, height }: { readonly marks: readonly Mark[]; readonly height: number },
  { x, y }: { x: number; y: number },
  scale: number,
): HeadBlock {
  return { group: { x, y, scale, marks }, height: height * scale };
}
