import type { Frame } from '../layout/frame.ts';
import { NO_TEXT, setText, type TextBlock } from '../layout/text-marks.ts';
import { drawLink } from '../links/link-marks.ts';
import type { Mark } from '../marks.ts';
import type { Box } from '../scene.ts';
import { breakLines } from '../text/break-lines.ts';
import { longestWord } from '../text/longest-word.ts';
import { textWidth } from '../text/text-width.ts';
import { linkBand } from './link-band.ts';
import { projected } from './projected.ts';
import type { RailStage } from './slide.ts';
import { block, type HeadBlock } from './slide-head.ts';
import type { StepLink } from './slide-links.ts';

export const STEP_LINE = 20;

/** Lines more that links in words may have. */
const LINK_LINES = 3;
const LINES = { x: 0, role: 'card', colour: 'ink-2', lineHeight: STEP_LINE } as const;
/** So many links between steps run under each other where cards need room as well, and where there are none. */
const LEVELS = { besideCards: 3, alone: 5 } as const;
/** On the slide of all stages its curve and highlights come first. */
const STAGE_LEVELS = 2;

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export interface StepsRoom {
  /** Lines of names that there is room for. */
  readonly mostLines: number;
  /** Cards stand under them. */
  readonly cards: boolean;
  links(steps: readonly string[]): readonly StepLink[];
}

/** The named steps of a stage one after the other, with the links between them drawn; those that lead elsewhere, and what has no room to be drawn, in words. */
export function stepsOf(frame: Frame, stage: string | null, place: Place, room: StepsRoom): HeadBlock {
  const steps = frame.columns.filter((column) => column.stage.id === stage).flatMap((column) => column.steps);
  const named = steps.flatMap(({ id, name }) => (name.trim() ? [{ id, name: name.trim() }] : []));
  if (named.length === 0) return block(NO_TEXT, place, 1);
  const links = room.links(steps.map(({ id }) => id));
  return drawnSteps(named, links, place, room) ?? toldSteps(named, links, place, room);
}

interface NamedStep {
  readonly id: string;
  readonly name: string;
}

function drawnSteps(named: readonly NamedStep[], links: readonly StepLink[], place: Place, { cards }: StepsRoom): HeadBlock | null {
  const at = new Map(named.map(({ id }, index) => [id, index]));
  const between = links.flatMap(({ id, from, to, label }) => {
    const ends = [at.get(from), at.get(to)] as const;
    return ends[0] === undefined || ends[1] === undefined ? [] : [{ id, label, from: ends[0], to: ends[1] }];
  });
  const row = between.length > 0 ? stepRow(named, place.width) : null;
  if (!row) return null;
  const band = linkBand(row.boxes, between, { x: 0, width: place.width, levels: cards ? LEVELS.besideCards : LEVELS.alone });
  const y = row.height + band.height;
  const told = inWords(
    links.filter(({ id }) => !band.drawn.has(id)),
    y,
    place,
  );
  return block({ marks: projected([...row.marks, ...band.marks, ...told.marks]), height: y + told.height }, place, 1);
}

function toldSteps(named: readonly NamedStep[], links: readonly StepLink[], place: Place, { mostLines }: StepsRoom): HeadBlock {
  const names = setText(named.map(({ name }) => name).join(' → '), { ...LINES, y: 0, width: place.width });
  const shown = names.height > mostLines * STEP_LINE ? NO_TEXT : names;
  const told = inWords(links, shown.height, place);
  return block({ marks: [...shown.marks, ...told.marks], height: shown.height + told.height }, place, 1);
}

/** Links a line each, of many the first ones. */
function inWords(links: readonly StepLink[], y: number, { width }: Place): TextBlock {
  if (links.length === 0) return NO_TEXT;
  return setText(links.map(({ words }) => words).join('\n'), { ...LINES, y, width, most: LINK_LINES });
}

interface StepRow {
  readonly boxes: readonly Box[];
  readonly marks: readonly Mark[];
  readonly height: number;
}

