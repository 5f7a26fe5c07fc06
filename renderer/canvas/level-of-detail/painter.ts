import type { Mark } from '../../../shared/scene/marks.ts';
import type { Box, LinkPath, Scene } from '../../../shared/scene/scene.ts';
import type { CameraState, Size } from '../camera/camera.ts';
import { createPixelBuffer, type DeviceView, type PixelBuffer, type PixelPlate, paintPixels } from './paint-far.ts';
import { type MarkPaint, paintMarks } from './paint-marks.ts';
import { paintGhost, paintPointRing, paintRing, paintTargetCell } from './paint-states.ts';
import type { SceneIndex } from './scene-index.ts';
import { tierOf } from './tiers.ts';

/** What the painter asks for at each frame. */
export interface Picture {
  readonly scene: Scene;
  readonly index: SceneIndex;
  readonly camera: CameraState;
  readonly size: Size;
  /** So many CSS pixels are painted beyond each edge of the window. */
  readonly beyond: number;
  readonly ratio: number;
  /** Cards that are DOM nodes in sight just now and therefore not painted. */
  readonly mounted: ReadonlySet<string>;
  /** Cards that are drawn as ever, the others faintly; null: all. */
  readonly matching: ReadonlySet<string> | null;
  readonly selected: ReadonlySet<string>;
  /** Cards on the move: only their outline stays where they were. */
  readonly ghosts: ReadonlySet<string>;
  /** The card in the editor, which covers it. */
  readonly edited: string | null;
  /** The cell that would take what is dragged. */
  readonly targetCell: Box | null;
  readonly selectedPoint: { readonly x: number; readonly y: number } | null;
  readonly selectedLink: string | null;
}

export interface Painter {
  paint(picture: Picture): void;
  /** Moves what was painted last, where that still fills the window; false: it has to be painted again. */
  shift(camera: CameraState): boolean;
  /** How often it painted: for tests and the curious. */
  readonly frames: number;
}

export type Kit = Omit<MarkPaint, 'g'>;

/** What a picture has beyond the window: a pan moves what is there and paints again only when that is used up, which costs a fraction of painting every frame. */
export const BEYOND = 160;

/** Paints everything that is not a DOM node just now, on one canvas under the nodes. */
export function createPainter(canvas: HTMLCanvasElement, kit: () => Kit): Painter {
  const g = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  let buffer: PixelBuffer | null = null;
  let painted: Pick<Picture, 'camera' | 'beyond'> | null = null;
  let frames = 0;
  return {
    get frames() {
      return frames;
    },
    shift({ x, y, z }) {
      if (painted?.camera.z !== z) return false;
      const [dx, dy] = [x - painted.camera.x, y - painted.camera.y];
      if (Math.abs(dx) > painted.beyond || Math.abs(dy) > painted.beyond) return false;
      canvas.style.transform = `translate(${dx}px, ${dy}px)`;
      return true;
    },
    paint(picture) {
      if (!g) return;
      frames += 1;
      painted = picture;
      if (fitCanvas(canvas, picture)) buffer = null;
      canvas.style.transform = '';
      setAsMapText(g);
      const marks: MarkPaint = { g, ...kit() };
      const view = deviceView(picture, canvas);
      const tier = tierOf(picture.camera.z);
      if (tier === 'nodes') paintNear(marks, picture, view);
      else {
        buffer ??= createPixelBuffer(g, canvas.width, canvas.height);
        paintFar(marks, picture, view, buffer);
      }
      g.setTransform(1, 0, 0, 1, 0, 0);
    },
  };
}

/** Gives the canvas one pixel for each pixel of the screen, and some beyond it; true when its size changed. */
function fitCanvas(canvas: HTMLCanvasElement, picture: Picture): boolean {
  const { size, ratio } = picture;
  const beyond = beyondOf(picture);
  const width = Math.max(1, Math.round(size.w * ratio)) + 2 * beyond;
  const height = Math.max(1, Math.round(size.h * ratio)) + 2 * beyond;
  if (canvas.width === width && canvas.height === height) return false;
  canvas.width = width;
  canvas.height = height;
  Object.assign(canvas.style, { left: `${-beyond / ratio}px`, top: `${-beyond / ratio}px`, width: `${width / ratio}px`, height: `${height / ratio}px` });
  return true;
}

