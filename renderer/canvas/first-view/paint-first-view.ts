import type { Records } from '../../../shared/model/kinds.ts';
import type { Scene, SceneWords } from '../../../shared/scene/index.ts';
import { createLayout, type Layout } from '../../../shared/scene/layout/layout.ts';
import { type Ground, standAt } from '../bands/bands.ts';
import { type CornerWords, paintCorner } from '../bands/paint-corner.ts';
import { paintHeads } from '../bands/paint-heads.ts';
import { paintLaneNames } from '../bands/paint-lane-names.ts';
import { type CameraState, onPixels, type Point, type Size } from '../camera/camera.ts';
import { fitWidth, SMALLEST_FIRST_VIEW } from '../camera/fit.ts';
import { mapExtent } from '../camera/limits.ts';
import { mapFont } from '../level-of-detail/map-fonts.ts';
import type { Picture } from '../level-of-detail/paint-map.ts';
import type { MarkPaint } from '../level-of-detail/paint-marks.ts';
import { paintRing } from '../level-of-detail/paint-states.ts';
import { createPainter, setAsMapText } from '../level-of-detail/painter.ts';
import { currentTheme, paletteOf } from '../level-of-detail/palette.ts';
import { buildSceneIndex } from '../level-of-detail/scene-index.ts';
import { createSurface } from '../level-of-detail/surface.ts';

export interface FirstView {
  readonly records: Records;
  readonly journey: string;
  readonly words: SceneWords;
  readonly corner: CornerWords;
  /** Of the canvas in its window, in CSS pixels. */
  readonly size: Size;
  /** Whose curve lies in front; as LayoutOptions. */
  readonly activePersona?: string | null;
  /** Keeps what is laid out, so that laying out the whole with it takes so much less time. Left out: nobody does. */
  readonly layout?: Layout;
}

/** What a painted map knows of itself while nothing else is there yet. */
export interface PaintedView {
  readonly camera: CameraState;
  /** Down to where the map is laid out: LayoutOptions.until. */
  readonly until: number;
  /** The card under a place on the canvas, in CSS pixels; null: none. */
  cardAt(place: Point): string | null;
  /** Paints the ring of a selected card. */
  ring(card: string): void;
}

const NONE: ReadonlySet<string> = new Set();

/**
 * Paints the first view of a map whole (cards, lanes, curves, heads, lane names, the corner), before anything else of the map is made: only
 * the lanes that are in sight are laid out. Needs no React, no nodes and no store. What the canvas draws in its place later looks the same.
 */
export function paintFirstView(canvas: HTMLCanvasElement, view: FirstView): PaintedView {
  const { records, journey, words, corner, size, activePersona, layout = createLayout() } = view;
  const active = activePersona === undefined ? {} : { activePersona };
  const until = size.h / SMALLEST_FIRST_VIEW;
  const scene = layout.layout(records, journey, { words, comments: true, linksLater: true, until, ...active });
  const camera = onPixels(fitWidth(mapExtent(scene), size), 1 / window.devicePixelRatio);
  const kit = { palette: paletteOf(currentTheme()), font: mapFont, picture: () => null };
  const picture = pictureOf(scene, camera, size);
  createPainter(createSurface(canvas), () => kit).paint(picture);
  const g = canvas.getContext('2d');
  if (g) paintBands(g, { ...kit, scene, camera, size, corner });
  return { camera, until, ...touched(g && { g, ...kit }, picture) };
}

function touched(marks: MarkPaint | null, { index, camera, ratio }: Picture): Pick<PaintedView, 'cardAt' | 'ring'> {
  const { x, y, z } = camera;
  return {
    cardAt: (place) => index.cards[index.at((place.x - x) / z, (place.y - y) / z)]?.id ?? null,
    ring(id) {
      const card = index.cards[index.find(id)];
      if (!card || !marks) return;
      standAt(marks, { ratio, left: 0, top: 0 }, x, y, z);
      paintRing(marks, card, 1 / (z * ratio));
      marks.g.setTransform(1, 0, 0, 1, 0, 0);
    },
  };
}

function pictureOf(scene: Scene, camera: CameraState, size: Size): Picture {
  return {
    scene,
    index: buildSceneIndex(scene),
    camera,
    size,
    version: 0,
    beyond: 0,
    tier: 'nodes',
    ratio: window.devicePixelRatio,
    mounted: NONE,
    matching: null,
    selected: NONE,
    ghosts: NONE,
    targetCell: null,
    edited: null,
    selectedPoint: null,
    selectedLink: null,
  };
}

type BandsOfView = Omit<Parameters<typeof paintHeads>[0], 'g'> & Pick<Picture, 'scene' | 'camera' | 'size'> & Pick<FirstView, 'corner'>;

function paintBands(g: CanvasRenderingContext2D, { scene, camera, size, corner, ...kit }: BandsOfView): void {
  const marks = { g, ...kit };
  const ground: Ground = { ratio: window.devicePixelRatio, left: 0, top: 0 };
  const bands = { scene, camera, size, selected: NONE };
  setAsMapText(g);
  paintLaneNames(marks, ground, bands);
  paintHeads(marks, ground, bands);
  paintCorner(marks, ground, bands, corner);
  g.setTransform(1, 0, 0, 1, 0, 0);
}
