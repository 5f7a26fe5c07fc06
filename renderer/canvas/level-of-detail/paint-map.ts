import type { Mark } from '../../../shared/scene/marks.ts';
import type { Box, LinkPath, Scene } from '../../../shared/scene/scene.ts';
import type { CameraState, Size } from '../camera/camera.ts';
import { linkBounds } from './link-bounds.ts';
import { paintChanges } from './paint-changes.ts';
import { type DeviceView, type PixelBuffer, type PixelPlate, paintPixels } from './paint-far.ts';
import { type MarkPaint, paintMarks } from './paint-marks.ts';
import { paintGhost, paintPointRing, paintRing, paintTargetCell } from './paint-states.ts';
import type { SceneIndex } from './scene-index.ts';
import type { Ground2D } from './surface.ts';
import type { Tier } from './tiers.ts';

/** What the painter asks for at each frame. */
export interface Picture {
  /** Another one where anything that is painted is another, but for the camera and for which cards are nodes. */
  readonly version: number;
  readonly scene: Scene;
  readonly index: SceneIndex;
  readonly camera: CameraState;
  readonly size: Size;
  /** So many CSS pixels are painted beyond each edge of the window. */
  readonly beyond: number;
  readonly ratio: number;
  /** How much of a card is shown: as its zoom asks for, or less while the zoom changes. */
  readonly tier: Tier;
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

function toMapUnits(g: Ground2D, view: DeviceView): void {
  g.setTransform(view.scale, 0, 0, view.scale, view.x, view.y);
}

/** Cards as pixels, with bars for their text or without; what is drawn with lines lies beside the cards and comes after them. */
export function paintFar(marks: MarkPaint, picture: Picture, view: DeviceView, buffer: PixelBuffer): void {
  const { scene, index, targetCell } = picture;
  const bars = picture.tier !== 'pixels';
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
  paintChanges(marks, index, sightOf(view), picture.ratio / view.scale);
  paintStates(marks, picture, view);
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
const FAINT = 0.35;

function faintOf({ index, matching }: Picture): ((card: number) => boolean) | null {
  return matching && ((i) => !matching.has(index.cards[i]?.id ?? ''));
}

/** So many cards are painted in one step. */
const CARDS_A_STEP = 8;

/** Paints cards with their text, in steps of some milliseconds: who wants all of it at once takes all of them. */
export function* nearSteps(marks: MarkPaint, picture: Picture, view: DeviceView): Generator<void, void> {
  const { g, palette } = marks;
  g.setTransform(1, 0, 0, 1, 0, 0);
  g.globalAlpha = 1;
  g.fillStyle = palette.css.bg;
  g.fillRect(0, 0, view.width, view.height);
  toMapUnits(g, view);
  for (const lane of picture.scene.lanes) if (touches(lane, view)) paintMarks(marks, lane.rowMarks, 0, 0);
  for (const curve of picture.scene.curves) {
    if (touches(curve, view)) paintMarks(marks, curve.marks, 0, 0);
    yield;
  }
  if (picture.targetCell) paintTargetCell(marks, picture.targetCell, true);
  paintLinks(marks, picture, view);
  yield;
  yield* cardSteps(marks, picture, view);
  paintStates(marks, picture, view);
}

/** Their plates lie over the lines of all. */
function paintLinks(marks: MarkPaint, { scene }: Picture, view: DeviceView): void {
  const seen = scene.links.filter((link) => touches(linkBounds(link), view));
  for (const link of seen) paintMarks(marks, link.marks, 0, 0);
  for (const link of seen) paintMarks(marks, link.plateMarks, 0, 0);
}

function* cardSteps(marks: MarkPaint, picture: Picture, view: DeviceView): Generator<void, void> {
  const { x0, y0, x1, y1 } = sightOf(view);
  const { index } = picture;
  const left = leftOut(picture);
  const faint = faintOf(picture);
  const seen: number[] = [];
  index.query(x0, y0, x1, y1, (i) => {
    if (!left?.(i)) seen.push(i);
  });
  for (const [count, i] of seen.entries()) {
    const card = index.cards[i];
    if (!card) continue;
    marks.g.globalAlpha = faint?.(i) ? FAINT : 1;
    paintMarks(marks, card.marks, card.x, card.y);
    if (count % CARDS_A_STEP === CARDS_A_STEP - 1) yield;
  }
  marks.g.globalAlpha = 1;
}

/** Shadows and rings reach so far beyond what casts them, in map units. */
const REACH = 16;

function sightOf(view: DeviceView): { x0: number; y0: number; x1: number; y1: number } {
  const at = (pixel: number, origin: number) => (pixel - origin) / view.scale;
  return { x0: at(0, view.x) - REACH, y0: at(0, view.y) - REACH, x1: at(view.width, view.x) + REACH, y1: at(view.height, view.y) + REACH };
}

function touches(box: Box, view: DeviceView): boolean {
  const { x0, y0, x1, y1 } = sightOf(view);
  return box.x <= x1 && box.x + box.w >= x0 && box.y <= y1 && box.y + box.h >= y0;
}

/** Rings and outlines of what is selected or on the move. A mounted node shows its own. */
function paintStates(marks: MarkPaint, picture: Picture, view: DeviceView): void {
  const seen = (id: string) => {
    const card = picture.mounted.has(id) ? undefined : picture.index.cards[picture.index.find(id)];
    return card && touches(card, view) ? card : null;
  };
  for (const id of picture.ghosts) {
    const card = seen(id);
    if (card) paintGhost(marks, card);
  }
  for (const id of picture.selected) {
    const card = picture.ghosts.has(id) ? null : seen(id);
    if (card) paintRing(marks, card, 1 / view.scale);
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