const PADDING = { x: 7, y: 4 } as const;
/** Room for an arrow from one step to the next: at least, and where there is much. */
const ARROW = { least: 18, most: 72 } as const;
const LINE = 18;
/** In one line where all names have room, else in two or three; a step is at least so much of its name wide. */
const FOLDS = [
  { share: 1, lines: 1 },
  { share: 0.58, lines: 2 },
  { share: 0.42, lines: 3 },
] as const;

/** The steps as heads beside each other, an arrow from each to the next; null: they have no room in one row. */
function stepRow(named: readonly NamedStep[], width: number): StepRow | null {
  for (const { share, lines } of FOLDS) {
    const least = named.map(({ name }) => Math.ceil(Math.max(share * textWidth(name, 'card'), longestWord(name, 'card')) + 2 * PADDING.x + 1));
    const spare = width - ARROW.least * (named.length - 1) - least.reduce((sum, one) => sum + one, 0);
    if (spare < 0) continue;
    const more = share === 1 ? 0 : spare / named.length;
    const gap = share === 1 ? Math.min(ARROW.most, ARROW.least + spare / Math.max(1, named.length - 1)) : ARROW.least;
    const widths = least.map((one) => one + more);
    const counts = named.map(({ name }, index) => breakLines(name, 'card', (widths[index] ?? 0) - 2 * PADDING.x).length);
    if (Math.max(...counts) <= lines) return setRow(named, { widths, gap, h: Math.max(...counts) * LINE + 2 * PADDING.y });
  }
  return null;
}

function setRow(named: readonly NamedStep[], { widths, gap, h }: { readonly widths: readonly number[]; readonly gap: number; readonly h: number }): StepRow {
  const boxes = widths.map((w, index): Box => ({ x: widths.slice(0, index).reduce((sum, one) => sum + one + gap, 0), y: 0, w, h }));
  const marks = boxes.flatMap((box, index): Mark[] => {
    const { x, w } = box;
    const text = setText(named[index]?.name ?? '', { x: x + PADDING.x, y: 0, width: w - 2 * PADDING.x, role: 'card', colour: 'ink', lineHeight: LINE });
    const down = (h - text.height) / 2;
    const next = boxes[index + 1];
    const start = { x: x + w, y: h / 2 };
    return [
      { type: 'box', ...box, radius: 6, fill: 'paper', stroke: 'line', strokeWidth: 1, raised: false, dashed: false },
      ...text.marks.map((mark) => ({ ...mark, y: mark.y + down })),
      ...(next ? drawLink([start, { x: next.x, y: h / 2 }], '', null).marks : []),
    ];
  });
  return { boxes, marks, height: h };
}

/** On the slide of all stages: the links from one stage to another, under their names; what goes on to the next stage needs none. */
export function stageLinks(rail: readonly RailStage[], frame: Frame, links: StepsRoom['links'], place: Place): HeadBlock {
  const steps = frame.columns.flatMap((column) => column.steps.map(({ id }) => id));
  const stageAt = new Map(
    frame.columns.flatMap((column) => column.steps.map(({ id }) => [id, rail.findIndex((stage) => stage.id === column.stage.id)] as const)),
  );
  const said = new Set<string>();
  const between = links(steps).flatMap(({ id, from, to, label }) => {
    const [a, b] = [stageAt.get(from) ?? -1, stageAt.get(to) ?? -1];
    const same = `${a} ${b} ${label}`;
    if (a < 0 || b < 0 || a === b || said.has(same) || (b === a + 1 && label === '')) return [];
    said.add(same);
    return [{ id, from: a, to: b, label }];
  });
  const heads = rail.map(({ x, w, h }) => ({ x: x - place.x, y: -h, w, h }));
  const band = linkBand(heads, between, { x: 0, width: place.width, levels: STAGE_LEVELS });
  return block({ marks: projected(band.marks), height: band.height }, place, 1);
}
