import type { CameraState } from '../camera/camera.ts';
import type { DeviceView } from './paint-far.ts';
import { nearSteps, type Picture } from './paint-map.ts';
import { type Kit, setAsMapText } from './painter.ts';
import { createFinished, createPaper, type Surface } from './surface.ts';
import { type Area, aheadOf, isIn, tilesIn } from './tiles.ts';

/** How much of the window is filled. */
export type Cover = 'whole' | 'part' | 'none';

/** All of the map at one zoom, as square tiles that are painted once each and then only moved: a pan paints what comes into sight, and nothing twice. */
export interface Sheet {
  readonly element: HTMLElement;
  /** What its tiles show; null: nothing yet. */
  readonly held: Picture | null;
  /** Forgets its tiles and begins another picture; null: none. */
  begin(picture: Picture | null): void;
  /** Moves the tiles to where a camera has them, larger or smaller at another zoom. Answers how much of the window they fill. */
  place(camera: CameraState): Cover;
  /** Paints for so many milliseconds what a camera at the same zoom sees, then (`ahead`) what it will see next; true once all of it is there. */
  paint(camera: CameraState, milliseconds: number, ahead: boolean): boolean;
}

interface Tile {
  readonly surface: Surface;
  readonly column: number;
  readonly row: number;
  /** null: all of it is painted. */
  steps: Iterator<void, void> | null;
}

/** Side of a tile in device pixels: a few cards, painted within a frame or two. */
const TILE = 512;
/** A larger window has larger tiles: each is a layer of its own, and so many stand side by side at most. */
const MOST_ABREAST = 4;
/** What is painted beyond each edge of the window before it comes into sight, in CSS pixels. */
const AHEAD = 128;
/** So many tiles out of sight are kept, and so many canvases without a tile. */
const KEPT = 6;
const SPARE = 8;

export function createSheet(kit: () => Kit): Sheet {
  const element = document.createElement('div');
  const tiles = new Map<string, Tile>();
  const paper = createPaper();
  const spare: Surface[] = [];
  let held: Picture | null = null;
  /** There is one paper: what is begun on it is finished first. */
  let begun: Tile | null = null;

  const release = (key: string, tile: Tile) => {
    tiles.delete(key);
    tile.surface.canvas.remove();
    if (spare.length < SPARE) spare.push(tile.surface);
    if (tile === begun) begun = null;
  };
  /** The tiles that are wanted, those in sight first; what is far from them is given back. */
  const wanted = (camera: CameraState, ahead: boolean): readonly (readonly [number, number])[] => {
    if (!held) return [];
    const seen = areaOf(held, camera);
    const near = aheadOf(seen, ahead ? AHEAD * held.ratio : 0);
    const side = sideOf(held);
    const places = tilesIn(near, side);
    const far = [...tiles].filter(([, { column, row }]) => !isIn(near, column, row, side));
    for (const [key, tile] of far.slice(0, Math.max(0, far.length - KEPT))) release(key, tile);
    return [...places].sort((a, b) => Number(isIn(seen, ...b, side)) - Number(isIn(seen, ...a, side)));
  };
  const tileAt = (picture: Picture, column: number, row: number): Tile => {
    const key = `${column} ${row}`;
    const known = tiles.get(key);
    if (known) return known;
    const surface = spare.pop() ?? createFinished(paper);
    const made = { surface, column, row, steps: stepsOf(surface, picture, { column, row }, kit) };
    tiles.set(key, made);
    return made;
  };
  /** Paints one tile until the time is up; true once it is whole and in its place. */
  const goOn = (tile: Tile, until: number): boolean => {
    begun = tile;
    while (tile.steps) {
      if (tile.steps.next().done) {
        tile.steps = null;
        element.append(tile.surface.canvas);
      } else if (performance.now() >= until) return false;
    }
    begun = null;
    return true;
  };
  return {
    element,
    get held() {
      return held;
    },
    begin(picture) {
      for (const [key, tile] of tiles) release(key, tile);
      held = picture;
    },
    place(camera) {
      if (!held) return 'none';
      const scale = camera.z / held.camera.z;
      const [x, y] = [camera.x - scale * held.camera.x, camera.y - scale * held.camera.y];
      element.style.transform = `translate(${x}px, ${y}px)${scale === 1 ? '' : ` scale(${scale})`}`;
      const places = tilesIn(areaOf(held, camera), sideOf(held));
      const there = places.filter(([column, row]) => tiles.get(`${column} ${row}`)?.steps === null).length;
      if (there === places.length) return 'whole';
      return there > 0 ? 'part' : 'none';
    },
    paint(camera, milliseconds, ahead) {
      if (!held) return true;
      const until = performance.now() + milliseconds;
      const places = wanted(camera, ahead);
      if (begun && !goOn(begun, until)) return false;
      for (const [column, row] of places) {
        if (tiles.get(`${column} ${row}`)?.steps === null) continue;
        if (!goOn(tileAt(held, column, row), until)) return false;
      }
      return true;
    },
  };
}

/** Tiles begin so far before the window of the first camera, in device pixels: what is ahead on that side needs no more of them. */
function cornerOf({ ratio }: Picture): number {
  return Math.round(AHEAD * ratio);
}

function sideOf({ size, ratio }: Picture): number {
  return Math.max(TILE, Math.ceil((Math.max(size.w, size.h) * ratio) / MOST_ABREAST / 128) * 128);
}

/** What a camera sees, in device pixels of the sheet. At another zoom the window is as much larger there as the map is smaller. */
function areaOf(picture: Picture, { x, y, z }: CameraState): Area {
  const { camera: own, size, ratio } = picture;
  const scale = own.z / z;
  const left = (own.x - x * scale) * ratio + cornerOf(picture);
  const top = (own.y - y * scale) * ratio + cornerOf(picture);
  return { left, top, right: left + size.w * ratio * scale, bottom: top + size.h * ratio * scale };
}

function* stepsOf(surface: Surface, picture: Picture, { column, row }: Pick<Tile, 'column' | 'row'>, kit: () => Kit): Generator<void, void> {
  const { camera, ratio } = picture;
  const side = sideOf(picture);
  const [left, top] = [column * side - cornerOf(picture), row * side - cornerOf(picture)];
  const g = surface.open(side, side, ratio);
  if (!g) return;
  Object.assign(surface.canvas.style, { left: `${left / ratio}px`, top: `${top / ratio}px` });
  setAsMapText(g);
  const view: DeviceView = { scale: camera.z * ratio, x: camera.x * ratio - left, y: camera.y * ratio - top, width: side, height: side };
  for (const _ of nearSteps({ g, ...kit() }, picture, view)) {
    // Draws what was asked for now, or all of it would be drawn at once when the tile is shown.
    g.getImageData(0, 0, 1, 1);
    yield;
  }
  g.setTransform(1, 0, 0, 1, 0, 0);
  surface.present();
}
