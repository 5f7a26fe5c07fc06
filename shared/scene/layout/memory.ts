import type { ScoreIndex } from '../../analysis/score-index.ts';
import type { Lane } from '../../model/lane.ts';
import type { CurveHead } from '../curve/curve-lines.ts';
import { isEach } from '../is-each.ts';
import type { FlowBand } from '../links/flow-band.ts';
import { createLinkMemory, type LinkMemory } from '../links/link-memory.ts';
import type { Mark } from '../marks.ts';
import type { CardBox, CurveBox, LaneBox, LinkPath, NoteBox, Scene } from '../scene.ts';
import type { SceneWords } from '../scene-words.ts';
import type { BoxMemory } from './card-boxes.ts';
import type { CastMember } from './cast.ts';
import type { Touch } from './channel-row.ts';
import { type ContentMemory, createContentMemory } from './content-memory.ts';
import type { Corner } from './corner.ts';
import type { Frame } from './frame.ts';
import type { Heads } from './heads.ts';
import type { LaneRow } from './lane-row.ts';
import type { JourneyTitles } from './open-mark.ts';
import { createPlacementMemory, type PlacementMemory } from './placement-memory.ts';

/** Computes again only when one of the things it depends on is another; what is `same` as before stays the same object. */
type Cell<T> = (make: () => T, dependencies: readonly unknown[], same?: (before: T, after: T) => boolean) => T;

function createCell<T>(): Cell<T> {
  let held: { readonly value: T; readonly dependencies: readonly unknown[] } | null = null;
  return (make, dependencies, same) => {
    if (held && isEach(held.dependencies, dependencies)) return held.value;
    const value = make();
    held = { value: held && same?.(held.value, value) ? held.value : value, dependencies };
    return held.value;
  };
}

/** What one lane looked like the last time. */
export interface LaneMemory {
  readonly row: Cell<LaneRow>;
  readonly box: Cell<LaneBox>;
  readonly cards: Cell<readonly CardBox[]>;
  readonly boxes: BoxMemory;
  readonly curve: Cell<CurveBox>;
  readonly scores: Cell<ScoreIndex>;
  readonly touches: Cell<readonly Touch[]>;
  readonly head: Cell<CurveHead>;
}

/** What carries the counts of comments. */
export type Commented = Pick<Scene, 'stages' | 'columns' | 'lanes' | 'cards' | 'notes' | 'curves' | 'links'>;

/** Everything that a layout keeps from one time to the next: of one journey, in one language. */
export interface Memory {
  readonly journey: string;
  readonly words: SceneWords | null;
  readonly frame: Cell<Frame>;
  readonly heads: Cell<Heads>;
  readonly cast: Cell<readonly CastMember[]>;
  /** Whether anything on the map is from a template. */
  readonly samples: Cell<boolean>;
  /** What the file's journeys are called: steps and cards that open one say it. */
  readonly titles: Cell<JourneyTitles>;
  readonly corner: Cell<Corner>;
  readonly cornerMarks: Cell<readonly Mark[]>;
  readonly lanes: Map<string, LaneMemory>;
  readonly allCards: Cell<readonly CardBox[]>;
  readonly laneCards: Cell<readonly (readonly CardBox[])[]>;
  readonly notes: Cell<readonly NoteBox[]>;
  readonly band: Cell<FlowBand>;
  /** Whether any score is of a touchpoint card: only then curves depend on cards. */
  readonly cardScores: Cell<boolean>;
  readonly lanesShown: Cell<readonly Lane[]>;
  readonly links: Cell<readonly LinkPath[]>;
  readonly linkMemory: LinkMemory;
  readonly shownLanes: Cell<readonly LaneBox[]>;
  readonly shownCurves: Cell<readonly CurveBox[]>;
  /** How many comments stand on what. */
  readonly comments: Cell<ReadonlyMap<string, number>>;
  readonly commented: Cell<Commented>;
  /** With the marks of a comparison. */
  readonly changed: Cell<Commented>;
  readonly scene: Cell<Scene>;
  readonly withNotes: Cell<Scene>;
  readonly placement: PlacementMemory;
  readonly contents: ContentMemory;
}

export function createMemory(journey = '', words: SceneWords | null = null): Memory {
  return {
    journey,
    words,
    frame: createCell(),
    heads: createCell(),
    cast: createCell(),
    samples: createCell(),
    titles: createCell(),
    corner: createCell(),
    cornerMarks: createCell(),
    lanes: new Map(),
    allCards: createCell(),
    laneCards: createCell(),
    notes: createCell(),
    band: createCell(),
    cardScores: createCell(),
    lanesShown: createCell(),
    links: createCell(),
    linkMemory: createLinkMemory(),
    shownLanes: createCell(),
    shownCurves: createCell(),
    comments: createCell(),
    commented: createCell(),
    changed: createCell(),
    scene: createCell(),
    withNotes: createCell(),
    placement: createPlacementMemory(),
    contents: createContentMemory(),
  };
}

export function laneMemory(memory: Memory, lane: string): LaneMemory {
  const known = memory.lanes.get(lane);
  if (known) return known;
  const fresh: LaneMemory = {
    row: createCell(),
    box: createCell(),
    cards: createCell(),
    boxes: { row: null, boxes: [] },
    curve: createCell(),
    scores: createCell(),
    touches: createCell(),
    head: createCell(),
  };
  memory.lanes.set(lane, fresh);
  return fresh;
}
