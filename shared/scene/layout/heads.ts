import type { Language } from '../../model/format.ts';
import type { Mark } from '../marks.ts';
import type { Box, ColumnBox, OpenMark, StageBox } from '../scene.ts';
import type { SceneWords } from '../scene-words.ts';
import { textWidth } from '../text/text-width.ts';
import { baselineOf, lineHeightOf } from '../text-style.ts';
import type { ColumnFlags, Frame, FrameColumn, FrameStage } from './frame.ts';
import type { LinePlace } from './line-place.ts';
import { type JourneyTitles, openedBy, openLine } from './open-mark.ts';
import { momentSign } from './signs.ts';
import { COLUMN_GAP, HEAD_GAP, HEAD_PADDING_X, HEAD_PADDING_Y, STAGE_HEAD_HEIGHT } from './sizes.ts';
import { NO_TEXT, setText } from './text-marks.ts';

export interface Heads {
  readonly stages: readonly StageBox[];
  readonly columns: readonly ColumnBox[];
  readonly headHeight: number;
}

/** The plates over the columns: stages, and below them the steps where any has a name. They stand above the origin. */
export function headsOf(frame: Frame, words: SceneWords, cornerHeight: number, titles: JourneyTitles): Heads {
  const columns = frame.columns.map((column) => stepContent(column, frame, words, titles));
  const stages = frame.stages.map((stage, index) => stageContent(stage, index, words, stageFlags(stage, frame, columns)));
  const least = frame.stages.length > 0 ? STAGE_HEAD_HEIGHT : 0;
  const stageHeight = Math.max(least, ...stages.map(({ height }) => height));
  const stepHeight = Math.max(0, ...columns.map(({ height }) => height));
  const steps = stepHeight > 0 ? HEAD_GAP + stepHeight : 0;
  const headHeight = Math.max(stageHeight + steps, cornerHeight) + COLUMN_GAP;
  const stepTop = COLUMN_GAP + stepHeight;
  return {
    stages: stages.map((content, index) => stageBox(frame.stages[index] as FrameStage, content, index, -headHeight, stageHeight)),
    columns: columns.map((content, index) =>
      columnBox(frame.columns[index] as FrameColumn, frame.flags[index] as ColumnFlags, content, { y: -stepTop, h: stepHeight }),
    ),
    headHeight,
  };
}

/** Heads stay in sight: however long a name is, they leave room for the map. The whole name is in the properties. */
const MOST_LINES = { stage: 5, goal: 4, step: 6 } as const;

interface Content {
  readonly title: string;
  readonly named: boolean;
  readonly height: number;
  /** The mark of a step that opens another journey, from the same corner as the marks. */
  readonly opens?: OpenMark | null;
  /** From the top left corner of the plate. */
  readonly marks: readonly Mark[];
}

/** A stage's name, else its built-in title, else its number. */
export function stageTitle(stage: FrameStage['stage'], index: number, words: SceneWords): string {
  return stage.name || (stage.preset ? words.stagePreset(stage.preset) : words.say('stage', { number: index + 1 }));
}

/** A stage says what it is, and what its one step is that has no head of its own. */
function stageFlags({ stage, from, to }: FrameStage, frame: Frame, columns: readonly Content[]): ColumnFlags {
  const step = from === to && !columns[from]?.named ? frame.flags[from] : undefined;
  return { momentOfTruth: step?.momentOfTruth ?? false, businessCritical: stage.businessCritical || (step?.businessCritical ?? false) };
}

function stageContent({ stage, w }: FrameStage, index: number, words: SceneWords, flags: ColumnFlags): Content {
  const title = stageTitle(stage, index, words);
  const number = String(index + 1);
  const meta = lineHeightOf('meta', words.language);
  const folded = stage.collapsed;
  const padding = folded ? 8 : HEAD_PADDING_X;
  const inner = w - 2 * padding;
  const role = folded ? 'card-strong' : 'head';
  const numberWidth = textWidth(number, 'meta');
  const numberMark: Mark = {
    type: 'text',
    x: w - padding,
    y: HEAD_PADDING_Y + baselineOf('head', 24),
    text: number,
    role: 'meta',
    colour: 'ink-3',
    anchor: 'end',
    width: numberWidth,
  };
  const top = folded ? HEAD_PADDING_Y + 24 : HEAD_PADDING_Y;
  const room = folded ? inner : inner - numberWidth - 6;
  const titleBlock = setText(title, { x: padding, y: top, width: room, role, colour: 'ink', lineHeight: folded ? 18 : 24, most: MOST_LINES.stage });
  const goal =
    stage.customerGoal && !folded
      ? setText(stage.customerGoal, {
          x: padding,
          y: top + titleBlock.height,
          width: inner,
          role: 'meta',
          colour: 'ink-3',
          lineHeight: meta,
          most: MOST_LINES.goal,
        })
      : NO_TEXT;
  const below = top + titleBlock.height + goal.height;
  const signs = flagLines(flags, { x: padding, y: below, width: inner, words });
  return { title, named: true, height: below + signs.height + HEAD_PADDING_Y, marks: [numberMark, ...titleBlock.marks, ...goal.marks, ...signs.marks] };
}