/** Whole device pixels, or everything painted would be blurred. */
function beyondOf({ beyond, ratio }: Picture): number {
  return Math.round(beyond * ratio);
}

/** What MAP_TEXT_CSS asks of the DOM: without kerning, ligatures and contextual forms. A canvas of another size forgets it. */
export function setAsMapText(g: CanvasRenderingContext2D): void {
  g.fontKerning = 'none';
  g.textRendering = 'optimizeSpeed';
}

function deviceView(picture: Picture, canvas: HTMLCanvasElement): DeviceView {
  const { camera, ratio } = picture;
  const beyond = beyondOf(picture);
  return { scale: camera.z * ratio, x: camera.x * ratio + beyond, y: camera.y * ratio + beyond, width: canvas.width, height: canvas.height };
}

function toMapUnits(g: CanvasRenderingContext2D, view: DeviceView): void {
  g.setTransform(view.scale, 0, 0, view.scale, view.x, view.y);
}

/** Cards as pixels, with bars for their text or without; what is drawn with lines lies beside the cards and comes after them. */
function paintFar(marks: MarkPaint, picture: Picture, view: DeviceView, buffer: PixelBuffer): void {
  const { scene, index, targetCell } = picture;
  const bars = tierOf(picture.camera.z) === 'bars';
  const curves = scene.curves.filter((curve) => touches(curve, view));
  const plates: PixelPlate[] = curves.map(({ x, y, w, h }) => ({ x, y, w, h, colour: 'paper' }));
  if (targetCell) plates.push({ ...targetCell, colour: 'accent-soft' });
  paintPixels(buffer, marks.palette, view, { index, bars, plates, left: leftOut(picture), faint: faintOf(picture) });
  marks.g.setTransform(1, 0, 0, 1, 0, 0);
  marks.g.putImageData(buffer.image, 0, 0);
  toMapUnits(marks.g, view);
  if (bars) for (const lane of scene.lanes) if (touches(lane, view)) paintMarks(marks, lane.rowMarks, 0, 0);
  for (const curve of curves) paintMarks(marks, bars ? curve.marks : linesOf(curve.marks), 0, 0);
  if (targetCell) paintTargetCell(marks, targetCell, false);
  if (bars) paintLinks(marks, picture, view);
  paintStates(marks, picture, 1 / view.scale);
}

const lines = new WeakMap<readonly Mark[], readonly Mark[]>();

function linesOf(marks: readonly Mark[]): readonly Mark[] {
  const known = lines.get(marks) ?? marks.filter((mark) => mark.type === 'path');
  lines.set(marks, known);
  return known;
}

function leftOut({ index, mounted, ghosts, edited }: Picture): ((card: number) => boolean) | null {
  if (mounted.size === 0 && ghosts.size === 0 && edited === null) return null;
  return (i) => {
    const id = index.cards[i]?.id ?? '';
    return mounted.has(id) || ghosts.has(id) || id === edited;
  };
}

/** How much is seen of a card that does not match; the nodes have the same (card-frame.module.css). */
const FAINT = 0.2;

function faintOf({ index, matching }: Picture): ((card: number) => boolean) | null {
  return matching && ((i) => !matching.has(index.cards[i]?.id ?? ''));
}

