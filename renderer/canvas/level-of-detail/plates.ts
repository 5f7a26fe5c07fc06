import type { Picture } from './paint-map.ts';
import { createPainter, type Kit, type Painter } from './painter.ts';
import { type Cover, createSheet, type Sheet } from './sheet.ts';
import { createFinished, createPaper, createSurface, type Surface } from './surface.ts';

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
  /** The colours are others: while the map moves or becomes crisp, nothing that was painted before is shown any more. */
  forget(): void;
}

/** Milliseconds of a frame that go into the next picture. */
const SLICE = 4;
/** From this zoom on text is painted while the zoom changes: smaller it is hardly more than the bars that stand for it. */
const TEXT_FROM = 0.5;
/** What is shown so much smaller or larger than it was painted is worth a new picture. */
const SMALLEST = 0.7;
const LARGEST = 1.45;

/** What lies over what. A sheet is not taken away when it is covered: what is shown anew has to be copied to the screen's process whole. */
const DEPTH = { far: '0', next: '1', sheet: '2', still: '3' } as const;

/**
 * While the camera moves, sheets of tiles are shown: one is moved and scaled; under it the next zoom is painted, a few milliseconds a frame.
 * Where neither reaches, a canvas under them has the cards as pixels with bars for their text, painted at each frame. So no frame of a
 * moving camera paints text for all that is in sight. One more canvas has what rests under the nodes, and all that is seen from afar.
 * `begun`: a picture that stands in for it until something is painted.
 */
export function createPlates(place: HTMLElement, kit: () => Kit, begun: HTMLElement | null = null): Plates {
  const still = createPlate(createFinished(createPaper()), kit);
  let [sheet, next] = [createSheet(kit), createSheet(kit)];
  let preparing = false;
  let far: Plate | null = null;
  show(place, begun ?? still.canvas, DEPTH.still);

  const paintFar = (picture: Picture): Plate => {
    far ??= createFar(kit);
    show(place, far.canvas, DEPTH.far);
    far.painter.paint({ ...picture, beyond: 0, tier: picture.tier === 'pixels' ? 'pixels' : 'bars' });
    return far;
  };
  const giveUpNext = () => {
    preparing = false;
    hide(next.element);
  };
  const paintStill = (picture: Picture) => {
    giveUpNext();
    still.painter.paint(picture);
    still.zoom = picture.camera.z;
    begun?.remove();
    show(place, still.canvas, DEPTH.still);
    hide(far?.canvas);
  };
  /** Shows so much of the sheet as there is. */
  const showSheet = (picture: Picture, cover: Cover) => {
    begun?.remove();
    hide(still.canvas);
    if (cover === 'none') hide(sheet.element);
    else show(place, sheet.element, DEPTH.sheet);
    if (cover !== 'whole') paintFar(picture);
    else if (isOf(sheet, picture)) hide(far?.canvas);
  };
  const paintSheet = (picture: Picture) => {
    giveUpNext();
    if (!isOf(sheet, picture)) sheet.begin(picture);
    sheet.paint(picture.camera, Number.POSITIVE_INFINITY, false);
    showSheet(picture, sheet.place(picture.camera));
  };
  /** Goes on with the sheet of another zoom; once it is there it is the one that is shown. */
  const prepare = (picture: Picture): boolean => {
    if (!preparing || !next.held) next.begin(picture);
    preparing = true;
    show(place, next.element, DEPTH.next);
    const target = next.held ?? picture;
    // Zoomed out it will shrink: with what lies around the window it fills that for longer.
    const whole = next.paint(target.camera, SLICE, target.camera.z < (sheet.held?.camera.z ?? 0));
    next.place(picture.camera);
    if (!whole) return false;
    [sheet, next] = [next, sheet];
    sheet.element.style.zIndex = DEPTH.sheet;
    giveUpNext();
    next.begin(null);
    return true;
  };
  const followFar = (picture: Picture) => {
    giveUpNext();
    begun?.remove();
    hide(sheet.element);
    if (still.painter.shift(picture.camera)) return hide(far?.canvas);
    // A pan that used up what lies beyond the window paints that anew, and has frames again in which it only moves.
    if (still.zoom === picture.camera.z) return paintStill(picture);
    hide(still.canvas);
    paintFar(picture);
  };
  return {
    paint: paintStill,
    takeOver: paintSheet,
    follow(picture) {
      if (picture.tier !== 'nodes') return followFar(picture);
      // What was painted before the last change is moved too, until it is painted anew.
      const coverNow = () => (fits(sheet, picture) ? sheet.place(picture.camera) : 'none');
      let cover = coverNow();
      if (isOf(sheet, picture)) {
        giveUpNext();
        sheet.paint(picture.camera, SLICE, true);
        cover = coverNow();
      } else if ((preparing || isWorthPainting(sheet, picture, cover)) && prepare(picture)) cover = coverNow();
      showSheet(picture, cover);
    },
    sharpen(picture) {
      if (isOf(sheet, picture) || (preparing && next.held?.camera !== picture.camera)) giveUpNext();
      const done = isOf(sheet, picture) ? sheet.paint(picture.camera, SLICE, false) : prepare(picture);
      if (done) showSheet(picture, sheet.place(picture.camera));
      return done;
    },
    makeReady(picture) {
      if (!isOf(sheet, picture)) sheet.begin(picture);
      show(place, sheet.element, DEPTH.sheet);
      sheet.place(picture.camera);
      if (!sheet.paint(picture.camera, SLICE, true)) return false;
      // The first zoom shall not wait for its memory.
      if (far === null) hide(paintFar(picture).canvas);
      return true;
    },
    forget() {
      giveUpNext();
      sheet.begin(null);
    },
  };
}

interface Plate {
  readonly canvas: HTMLCanvasElement;
  readonly painter: Painter;
  /** At which it was painted. */
  zoom: number;
}

/** Whether a sheet is of this window, at whatever zoom and as the map was at whatever time. */
function fits({ held }: Sheet, { size, ratio }: Picture): boolean {
  return held !== null && held.size.w === size.w && held.size.h === size.h && held.ratio === ratio;
}

/** Whether it needs only more tiles of the same kind to show what the camera sees. */
function isOf(sheet: Sheet, picture: Picture): boolean {
  return fits(sheet, picture) && sheet.held?.version === picture.version && sheet.held.camera.z === picture.camera.z;
}

function isWorthPainting({ held }: Sheet, { camera, version }: Picture, cover: Cover): boolean {
  const scale = held === null ? 0 : camera.z / held.camera.z;
  return camera.z >= TEXT_FROM && (cover !== 'whole' || scale < SMALLEST || scale > LARGEST || held?.version !== version);
}

function show(place: HTMLElement, element: HTMLElement, depth: string): void {
  if (element.parentElement !== place) place.append(element);
  element.style.visibility = '';
  element.style.zIndex = depth;
}

function hide(...elements: readonly (HTMLElement | undefined)[]): void {
  for (const element of elements) if (element) element.style.visibility = 'hidden';
}

function createPlate(surface: Surface, kit: () => Kit): Plate {
  return { canvas: surface.canvas, painter: createPainter(surface, kit), zoom: 0 };
}

/** It is painted at each frame in which it is seen. */
function createFar(kit: () => Kit): Plate {
  return createPlate(createSurface(document.createElement('canvas')), kit);
}