function stageBox(frame: FrameStage, content: Content, index: number, y: number, h: number): StageBox {
  const { stage, x, w } = frame;
  const plate: Mark = { type: 'box', x, y, w, h, radius: 10, fill: 'paper', stroke: null, strokeWidth: 0, raised: true, dashed: false };
  return { id: stage.id, number: index + 1, title: content.title, collapsed: stage.collapsed, x, y, w, h, marks: [plate, ...moved(content.marks, x, y)] };
}

function stepContent(column: FrameColumn, frame: Frame, words: SceneWords, titles: JourneyTitles): Content {
  const step = column.steps[0];
  const span = frame.spans.get(column.stage.id);
  const position = span ? frame.columns.indexOf(column) - span.from + 1 : 1;
  const alone = span === undefined || span.from === span.to;
  if (column.folded || !step) return { title: '', named: false, height: 0, marks: [] };
  const title = step.name || words.say('step', { number: position });
  const opened = openedBy(step.opensJourney, titles, words);
  if (step.name === '' && alone && !opened) return { title, named: false, height: 0, marks: [] };
  const x = HEAD_PADDING_X;
  const width = column.w - 2 * x;
  const name = setText(title, { x, y: 6, width, role: 'card', colour: step.name ? 'ink-2' : 'ink-3', lineHeight: 18, most: MOST_LINES.step });
  const flags = flagLines(step, { x, y: 6 + name.height, width, words });
  const y = 6 + name.height + flags.height;
  const open = opened ? openLine(opened, { x, y, width, words }) : null;
  return { title, named: true, height: y + (open?.height ?? 0) + 6, opens: open?.mark ?? null, marks: [...name.marks, ...flags.marks, ...(open?.marks ?? [])] };
}

/** Moment of truth and business-critical, each a sign with its word. */
export function flagLines(
  { momentOfTruth, businessCritical }: ColumnFlags,
  { x, y, width, words }: LinePlace,
): { readonly marks: readonly Mark[]; readonly height: number } {
  const shown = [momentOfTruth ? 'momentOfTruth' : '', businessCritical ? 'businessCritical' : ''].filter((key) => key !== '');
  const marks: Mark[] = [];
  let at = y;
  for (const key of shown) {
    const lineHeight = metaHeight(words.language);
    const block = setText(words.say(key), { x: x + 14, y: at, width: width - 14, role: 'meta', colour: 'ink-3', lineHeight });
    marks.push(momentSign(x, at + lineHeight / 2, key === 'momentOfTruth'), ...block.marks);
    at += block.height;
  }
  return { marks, height: at - y };
}

function metaHeight(language: Language): number {
  return lineHeightOf('meta', language);
}

function columnBox(column: FrameColumn, { momentOfTruth, businessCritical }: ColumnFlags, content: Content, { y, h }: Pick<Box, 'y' | 'h'>): ColumnBox {
  const { x, w } = column;
  const marks = content.named ? moved(content.marks, x, y) : [];
  const opens = content.opens ? { ...content.opens, x: content.opens.x + x, y: content.opens.y + y } : null;
  return { id: column.id, stage: column.stage.id, title: content.title, named: content.named, momentOfTruth, businessCritical, opens, x, y, w, h, marks };
}

/** The same marks with their origin at (x, y). */
export function moved(marks: readonly Mark[], dx: number, dy: number): Mark[] {
  return marks.map((mark) => (mark.type === 'path' ? { ...mark, d: movedPath(mark.d, dx, dy) } : { ...mark, x: mark.x + dx, y: mark.y + dy }));
}

/** Absolute commands only, so every pair of numbers is a point. */
function movedPath(d: string, dx: number, dy: number): string {
  let isX = false;
  return d.replace(/-?\d*\.?\d+(?:e-?\d+)?/g, (number) => {
    isX = !isX;
    return String(Math.round((Number(number) + (isX ? dx : dy)) * 100) / 100);
  });
}
