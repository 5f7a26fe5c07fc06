import type { ChangeKind } from '../analysis/index.ts';
import type { Basis } from '../model/basis.ts';
import type { CardKind } from '../model/card-kinds.ts';
import type { LaneKind } from '../model/lane-kinds.ts';
import type { Beside } from '../model/place.ts';
import type { Scale } from '../model/scale.ts';
import type { Series } from '../model/series.ts';
import type { SeriesEnds } from './curve/series-ends.ts';
import type { PersonaLook } from './layout/signs.ts';
import type { Mark } from './marks.ts';

/**
 * Where everything of one journey stands, in map units (pixels at 100 %). The origin is the top left corner of the first
 * column under the heads: stage and step heads lie above (negative y), lane names to the left (negative x), so that a
 * screen can hold both still while the rest moves.
 */
export interface Scene {
  readonly journey: string;
  /** Extent of the grid right of and below the origin. */
  readonly width: number;
  readonly height: number;
  /** The same with the notes that lie right of the grid and below it. */
  readonly wholeWidth: number;
  readonly wholeHeight: number;
  readonly headHeight: number;
  readonly laneNameWidth: number;
  /** Title and state of the journey, where heads and lane names meet (negative x and y). */
  readonly corner: readonly Mark[];
  readonly stages: readonly StageBox[];
  readonly columns: readonly ColumnBox[];
  readonly lanes: readonly LaneBox[];
  /** In reading order: lane by lane, column by column, from the top of each stack. */
  readonly cards: readonly CardBox[];
  /** Cards that lie beside the grid: those to its right, then those below it, each from the top. */
  readonly notes: readonly NoteBox[];
  readonly curves: readonly CurveBox[];
  readonly links: readonly LinkPath[];
  /** Cards without a place, in order; they have no box. */
  readonly tray: readonly string[];
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** The mark of a step or card that opens another journey, where it stands. */
export interface OpenMark extends Box {
  readonly journey: string;
  readonly title: string;
  /** That journey was deleted. */
  readonly gone: boolean;
}

export interface Commented {
  /** How many comments stand on it in open threads; left out: none. */
  readonly comments?: number;
}

export interface StageBox extends Box, Commented {
  readonly id: string;
  /** From 1. */
  readonly number: number;
  readonly title: string;
  readonly collapsed: boolean;
  /** Title and goal as broken lines, and the plate. */
  readonly marks: readonly Mark[];
}

/** A step; of a folded stage (or one without steps) one column stands for all its steps and its id is the stage's. */
export interface ColumnBox extends Box, Commented {
  readonly id: string;
  readonly stage: string;
  readonly title: string;
  /** Whether the step row shows it: a stage of one unnamed step shows only the stage. */
  readonly named: boolean;
  /** Absolute; null: it opens none. */
  readonly opens: OpenMark | null;
  readonly momentOfTruth: boolean;
  readonly businessCritical: boolean;
  readonly marks: readonly Mark[];
}

/** A name in a curve's legend; a click on it makes that persona's points the ones that move. Absolute. */
export interface LegendName extends Box {
  /** null: all customers. */
  readonly persona: string | null;
  readonly name: string;
}

/** A mark of the channel lane: where the journey touches a channel. Its middle, absolute. */
export interface ChannelStop {
  readonly channel: string;
  readonly name: string;
  readonly column: number;
  /** The touchpoint card that it stands for. */
  readonly card: string;
  readonly x: number;
  readonly y: number;
}

export interface LaneBox extends Box, Commented {
  readonly id: string;
  readonly kind: LaneKind;
  readonly title: string;
  readonly collapsed: boolean;
  readonly isLine: boolean;
  /** The band of lane names left of the map (negative x); the box itself is the row right of it. */
  readonly marks: readonly Mark[];
  /** What lies under the cards of the row: wells of an empty lane, the line of a blueprint line, the count of a folded lane. */
  readonly rowMarks: readonly Mark[];
  /** Of a curve lane: whose lines it has, in the band of names. */
  readonly legend: readonly LegendName[];
  /** Of a channel lane: from left to right. */
  readonly stops: readonly ChannelStop[];
  /** How many of the last marks name the rows of a channel lane: they keep beside their rows at every zoom. */
  readonly rowNames: number;
  /**
   * Of a lane whose name begins like the one above ("Channels · app", a comparison's other side): how many lines it has, how many of
   * the first are the same, and how high the lane above is. Where not all have room, the same ones give way if that one shows its own.
   */
  readonly twin: { readonly lines: number; readonly same: number; readonly above: number } | null;
}

/** Which surface a card has; ghost: what it stands for is gone. */
export type CardLook = 'plain' | 'touchpoint' | 'quote' | 'pain' | 'wow' | 'idea' | 'image' | 'metric' | 'ghost';

/** A card as it is drawn, wherever it lies. */
export interface CardFace extends Box, Commented {
  readonly id: string;
  readonly kind: CardKind;
  readonly look: CardLook;
  /** What it says in words, for screen readers and search. */
  readonly title: string;
  /** Where its text stands, relative to the card, so that an editor lies exactly over it. */
  readonly textBox: Box;
  /** From a template and not yet anybody's own: never counted. */
  readonly isSample: boolean;
  /** Relative to the card's corner; null: it opens no journey. */
  readonly opens: OpenMark | null;
  /** Where it says how many more pictures it has, relative to the card's corner; null: no more. */
  readonly further: Box | null;
  /** Name of its built-in icon; empty: none. */
  readonly icon: string;
  /** What its fields of the user's own say, a line each. */
  readonly own: readonly string[];
  /** What its small marks say besides, in words; empty: nothing. */
  readonly more: string;
  /** What a comparison says of it before all; left out: nothing. */
  readonly changed?: ChangeKind;
  /** Relative to the card's corner. The same objects while the card does not change. */
  readonly marks: readonly Mark[];
}

export interface CardBox extends CardFace {
  readonly lane: string;
  /** First and last column index it covers. */
  readonly fromColumn: number;
  readonly toColumn: number;
  /** Position in its stack, from 0. */
  readonly position: number;
}

/** A card that lies beside the grid. */
export interface NoteBox extends CardFace {
  readonly side: Beside['side'];
}

export function isNoteBox(card: CardBox | NoteBox): card is NoteBox {
  return 'side' in card;
}

export interface CurvePoint {
  readonly step: string;
  readonly column: number;
  /** null: a gap; then x and y are of the lane's middle. */
  readonly value: number | null;
  /** In a comparison, a step that only the other side has: no gap, the line leads past it. */
  readonly passed: boolean;
  readonly x: number;
  readonly y: number;
  readonly word: string;
  readonly note: string;
  readonly basis: Basis;
  readonly isSample: boolean;
  /** The most intense point or the last one (peak–end). */
  readonly role: 'peak' | 'pit' | 'end' | null;
}

/** With colour and point shape. */
export interface PersonaCurve extends PersonaLook {
  /** null: all customers. */
  readonly persona: string | null;
  readonly name: string;
  readonly active: boolean;
  readonly points: readonly CurvePoint[];
  /** Peak–end and mean of the scored points; null without any. */
  readonly peakEnd: number | null;
  readonly mean: number | null;
}

export interface CurveBox extends Box {
  readonly lane: string;
  readonly series: Series;
  /** Of a series of the user's own: its lane; else null. */
  readonly ownLane: string | null;
  /** The scale on which this series is shown. */
  readonly scale: Scale;
  /** What its ends mean. */
  readonly ends: SeriesEnds;
  readonly curves: readonly PersonaCurve[];
  /** Plate, zero line, scale ends, lines, points and names, absolute. */
  readonly marks: readonly Mark[];
}

export interface LinkPath extends Commented {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** An end that is gone or in the tray: drawn as a ghost. */
  readonly ghost: boolean;
  readonly label: string;
  /** The plate of the label, or of what a ghost says: it belongs to the link as its line does. */
  readonly plate: Box | null;
  /** Absolute points of a polyline with rounded corners. */
  readonly points: readonly { readonly x: number; readonly y: number }[];
  /** The line and its head. */
  readonly marks: readonly Mark[];
  /** The plate with its words: over the lines of all links. */
  readonly plateMarks: readonly Mark[];
}

/** How a value on the curve maps to y in its box, and back: the only place that knows. */
export interface CurveAxis {
  toY(value: number): number;
  toValue(y: number): number;
}
