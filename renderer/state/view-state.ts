import type { CardFilter } from '../../shared/model/card-filter.ts';
import type { SnapHabit } from '../../shared/model/scale.ts';
import type { CompareController } from './compare-state.ts';
import type { PresentController } from './present-state.ts';

/** Something on the screen that can be selected. A point's id is scoreId. */
export interface Selected {
  readonly kind: 'card' | 'stage' | 'step' | 'lane' | 'point' | 'link';
  readonly id: string;
}

/** What is written in place at the moment. */
export interface Editing {
  readonly kind: Selected['kind'] | 'journey' | 'persona';
  readonly id: string;
  readonly field: string;
  /** What was typed to begin with, where typing began it; it replaces the text. */
  readonly initialText?: string;
}

export const PANELS = ['navigator', 'properties', 'tray', 'minimap'] as const;
export type Panel = (typeof PANELS)[number];

export type Dialog =
  | 'palette'
  | 'search'
  | 'keys'
  | 'sign'
  | 'import'
  | 'template'
  | 'export'
  | 'journey'
  | 'paste'
  | 'lane'
  | 'card-fields'
  | 'pictures'
  | 'address'
  | 'link'
  | 'link-from'
  | 'link-to'
  | 'offered'
  | 'carry'
  | 'carry-journey'
  | 'insert-template'
  | 'replace'
  | 'filter'
  | 'tags'
  | 'guide'
  | 'name'
  | 'leave'
  | 'leave-named'
  | 'rename-file'
  | 'version'
  | 'versions';
/** What the right panel shows beside the map. */
export const SIDES = ['properties', 'comments', 'checks', 'questions', 'history'] as const;
export type Side = (typeof SIDES)[number];

/** A cell of the map: where the keyboard stands, and where pasted and new cards go. */
export interface Cell {
  readonly lane: string;
  readonly column: string;
}

/** Ways in which lines from elsewhere can lie on the map. */
export const PASTE_WAYS = ['down', 'across', 'steps'] as const;
export type PasteWay = (typeof PASTE_WAYS)[number];

/** Lines that were just pasted, and the way to have them lie otherwise. */
export interface PasteOffer {
  readonly way: PasteWay;
  /** Takes the paste back and does it again in another way. */
  again(way: PasteWay): void;
}

/** Cards that a filter does not let through are drawn faintly or not at all. */
export const OTHERS = ['faint', 'hidden'] as const;
export type Others = (typeof OTHERS)[number];

/** Ways in which several notes are put in line: along an edge or a middle, or evenly apart. */
export const ARRANGEMENTS = ['left', 'centre', 'right', 'top', 'middle', 'bottom', 'across', 'down'] as const;
export type Arrangement = (typeof ARRANGEMENTS)[number];

/** What can be done to the selected notes beside the grid. */
export interface NoteTools {
  /** Begins a new note. */
  add(): void;
  /** Makes notes of the selected cards of the grid. */
  takeOut(): void;
  /** Puts the selected notes into the cells that they lie nearest to. */
  putIn(): void;
  /** In map units. */
  nudge(dx: number, dy: number): void;
  widen(by: number): void;
  arrange(how: Arrangement): void;
}

/** What the canvas can be asked to do; it registers itself while it is shown. */
export interface CanvasController {
  fit(): void;
  zoomIn(): void;
  zoomOut(): void;
  zoomTo(scale: number): void;
  reveal(selected: Selected): void;
  focus(): void;
  /** What lies under a point of the window: a card, else a cell in which cards can lie. */
  under(at: { readonly x: number; readonly y: number }): { readonly card: string | null; readonly cell: Cell | null };
  /** Gives the keyboard to the faces of the selected point. */
  pickFace(): void;
  /** Shows the other ways beside what was pasted, until something else is done. */
  offerPaste(offer: PasteOffer): void;
  /** Says that so many cards went to the tray, with the way back. */
  tellTray(cards: number): void;
  readonly notes: NoteTools;
}

/** How the shown journey is laid out before the eyes: the map itself, or what it says as rows and columns or as a tree. */
export type MapAs = 'canvas' | 'table' | 'outline';

/** A journey that one came through on the way to a sub-journey, and what opened it there. */
export interface TrailStop {
  readonly journey: string;
  readonly from: Selected | null;
}

/** What came with a paste that is worth asking about: a table, the text of a whole journey (`text`: the same as plain lines), or a part of another map. */
export type Offered =
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[]; readonly text: string }
  | { readonly kind: 'journey'; readonly text: string }
  | { readonly kind: 'parcel'; readonly text: string };

/** Two journeys: as it is or was planned, and the other. */
export interface ComparedPair {
  readonly a: string;
  readonly b: string;
}

/** What one window shows. Nothing of it is saved in the file. */
export interface ViewState {
  readonly screen: 'map' | 'personas' | 'board' | 'present' | 'compare';
  readonly mapAs: MapAs;
  readonly journey: string | null;
  /** The journeys above the shown one, as somebody went into sub-journeys; the outermost first. */
  readonly trail: readonly TrailStop[];
  /** How the shown journey was come to: into a sub-journey, or back out of it. */
  readonly arrival: 'in' | 'out' | null;
  readonly selection: readonly Selected[];
  /** The cell that is focused; null: none. */
  readonly cell: Cell | null;
  readonly editing: Editing | null;
  /** The persona whose points are dragged, of the shown journey; null: all customers. */
  readonly activePersona: string | null;
  /** The persona whose page is shown; null: the gallery. */
  readonly openPersona: string | null;
  readonly panels: Readonly<Record<Panel, boolean>>;
  readonly side: Side;
  /** Somebody asked to write a comment: the field for it takes the focus once it is there. */
  readonly writesComment: boolean;
  /** The moment that is looked back at, a stamp; null: now. */
  readonly past: number | null;
  /** What came after this stamp is new to whoever looks; null: not known yet. */
  readonly lookedAt: number | null;
  readonly dialog: Dialog | null;
  /** Which cards of the shown journey are looked for just now; kept on this machine, not in the file. */
  readonly filter: CardFilter;
  /** What becomes of the cards that do not match. */
  readonly others: Others;
  /** Where dragged points stop; a setting of this machine. */
  readonly snap: SnapHabit;
  /** The address that the dialog `address` asks about. */
  readonly address: string;
  /** What the dialog `offered` asks about. */
  readonly offered: Offered | null;
  /** The stop of the guided tour that is shown, from 0; null: no tour. */
  readonly tour: number | null;
  readonly canvas: CanvasController | null;
  readonly present: PresentController | null;
  /** The journeys that are compared, where somebody chose them; null: the shown one and its counterpart. */
  readonly compared: ComparedPair | null;
  readonly compare: CompareController | null;
  /** The stage that a presentation begins with; null: the whole journey. */
  readonly presentFrom: string | null;
}