function paintNear(marks: MarkPaint, picture: Picture, view: DeviceView): void {
  const { g, palette } = marks;
  g.setTransform(1, 0, 0, 1, 0, 0);
  g.fillStyle = palette.css.bg;
  g.fillRect(0, 0, view.width, view.height);
  toMapUnits(g, view);
  for (const lane of picture.scene.lanes) if (touches(lane, view)) paintMarks(marks, lane.rowMarks, 0, 0);
  for (const curve of picture.scene.curves) if (touches(curve, view)) paintMarks(marks, curve.marks, 0, 0);
  if (picture.targetCell) paintTargetCell(marks, picture.targetCell, true);
  paintLinks(marks, picture, view);
  paintCards(marks, picture, view);
  paintStates(marks, picture, 1 / view.scale);
}

/** Their plates lie over the lines of all. */
function paintLinks(marks: MarkPaint, { scene }: Picture, view: DeviceView): void {
  const seen = scene.links.filter((link) => touches(linkBounds(link), view));
  for (const link of seen) paintMarks(marks, link.marks, 0, 0);
  for (const link of seen) paintMarks(marks, link.plateMarks, 0, 0);
}

const bounds = new WeakMap<LinkPath, Box>();
/** Arrows and plates reach so far beyond a link's line, in map units. */
const LINK_REACH = 120;

function linkBounds(link: LinkPath): Box {
  const known = bounds.get(link);
  if (known) return known;
  const [xs, ys] = [link.points.map(({ x }) => x), link.points.map(({ y }) => y)];
  const [x, y] = [Math.min(...xs) - LINK_REACH, Math.min(...ys) - LINK_REACH];
  const made = { x, y, w: Math.max(...xs) + LINK_REACH - x, h: Math.max(...ys) + LINK_REACH - y };
  bounds.set(link, made);
  return made;
}

function paintCards(marks: MarkPaint, picture: Picture, view: DeviceView): void {
  const { x0, y0, x1, y1 } = sightOf(view);
  const { index } = picture;
  const left = leftOut(picture);
  const faint = faintOf(picture);
  index.query(x0, y0, x1, y1, (i) => {
    const card = index.cards[i];
    if (!card || left?.(i)) return;
    marks.g.globalAlpha = faint?.(i) ? FAINT : 1;
    paintMarks(marks, card.marks, card.x, card.y);
  });
  marks.g.globalAlpha = 1;
}

function sightOf(view: DeviceView): { x0: number; y0: number; x1: number; y1: number } {
  return { x0: -view.x / view.scale, y0: -view.y / view.scale, x1: (view.width - view.x) / view.scale, y1: (view.height - view.y) / view.scale };
}

function touches(box: Box, view: DeviceView): boolean {
  const { x0, y0, x1, y1 } = sightOf(view);
  return box.x <= x1 && box.x + box.w >= x0 && box.y <= y1 && box.y + box.h >= y0;
}

/** Rings and outlines of what is selected or on the move. A mounted node shows its own. */
function paintStates(marks: MarkPaint, picture: Picture, pixel: number): void {
  for (const id of picture.ghosts) {
    const card = picture.index.cards[picture.index.find(id)];
    if (card && !picture.mounted.has(id)) paintGhost(marks, card);
  }
  for (const id of picture.selected) {
    const card = picture.index.cards[picture.index.find(id)];
    if (card && !picture.mounted.has(id) && !picture.ghosts.has(id)) paintRing(marks, card, pixel);
  }
  const link = picture.scene.links.find((path) => path.id === picture.selectedLink);
  if (link) paintLinkSelected(marks, link);
  if (picture.selectedPoint) paintPointRing(marks, picture.selectedPoint);
}

/** The whole link again in accent, a little heavier, its plate with a ring. */
function paintLinkSelected(marks: MarkPaint, link: LinkPath): void {
  const emphasised = [...link.marks, ...link.plateMarks].map((mark): Mark => {
    if (mark.type === 'path') return { ...mark, fill: mark.fill && 'accent', stroke: mark.stroke && 'accent', strokeWidth: mark.stroke ? 2.5 : 0 };
    return mark.type === 'box' ? { ...mark, stroke: 'accent', strokeWidth: 1.5 } : mark;
  });
  paintMarks(marks, emphasised, 0, 0);
}
