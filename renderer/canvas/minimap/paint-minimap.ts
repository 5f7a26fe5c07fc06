import type { Scene } from '../../../shared/scene/scene.ts';
import { farCard } from '../level-of-detail/far-card.ts';
import type { Palette } from '../level-of-detail/palette.ts';

/** The whole map in a few thousand pixels: heads, cards as bars in their meaning's colour, curves, the lines of the blueprint. */
export interface MinimapView {
  /** CSS pixels for a map unit, and where the map's origin stands. */
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

export function minimapView(scene: Scene, width: number, height: number): MinimapView {
  const scale = Math.min(width / Math.max(1, scene.wholeWidth), height / Math.max(1, scene.wholeHeight + scene.headHeight));
  return { scale, x: (width - scene.wholeWidth * scale) / 2, y: (height - (scene.wholeHeight + scene.headHeight) * scale) / 2 + scene.headHeight * scale };
}

export function paintMinimap(g: CanvasRenderingContext2D, scene: Scene, view: MinimapView, palette: Palette, ratio: number): void {
  g.setTransform(1, 0, 0, 1, 0, 0);
  g.clearRect(0, 0, g.canvas.width, g.canvas.height);
  g.setTransform(view.scale * ratio, 0, 0, view.scale * ratio, view.x * ratio, view.y * ratio);
  const pixel = 1 / view.scale;
  g.fillStyle = palette.css.ctl;
  for (const stage of scene.stages) g.fillRect(stage.x, stage.y, stage.w, Math.max(stage.h, 4 * pixel));
  for (const card of scene.notes.length === 0 ? scene.cards : [...scene.cards, ...scene.notes]) {
    const colour = card.changed ? 'accent' : colourOf(farCard(card).plate);
    g.fillStyle = palette.css[colour];
    g.globalAlpha = colour === 'ctl' ? 0.4 : 1;
    g.fillRect(card.x, card.y, card.w, Math.max(card.h - 2, 1.5 * pixel));
  }
  g.globalAlpha = 1;
  g.lineWidth = 1.5 * pixel;
  for (const lane of scene.lanes) if (lane.isLine) dashedLine(g, scene.width, lane.y + lane.h / 2, palette.css.ctl, pixel);
  for (const curve of scene.curves) paintCurves(g, curve, palette);
}

/** Soft fills would not be seen at this size: the marks' colours stand for them. */
function colourOf(plate: ReturnType<typeof farCard>['plate']): 'pain' | 'wow' | 'idea' | 'ctl' {
  if (plate === 'pain-soft') return 'pain';
  if (plate === 'wow-soft') return 'wow';
  return plate === 'idea-soft' ? 'idea' : 'ctl';
}

function dashedLine(g: CanvasRenderingContext2D, width: number, y: number, colour: string, pixel: number): void {
  g.strokeStyle = colour;
  g.setLineDash([2 * pixel, 2 * pixel]);
  g.beginPath();
  g.moveTo(0, y);
  g.lineTo(width, y);
  g.stroke();
  g.setLineDash([]);
}

function paintCurves(g: CanvasRenderingContext2D, box: Scene['curves'][number], palette: Palette): void {
  for (const { points, slot, active } of box.curves) {
    g.strokeStyle = palette.css[slot];
    g.globalAlpha = active ? 1 : 0.5;
    g.beginPath();
    let isOpen = false;
    for (const point of points) {
      if (point.value === null) isOpen = false;
      else if (isOpen) g.lineTo(point.x, point.y);
      else {
        g.moveTo(point.x, point.y);
        isOpen = true;
      }
    }
    g.stroke();
  }
  g.globalAlpha = 1;
}
