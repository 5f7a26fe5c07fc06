import type { Picture } from './paint-map.ts';
import { BEYOND, type Cover, createPainter, type Kit, type Painter, type PaintJob } from './painter.ts';

/** The painted layer: what is seen of the map without nodes. */
export interface Plates {
  /** Paints what is to be seen, now. */
  paint(picture: Picture): void;
  /** The nodes go, all of the map is to be painted: by a picture that was made ready, else now. */
  takeOver(picture: Picture): void;
  /** Shows another look at the same: moves what is there, shows it larger or smaller, and paints little. */
  follow(picture: Picture): void;
  /** Goes on with a crisp picture of all of the map for a part of a frame; true once it is shown. */
  sharpen(picture: Picture): boolean;
  /** The same, but what is shown stays: it is made ready for the next time that the camera moves. */
  makeReady(picture: Picture): boolean;
}

/** Milliseconds of a frame that go into the next picture. */
const SLICE = 4;
/** From this zoom on text is painted while the zoom changes: smaller it is hardly more than the bars that stand for it. */
const TEXT_FROM = 0.5;
/** What is shown so much smaller or larger than it was painted is worth a new picture; so is what was moved so far. */
const SMALLEST = 0.7;
const LARGEST = 1.45;
const FARTHEST = 0.3 * BEYOND;

interface Plate {
  readonly canvas: HTMLCanvasElement;
  readonly painter: Painter;
  /** What is on it. */
  held: Picture | null;
}

/**
 * Two canvases take turns: one is shown, scaled and moved while the camera moves; on the other the next picture is painted, a few milliseconds
 * a frame. Where what is shown does not reach, a third one under it has the cards as pixels with bars for their text, painted at each frame.
 * So no frame of a moving camera paints text for all that is in sight.
 */
export function createPlates(place: HTMLElement, kit: () => Kit): Plates {
  let shown = createPlate(kit);
  let other: Plate | null = null;
  let far: Plate | null = null;
  let job: (PaintJob & { readonly picture: Picture }) | null = null;
  show(place, shown);

  const turn = () => {
    if (!other) return;
    [shown, other] = [other, shown];
    show(place, shown);
    other.canvas.style.visibility = 'hidden';
    job = null;
  };
  const giveUp = () => {
    if (job && other) other.held = null;
    job = null;
  };
  const hideFar = () => {
    if (far) far.canvas.style.visibility = 'hidden';
  };
  const paintFar = (picture: Picture) => {
    far ??= createPlate(kit);
    show(place, far, '0');
    far.painter.paint({ ...picture, beyond: 0, tier: picture.tier === 'pixels' ? 'pixels' : 'bars' });
  };
  const paintOn = (plate: Plate, picture: Picture) => {
    plate.held = picture;
    plate.painter.paint(picture);
  };
  const paintShown = (picture: Picture) => {
    giveUp();
    hideFar();
    paintOn(shown, picture);
    show(place, shown);
  };
  /** True once the other plate has the picture. */
  const goOn = (picture: Picture): boolean => {
    other ??= createPlate(kit);
    if (job === null) {
      other.held = null;
      // Out of the page: there each step would cost a copy of the whole canvas.
      other.canvas.remove();
      job = { ...other.painter.begin(picture), picture };
    }
    if (!job.step(SLICE)) return false;
    other.held = job.picture;
    job = null;
    return true;
  };
  return {
    paint(picture) {
      // The picture of all of the map is kept for the next time that the camera moves.
      if (picture.mounted.size > 0 && isWhole(shown.held, picture)) {
        giveUp();
        hideFar();
        other ??= createPlate(kit);
        paintOn(other, picture);
        turn();
      } else paintShown(picture);
    },
    takeOver(picture) {
      if (isWhole(shown.held, picture)) return;
      if (isWhole(other?.held ?? null, picture) && other?.painter.shift(picture.camera)) turn();
      else paintOn(shown, picture);
    },
    follow(picture) {
      const cover = coverOf(shown, picture);
      // From afar a pan that used up what lies beyond the window paints that anew, and has frames again in which it only moves.
      if (cover === 'none' && picture.tier !== 'nodes' && shown.held?.camera.z === picture.camera.z) return paintShown(picture);
      shown.canvas.style.visibility = cover === 'none' ? 'hidden' : '';
      if (cover === 'whole') hideFar();
      else paintFar(picture);
      if (picture.tier !== 'nodes') return giveUp();
      if (job === null && !isWorthPainting(shown.held, picture, cover === 'whole')) return;
      if (!goOn(picture)) return;
      turn();
      if (coverOf(shown, picture) === 'whole') hideFar();
    },
    sharpen(picture) {
      if (isWhole(shown.held, picture) && shown.painter.shift(picture.camera)) {
        giveUp();
        hideFar();
        return true;
      }
      if (job && job.picture.camera !== picture.camera) giveUp();
      if (!goOn(picture)) return false;
      turn();
      hideFar();
      return true;
    },
    makeReady(picture) {
      if (isWhole(other?.held ?? null, picture)) {
        // The first zoom shall not wait for its memory.
        if (far === null) {
          far = createPlate(kit);
          far.painter.paint({ ...picture, beyond: 0, tier: 'bars' });
        }
        return true;
      }
      if (job && job.picture.version !== picture.version) giveUp();
      goOn(picture);
      return false;
    },
  };
}

/** Whether a plate holds all of the map as it is now, near enough to be moved to where the camera is. */
function isWhole(held: Picture | null, { version, camera, size, tier }: Picture): boolean {
  if (held === null || held.mounted.size > 0 || held.version !== version || held.tier !== tier || tier !== 'nodes') return false;
  if (held.size.w !== size.w || held.size.h !== size.h || held.camera.z !== camera.z) return false;
  return Math.max(Math.abs(held.camera.x - camera.x), Math.abs(held.camera.y - camera.y)) <= BEYOND;
}

/** Shows what a plate holds as the camera has it. What was painted from afar is not shown larger: its bars would be blocks. */
function coverOf({ painter, held }: Plate, { camera, tier }: Picture): Cover {
  if (painter.shift(camera)) return 'whole';
  return tier === 'nodes' && held?.tier === 'nodes' ? painter.stretch(camera) : 'none';
}

function isWorthPainting(held: Picture | null, { camera }: Picture, whole: boolean): boolean {
  if (held?.camera.z === camera.z) return Math.max(Math.abs(held.camera.x - camera.x), Math.abs(held.camera.y - camera.y)) > FARTHEST;
  const scale = held === null ? 0 : camera.z / held.camera.z;
  return camera.z >= TEXT_FROM && (!whole || scale < SMALLEST || scale > LARGEST);
}

function show(place: HTMLElement, { canvas }: Plate, depth: '0' | '1' = '1'): void {
  if (canvas.parentElement !== place) place.append(canvas);
  canvas.style.visibility = '';
  canvas.style.zIndex = depth;
}

function createPlate(kit: () => Kit): Plate {
  const canvas = document.createElement('canvas');
  return { canvas, painter: createPainter(canvas, kit), held: null };
}
