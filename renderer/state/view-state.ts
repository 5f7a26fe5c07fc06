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

export type Dialog = 'palette' | 'search' | 'keys' | 'settings' | 'sign' | 'import' | 'template' | 'export' | 'journey' | 'paste';

/** A cell of the map: where the keyboard stands, and where pasted and new cards go. */
export interface Cell {
  readonly lane: string;
  readonly column: string;
}

/** What the canvas can be asked to do; it registers itself while it is shown. */
export interface CanvasController {
  fit(): void;
  zoomIn(): void;
  zoomOut(): void;
  zoomTo(scale: number): void;
  reveal(selected: Selected): void;
  focus(): void;
}

/** What one window shows. Nothing of it is saved in the file. */
export interface ViewState {
  readonly screen: 'map' | 'personas';
  readonly journey: string | null;
  readonly selection: readonly Selected[];
  /** The cell that is focused; null: none. */
  readonly cell: Cell | null;
  readonly editing: Editing | null;
  /** The persona whose points are dragged, of the shown journey; null: all customers. */
  readonly activePersona: string | null;
  /** The persona whose page is shown; null: the gallery. */
  readonly openPersona: string | null;
  readonly panels: Readonly<Record<Panel, boolean>>;
  readonly dialog: Dialog | null;
  readonly canvas: CanvasController | null;
}
