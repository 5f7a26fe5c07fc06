import type { CardFilter } from '../../model/card-filter.ts';
import type { CardKind } from '../../model/card-kinds.ts';
import type { Slot } from '../layout/signs.ts';
import type { Mark } from '../marks.ts';
import type { Box } from '../scene.ts';
import type { SceneWords } from '../scene-words.ts';

/**
 * Height of a slide in its own units, whatever the screen. The smallest text of a map is 12 units high, so that on the screen none
 * is smaller than 1/36 of its height.
 */
export const SLIDE_HEIGHT = 432;
/** Narrower than a square nothing can be laid out; wider than 21:9 lines become too long to read. */
export const NARROWEST_SLIDE = 432;
export const WIDEST_SLIDE = 1_008;

export interface SlideOptions {
  readonly words: SceneWords;
  /** In units. */
  readonly width: number;
  /** null: the journey as a whole. */
  readonly stage: string | null;
  /** From 0; clamped to the pages there are. */
  readonly page: number;
  /** Whose curve lies in front; null: all customers. */
  readonly activePersona: string | null;
  /** Lanes and personas that somebody chose to show (true) or leave out, by id. */
  readonly chosen: Readonly<Record<string, boolean>>;
  /** Only cards that match are shown; null: all. */
  readonly filter: CardFilter | null;
}

/** Marks with an origin and a scale of their own: `x + scale × mark.x` is where a mark stands on the slide. */
export interface MarkGroup {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly marks: readonly Mark[];
}

export interface RailStage extends Box {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly current: boolean;
  /** Relative to the box. */
  readonly marks: readonly Mark[];
}

export interface SlideCurve extends Box {
  /** Plate, the band of the stage on show, and the axis. */
  readonly ground: readonly Mark[];
  /** The lines as far as the stage on show, with points and names. */
  readonly lines: readonly Mark[];
  /** Where the part of the stage on show begins, 0–1 of the width: the line is drawn from there on. */
  readonly drawnFrom: number;
}

export interface SlideCard extends MarkGroup {
  readonly id: string;
  readonly kind: CardKind;
  readonly title: string;
  /** In the marks' own units, before `scale`. */
  readonly w: number;
  readonly h: number;
}

/** Whose lines are drawn, in their order. */
export interface SlidePersona {
  /** null: all customers. */
  readonly id: string | null;
  readonly name: string;
  readonly slot: Slot;
  readonly active: boolean;
}

/** What the room sees of one stage, or of the whole journey. */
export interface Slide {
  readonly journey: string;
  readonly stage: string | null;
  /** Of the stages, from 1; 0: the whole. */
  readonly number: number;
  readonly title: string;
  readonly goal: string;
  readonly width: number;
  readonly page: number;
  readonly pages: number;
  readonly rail: readonly RailStage[];
  readonly head: MarkGroup;
  readonly goalMarks: MarkGroup;
  /** The steps of the stage on show with the links between them; of the whole journey the links between its stages. */
  readonly stepMarks: MarkGroup;
  readonly curve: SlideCurve | null;
  /** Names of lanes (or stages) over their cards. */
  readonly labels: readonly MarkGroup[];
  readonly cards: readonly SlideCard[];
  /** Links between cards of the page; their words stand under the cards. Those between steps are in `stepMarks`. */
  readonly lines: readonly MarkGroup[];
  readonly personas: readonly SlidePersona[];
}
