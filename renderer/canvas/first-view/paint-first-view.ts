import type { Records } from '../../../shared/model/kinds.ts';
import type { Scene, SceneWords } from '../../../shared/scene/index.ts';
import { createLayout, type Layout } from '../../../shared/scene/layout/layout.ts';
import type { Ground } from '../bands/bands.ts';
import { type CornerWords, paintCorner } from '../bands/paint-corner.ts';
import { paintHeads } from '../bands/paint-heads.ts';
import { paintLaneNames } from '../bands/paint-lane-names.ts';
import { type CameraState, onPixels, type Size } from '../camera/camera.ts';
import { fitWidth, SMALLEST_FIRST_VIEW } from '../camera/fit.ts';
import { mapExtent } from '../camera/limits.ts';
import { mapFont } from '../level-of-detail/map-fonts.ts';
import type { Picture } from '../level-of-detail/paint-map.ts';
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

const NONE: ReadonlySet<string> = new Set();

/**
 * Paints the first view of a map whole (cards, lanes, curves, heads, lane names, the corner), before anything else of the map is made: only
 * the lanes that are in sight are laid out. Needs no React, no nodes and no store. What the canvas draws in its place later looks the same. Answers where the camera stands.
 */
export function paintFirstView(canvas: HTMLCanvasElement, view: FirstView): CameraState {
  const { records, journey, words, corner, size, activePersona, layout = createLayout() } = view;
  const active = activePersona === undefined ? {} : { activePersona };
  const scene = layout.layout(records, journey, { words, comments: true, linksLater: true, until: size.h / SMALLEST_FIRST_VIEW, ...active });
  const camera = onPixels(fitWidth(mapExtent(scene), size), 1 / window.devicePixelRatio);
  const kit = { palette: paletteOf(currentTheme()), font: mapFont, picture: () => null };
  createPainter(createSurface(canvas), () => kit).paint(pictureOf(scene, camera, size));
  const g = canvas.getContext('2d');
  if (g) paintBands(g, { ...kit, scene, camera, size, corner });
  return camera;
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
