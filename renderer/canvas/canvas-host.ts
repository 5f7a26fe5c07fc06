import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Layout } from '../../shared/scene/layout/layout.ts';
import type { DocumentStore } from '../records/index.ts';
import type { Selected, ViewStore } from '../state/index.ts';
import type { PaintedBands } from './bands/painted-bands.ts';
import type { Camera, Point, Size } from './camera/camera.ts';
import type { Room } from './camera/fit.ts';
import type { MapExtent } from './camera/limits.ts';
import type { CanvasEdits } from './edits.ts';
import type { Opening } from './first-view/opening.ts';
import type { PointerTool } from './gestures/pointer-tool.ts';
import type { Editing, Interaction, InteractionStore } from './interaction.ts';
import type { Cursor } from './keyboard/cursor.ts';

export interface Places {
  canvas: HTMLElement | null;
  tray: HTMLElement | null;
  /** Lies over the map's corner: what is brought into sight must not end up under it. */
  minimap: HTMLElement | null;
  /** The bands; the first thing in each is what follows the camera. */
  heads: HTMLElement | null;
  laneNames: HTMLElement | null;
  /** Takes what is typed. */
  catcher: HTMLTextAreaElement | null;
}

/** One canvas and all that its parts share. There may be several in a window: nothing here is global. */
export interface CanvasHost {
  readonly journey: string;
  readonly camera: Camera;
  readonly store: InteractionStore;
  readonly document: DocumentStore;
  readonly view: ViewStore;
  readonly edits: CanvasEdits;
  readonly layout: Layout;
  readonly opening: Opening;
  readonly tool: PointerTool;
  readonly bands: PaintedBands;
  /** Elements that the parts must find: where drags may end. */
  readonly places: Places;
  /** Nothing may be written (viewer, newer format, offline). */
  readOnly(): boolean;
  /** As it was measured last, in CSS pixels. */
  size(): Size;
  /** The canvas was given another size. */
  measure(): void;
  /** The size, and what of it the minimap covers in the bottom right corner. */
  room(): Room;
  /** The canvas's corner in the window, in CSS pixels. */
  corner(): Point;
  extent(): MapExtent;
  isOverTray(screen: Point): boolean;
  select(selection: readonly Selected[]): void;
  selectedCards(): ReadonlySet<string>;
  /** Moves the keyboard's cursor, selects what is there and brings it into sight. */
  moveTo(cursor: Cursor | null): void;
  edit(editing: Omit<Editing, 'session'> | null): void;
  /** Gives the canvas the keyboard. */
  focus(): void;
}

export const CanvasHostContext = createContext<CanvasHost | null>(null);

export function useCanvasHost(): CanvasHost {
  const host = useContext(CanvasHostContext);
  if (!host) throw new Error('a part of the canvas was rendered outside of it');
  return host;
}

export function useInteraction<T>(select: (state: Interaction) => T): T {
  return useStore(useCanvasHost().store, select);
}
