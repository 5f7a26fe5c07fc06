import { bandHeight, bandWidth, RING } from '../camera/limits.ts';
import type { CanvasHost } from '../canvas-host.ts';
import type { MarkPaint } from '../level-of-detail/paint-marks.ts';
import { type Kit, setAsMapText } from '../level-of-detail/painter.ts';
import type { Bands } from './bands.ts';
import { paintHeads } from './paint-heads.ts';
import { paintLaneNames } from './paint-lane-names.ts';

/**
 * Heads and lane names while the zoom changes: painted, because the browser would style, lay out and draw all of them anew in every frame.
 * What stands in the page is left as it is until the zoom rests, and follows then.
 */
export interface PaintedBands {
  /** From now on the bands may be painted. */
  begin(kit: () => Kit): void;
  /** The bands are painted at this zoom: whoever draws them in the page waits for `onRest`. */
  holds(zoom: number): boolean;
  /** The camera moved. */
  follow(): void;
  /** Paints them again where they are painted just now. */
  paint(): void;
  /** The camera rests: the page draws them again. */
  rest(): void;
  onRest(listener: () => void): () => void;
  stop(): void;
}

type Name = 'heads' | 'laneNames';
const NAMES: readonly Name[] = ['heads', 'laneNames'];
/** Heights of canvases go in steps, in CSS pixels: each other size would cost a new one. */
const STEP = 64;

export function createPaintedBands(host: CanvasHost): PaintedBands {
  const canvases = new Map<Name, HTMLCanvasElement>();
  const listeners = new Set<() => void>();
  let kit: (() => Kit) | null = null;
  let styled = Number.NaN;
  let zooms = false;
  let leaving = 0;

  const canvasOf = (name: Name): HTMLCanvasElement | null => {
    const place = host.places[name];
    const known = canvases.get(name);
    if (!place || known?.parentElement === place) return known ?? null;
    const made = known ?? Object.assign(document.createElement('canvas'), { width: 0, height: 0 });
    Object.assign(made.style, { position: 'absolute', left: '0', top: '0', zIndex: '1', pointerEvents: 'none' });
    place.append(made);
    canvases.set(name, made);
    return made;
  };
  const showTracks = (shown: boolean) => {
    for (const name of NAMES) {
      const track = host.places[name]?.firstElementChild;
      if (track instanceof HTMLElement) track.style.contentVisibility = shown ? '' : 'hidden';
    }
  };
  const paintOne = (name: Name, bands: Bands) => {
    const canvas = canvasOf(name);
    const g = canvas?.getContext('2d', { alpha: false });
    const place = host.places[name];
    if (!canvas || !g || !place || !kit) return;
    makeRoom(canvas, place, name, bands);
    setAsMapText(g);
    const marks: MarkPaint = { g, ...kit() };
    const ground = { ratio: window.devicePixelRatio, left: 0, top: 0 };
    if (name === 'heads') paintHeads(marks, ground, bands);
    else paintLaneNames(marks, ground, bands);
    g.setTransform(1, 0, 0, 1, 0, 0);
  };
  const paint = () => {
    const bands = zooms || leaving !== 0 ? bandsOf(host) : null;
    if (bands) for (const name of NAMES) paintOne(name, bands);
  };
  const leave = () => {
    leaving = 0;
    for (const canvas of canvases.values()) canvas.style.display = 'none';
  };
  return {
    begin(made) {
      styled = host.camera.state().z;
      kit = document.createElement('canvas').getContext('2d') ? made : null;
    },
    holds: (zoom) => kit !== null && (zooms || zoom !== styled),
    follow() {
      if (kit === null) return;
      if (!zooms && host.camera.state().z !== styled) {
        zooms = true;
        cancelAnimationFrame(leaving);
        leaving = 0;
        showTracks(false);
        for (const canvas of canvases.values()) canvas.style.display = '';
      }
      paint();
    },
    paint,
    rest() {
      if (!zooms) return;
      zooms = false;
      styled = host.camera.state().z;
      showTracks(true);
      for (const listener of listeners) listener();
      // React may need a frame to draw other heads: until then the painted ones cover them.
      leaving = requestAnimationFrame(() => {
        leaving = requestAnimationFrame(leave);
      });
    },
    onRest(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stop() {
      cancelAnimationFrame(leaving);
      for (const canvas of canvases.values()) canvas.remove();
      canvases.clear();
      kit = null;
    },
  };
}

function bandsOf(host: CanvasHost): Bands | null {
  const { scene } = host.store.getState();
  if (!scene) return null;
  const { selection } = host.view.store.getState();
  const selected = new Set(selection.filter(({ kind }) => kind === 'stage' || kind === 'step' || kind === 'lane').map(({ id }) => id));
  return { scene, camera: host.camera.state(), size: host.size(), selected };
}

/** The band as large as the zoom has it, and a canvas of at least that size, which keeps its memory when the band becomes smaller. */
function makeRoom(canvas: HTMLCanvasElement, band: HTMLElement, name: Name, { scene, camera: { z }, size }: Bands): void {
  const ratio = window.devicePixelRatio;
  const [w, h] = name === 'heads' ? [size.w, bandHeight(scene, z) - RING] : [bandWidth(scene, z) - RING, size.h];
  if (name === 'heads') band.style.height = `${h}px`;
  else band.style.width = `${w}px`;
  const width = Math.max(canvas.width, Math.round((name === 'heads' ? w : Math.ceil(w / STEP) * STEP) * ratio));
  const height = Math.max(canvas.height, Math.round((name === 'heads' ? Math.ceil(h / STEP) * STEP : h) * ratio));
  if (canvas.width === width && canvas.height === height && canvas.style.width === `${width / ratio}px`) return;
  canvas.width = width;
  canvas.height = height;
  Object.assign(canvas.style, { width: `${width / ratio}px`, height: `${height / ratio}px` });
}
