import { createLayout } from '../../shared/scene/index.ts';
import type { Box } from '../../shared/scene/scene.ts';
import type { DocumentStore } from '../records/index.ts';
import { selectedSet, type ViewStore } from '../state/index.ts';
import { createPaintedBands, type PaintedBands } from './bands/painted-bands.ts';
import { createCamera, type Size } from './camera/camera.ts';
import { reveal } from './camera/fit.ts';
import { type MapExtent, mapExtent } from './camera/limits.ts';
import type { CanvasHost, Places } from './canvas-host.ts';
import { editorBox } from './editor/editor-box.tsx';
import { createEdits } from './edits.ts';
import { createOpening } from './first-view/opening.ts';
import { createPointerTool, type PointerTool } from './gestures/pointer-tool.ts';
import { createInteraction } from './interaction.ts';
import type { Cursor } from './keyboard/cursor.ts';
import { boxOf, selectionOf } from './keyboard/cursor-place.ts';

/** The canvas of one journey in one window. */
export function createHost(document: DocumentStore, view: ViewStore, journey: string): CanvasHost {
  const store = createInteraction();
  const camera = createCamera(
    { x: 0, y: 0, z: 1 },
    (frame) => requestAnimationFrame(frame),
    () => 1 / window.devicePixelRatio,
  );
  const places: Places = { canvas: null, tray: null, minimap: null, heads: null, laneNames: null, catcher: null };
  const scene = () => store.getState().scene;
  const edits = createEdits(document, journey, scene, () => view.store.getState().snap);
  const made: { pointer?: PointerTool; bands?: PaintedBands } = {};
  // Asked for at each frame: to measure it there would have the browser lay the page out in the middle of the frame.
  let size: Size = { w: 0, h: 0 };
  const measure = () => {
    size = { w: places.canvas?.clientWidth ?? 0, h: places.canvas?.clientHeight ?? 0 };
  };

  const host: CanvasHost = {
    journey,
    camera,
    store,
    document,
    view,
    edits,
    layout: createLayout(),
    opening: createOpening(),
    places,
    get tool() {
      made.pointer ??= createPointerTool(host);
      return made.pointer;
    },
    get bands() {
      made.bands ??= createPaintedBands(host);
      return made.bands;
    },
    readOnly: () => document.store.getState().saving === 'read-only',
    size: () => {
      if (size.w === 0 || size.h === 0) measure();
      return size;
    },
    measure,
    corner: () => places.canvas?.getBoundingClientRect() ?? { x: 0, y: 0 },
    room: () => ({
      w: host.size().w - coveredAt(host),
      h: host.size().h,
      corner: { w: places.minimap?.offsetWidth ?? 0, h: places.minimap?.offsetHeight ?? 0 },
    }),
    extent: () => extentOf(host),
    isOverTray: (screen) => isInside(places.tray, host.corner(), screen),
    select: (selection) => view.select(...selection),
    selectedCards: () => selectedSet(view.store.getState().selection),
    moveTo: (cursor) => moveTo(host, cursor),
    edit(editing) {
      store.setState({ editing: editing && { ...editing, session: Symbol('editing') } });
      if (editing) showWhole(host);
      host.focus();
    },
    focus: () => places.catcher?.focus({ preventScroll: true }),
  };
  return host;
}

/** How much of the map's right side the properties lie over, where the window is too narrow to put them beside it. */
function coveredAt(host: CanvasHost): number {
  const panel = document.querySelector('[data-details]')?.getBoundingClientRect();
  if (!panel || panel.width === 0) return 0;
  const right = host.corner().x + host.size().w;
  return Math.max(0, Math.min(host.size().w / 2, right - panel.left));
}

const EMPTY: MapExtent = { w: 0, h: 0, laneNameWidth: 0, headHeight: 0 };

function extentOf(host: CanvasHost): MapExtent {
  const { scene } = host.store.getState();
  return scene ? mapExtent(scene) : EMPTY;
}

function isInside(
  element: HTMLElement | null,
  corner: { readonly x: number; readonly y: number },
  screen: { readonly x: number; readonly y: number },
): boolean {
  if (!element) return false;
  const box = element.getBoundingClientRect();
  const x = screen.x + corner.x;
  const y = screen.y + corner.y;
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
}

function moveTo(host: CanvasHost, cursor: Cursor | null): void {
  const { scene, index } = host.store.getState();
  host.store.setState({ cursor });
  host.select(cursor && scene ? selectionOf(scene, cursor) : []);
  const box = cursor && scene ? boxOf(scene, index, cursor) : null;
  if (box) bringIn(host, box);
  host.focus();
}

function bringIn(host: CanvasHost, box: Box): void {
  host.camera.set(reveal(host.camera.state(), box, host.extent(), host.room()));
}

function showWhole(host: CanvasHost): void {
  const { scene, index, editing } = host.store.getState();
  if (!scene || !editing) return;
  const { cell, card } = editing;
  const box = cell ? boxOf(scene, index, { at: 'cell', ...cell, card }) : editorBox(host.store.getState());
  if (box) bringIn(host, box);
}
