import { createStore, type StoreApi } from 'zustand/vanilla';
import type { LinkEnd } from '../../shared/commands/index.ts';
import type { Records } from '../../shared/model/kinds.ts';
import type { Beside } from '../../shared/model/place.ts';
import type { ChangeMarks } from '../../shared/scene/index.ts';
import type { Box, Scene } from '../../shared/scene/scene.ts';
import type { PasteOffer } from '../state/index.ts';
import type { Point } from './camera/camera.ts';
import type { DropTarget } from './drop/drop-target.ts';
import type { Cursor } from './keyboard/cursor.ts';
import { buildSceneIndex, type SceneIndex } from './level-of-detail/scene-index.ts';
import type { Guide } from './notes/snap.ts';

/** Cards on the move: which, and where the grabbed one hangs. */
export interface CardDrag {
  readonly cards: readonly string[];
  /** What is drawn as an outline: the cards where they lie, and the room that is made for them. */
  readonly ghosts: readonly string[];
  /** The card that was grabbed: its copy is drawn. */
  readonly held: string;
  /** Pointer in CSS pixels of the canvas, and what lay under it in the card (map units). */
  readonly at: Point;
  readonly grip: Point;
}

/** A line in the hand: a new one, or a link of which one end goes elsewhere. */
export interface LinkDraft {
  /** The end of a link that is there; null: a new one. */
  readonly end: LinkEnd | null;
  /** Where it is fast, and the pointer: in map units, and in CSS pixels of the canvas. */
  readonly start: Point;
  readonly to: Point;
  readonly at: Point;
  /** The card or step under the pointer. */
  readonly over: string | null;
  /** There is such a link already. */
  readonly refused: boolean;
}

/** The document as it would be if a drag under way were dropped now: the scene shows it, nothing is written. */
export type Preview = (records: Records) => Records;

/** A head or a lane on the move, and where it would land. */
export interface Reorder {
  readonly kind: 'stage' | 'step' | 'lane';
  readonly id: string;
  /** The line between two neighbours, in map units. */
  readonly line: Box;
  /** Pointer in CSS pixels of the canvas. */
  readonly at: Point;
  /** The stage it comes to (of a step), and its place there from 1. */
  readonly stage: string | null;
  readonly place: number;
}

export interface HoveredCell {
  readonly lane: string;
  readonly column: number;
}

/** A text in the making: of a card that is there, or of a new one in a cell or beside the grid. Boxes in map units. */
export interface Editing {
  readonly card: string | null;
  /** null: beside the grid. */
  readonly cell: { readonly lane: string; readonly column: number } | null;
  /** Where a note beside the grid lies, or a new one will. */
  readonly beside: Beside | null;
  /** Above which card of the stack the new one goes; null: below all. */
  readonly index: number | null;
  readonly text: string;
  /** Typed over: the first letters came from the keyboard, so nothing is selected and the old text goes. */
  readonly typed: boolean;
  /** The same for as long as this text is being written, also where its step is moved meanwhile. */
  readonly session: symbol;
}

/** What happens on one canvas and is not saved. Components take the part they show, so that a hover renders one node. */
export interface Interaction {
  readonly scene: Scene | null;
  readonly index: SceneIndex;
  readonly cursor: Cursor | null;
  /** The canvas has the keyboard. */
  readonly focused: boolean;
  readonly hoveredCard: string | null;
  readonly hoveredCell: HoveredCell | null;
  /** Id (scoreId) of the point under the pointer. */
  readonly hoveredPoint: string | null;
  readonly drag: CardDrag | null;
  readonly target: DropTarget | null;
  readonly preview: Preview | null;
  /** Of a map that shows two journeys: what is marked on it. */
  readonly changes: ChangeMarks | null;
  /** Lines along which what is being widened came to stand. */
  readonly guides: readonly Guide[];
  readonly reorder: Reorder | null;
  readonly marquee: Box | null;
  readonly linkDraft: LinkDraft | null;
  /** The card whose right edge is dragged, and how wide it would be. */
  readonly span: { readonly card: string; readonly toColumn: number } | null;
  readonly editing: Editing | null;
  /** Lines that were just pasted, and their other ways. */
  readonly pasted: PasteOffer | null;
  /** The cards that a filter lets through, where the others are drawn faintly; null: all. */
  readonly matching: ReadonlySet<string> | null;
  /** The camera moves: the painted layer shows everything. */
  readonly moving: boolean;
  /** Space is held: the pointer pans. */
  readonly panning: boolean;
}

export type InteractionStore = StoreApi<Interaction>;

export function createInteraction(): InteractionStore {
  return createStore<Interaction>(() => ({
    scene: null,
    index: buildSceneIndex({ cards: [], notes: [], wholeWidth: 0, wholeHeight: 0 }),
    cursor: null,
    focused: false,
    hoveredCard: null,
    hoveredCell: null,
    hoveredPoint: null,
    drag: null,
    target: null,
    preview: null,
    changes: null,
    guides: [],
    reorder: null,
    marquee: null,
    linkDraft: null,
    span: null,
    editing: null,
    pasted: null,
    matching: null,
    moving: false,
    panning: false,
  }));
}
