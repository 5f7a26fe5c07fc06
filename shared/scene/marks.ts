import type { Crop } from '../model/picture.ts';

/** A colour by its name in design/mockups/tokens.md; each surface resolves it with its theme. */
export const COLOURS = [
  'bg',
  'paper',
  'raised',
  'sunk',
  'ink',
  'ink-2',
  'ink-3',
  'line',
  'ctl',
  'accent',
  'accent-ink',
  'accent-soft',
  'pain',
  'pain-ink',
  'pain-soft',
  'wow',
  'wow-ink',
  'wow-soft',
  'idea',
  'idea-ink',
  'idea-soft',
  'p1',
  'p2',
  'p3',
] as const;
export type Colour = (typeof COLOURS)[number];

/** The only four ways text is set on a map; sizes and line heights are in text-style.ts. */
export type TextRole = 'head' | 'card' | 'card-strong' | 'meta';

export interface BoxMark {
  readonly type: 'box';
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly radius: number;
  readonly fill: Colour | null;
  readonly stroke: Colour | null;
  readonly strokeWidth: number;
  /** Resting shadow e1 (light themes only). */
  readonly raised: boolean;
  readonly dashed: boolean;
}

/** One line of text exactly as it is set: `x` its start (or middle, or end), `y` its baseline. */
export interface TextMark {
  readonly type: 'text';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly role: TextRole;
  readonly colour: Colour;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Advance width in map units, by the tables. */
  readonly width: number;
}

export interface PathMark {
  readonly type: 'path';
  /** SVG path data with absolute M, L, C, Q and Z only. */
  readonly d: string;
  readonly fill: Colour | null;
  readonly stroke: Colour | null;
  readonly strokeWidth: number;
  /** SVG dash array; empty: solid. */
  readonly dash: readonly number[];
}

export interface ImageMark {
  readonly type: 'image';
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly hash: string;
  readonly alt: string;
  /** The part that is shown, in shares of the picture; null: the whole. */
  readonly crop: Crop | null;
}

export type Mark = BoxMark | TextMark | PathMark | ImageMark;
