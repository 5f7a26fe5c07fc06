import type { Mark } from '../../../shared/scene/marks.ts';
import type { Box, CardFace, LinkPath, Scene } from '../../../shared/scene/scene.ts';
import type { CameraState, Size } from '../camera/camera.ts';
import { createPixelBuffer, type DeviceView, type PixelBuffer, paintBars, paintPixels } from './paint-far.ts';
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
  readonly ratio: number;
  /** Cards that are DOM nodes in sight just now and therefore not painted. */
  readonly mounted: ReadonlySet<string>;
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
  /** How often it painted: for tests and the curious. */
  readonly frames: number;
}

type Kit = Omit<MarkPaint, 'g'>;

/** Paints everything that is not a DOM node just now, on one canvas under the nodes. */
export function createPainter(canvas: HTMLCanvasElement, kit: () => Kit): Painter {
  const g = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  let buffer: PixelBuffer | null = null;
  let frames = 0;
  return {
    get frames() {
      return frames;
    },
    paint(picture) {
      if (!g) return;
      frames += 1;
      if (fitCanvas(canvas, picture)) buffer = null;
      setAsMapText(g);
      const marks: MarkPaint = { g, ...kit() };
      const view = deviceView(picture, canvas);
      if (tierOf(picture.camera.z) === 'pixels') {
        buffer ??= createPixelBuffer(g, canvas.width, canvas.height);
        paintAsPixels(marks, picture, view, buffer);
      } else paintAsMarks(marks, picture, view);
      g.setTransform(1, 0, 0, 1, 0, 0);
    },
  };
}

/** Gives the canvas one pixel for each pixel of the screen; true when its size changed. */
function fitCanvas(canvas: HTMLCanvasElement, { size, ratio }: Picture): boolean {
  const width = Math.max(1, Math.round(size.w * ratio));
  const height = Math.max(1, Math.round(size.h * ratio));
  if (canvas.width === width && canvas.height === height) return false;
  canvas.width = width;
  canvas.height = height;
  return true;
}

/** What MAP_TEXT_CSS asks of the DOM: without kerning, ligatures and contextual forms. A canvas of another size forgets it. */
function setAsMapText(g: CanvasRenderingContext2D): void {
  g.fontKerning = 'none';
  g.textRendering = 'optimizeSpeed';
}

function deviceView({ camera, ratio }: Picture, canvas: HTMLCanvasElement): DeviceView {
  return { scale: camera.z * ratio, x: camera.x * ratio, y: camera.y * ratio, width: canvas.width, height: canvas.height };
}

function toMapUnits(g: CanvasRenderingContext2D, view: DeviceView): void {
  g.setTransform(view.scale, 0, 0, view.scale, view.x, view.y);
}

function paintAsPixels(marks: MarkPaint, picture: Picture, view: DeviceView, buffer: PixelBuffer): void {
  const plates = picture.scene.curves.map((curve) => ({ x: curve.x, y: curve.y, w: curve.w, h: curve.h, colour: 'paper' as const }));
  paintPixels(buffer, marks.palette, view, plates, cardsInSight(picture, view));
  marks.g.setTransform(1, 0, 0, 1, 0, 0);
  marks.g.putImageData(buffer.image, 0, 0);
  toMapUnits(marks.g, view);
  for (const curve of picture.scene.curves) {
    const lines = curve.marks.filter((mark) => mark.type === 'path');
    if (touches(curve, view)) paintMarks(marks, lines, 0, 0);
  }
  paintStates(marks, picture, 1 / view.scale);
}

function paintAsMarks(marks: MarkPaint, picture: Picture, view: DeviceView): void {
  const { g, palette } = marks;
  g.setTransform(1, 0, 0, 1, 0, 0);
  g.fillStyle = palette.css.bg;
  g.fillRect(0, 0, view.width, view.height);
  toMapUnits(g, view);
  for (const lane of picture.scene.lanes) if (touches(lane, view)) paintMarks(marks, lane.rowMarks, 0, 0);
  for (const curve of picture.scene.curves) if (touches(curve, view)) paintMarks(marks, curve.marks, 0, 0);
  if (picture.targetCell) paintTargetCell(marks, picture.targetCell);
  for (const link of picture.scene.links) paintMarks(marks, link.marks, 0, 0);
  for (const link of picture.scene.links) paintMarks(marks, link.plateMarks, 0, 0);
  paintCards(marks, picture, view);
  paintStates(marks, picture, 1 / view.scale);
}

function paintCards(marks: MarkPaint, picture: Picture, view: DeviceView): void {
  const cards = cardsInSight(picture, view);
  if (tierOf(picture.camera.z) === 'bars') {
    marks.g.setTransform(1, 0, 0, 1, 0, 0);
    paintBars(marks.g, marks.palette, view, cards);
    toMapUnits(marks.g, view);
    return;
  }
  for (const card of cards) paintMarks(marks, card.marks, card.x, card.y);
}

function cardsInSight(picture: Picture, view: DeviceView): CardFace[] {
  const { x0, y0, x1, y1 } = sightOf(view);
  const cards: CardFace[] = [];
  picture.index.query(x0, y0, x1, y1, (i) => {
    const card = picture.index.cards[i];
    if (card && !picture.mounted.has(card.id) && !picture.ghosts.has(card.id) && card.id !== picture.edited) cards.push(card);
  });
  return cards;
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
