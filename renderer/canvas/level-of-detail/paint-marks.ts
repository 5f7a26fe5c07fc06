import type { BoxMark, ImageMark, Mark, PathMark, TextMark, TextRole } from '../../../shared/scene/marks.ts';
import { boxPaint } from '../../../shared/scene/themes.ts';
import type { Palette } from './palette.ts';
import type { Ground2D } from './surface.ts';

export interface MarkPaint {
  readonly g: Ground2D;
  readonly palette: Palette;
  readonly font: (role: TextRole) => string;
  /** The picture of an attachment, once it is loaded; asking starts the loading. */
  readonly picture: (hash: string) => CanvasImageSource | null;
}

const paths = new WeakMap<PathMark, Path2D>();

/** Paints marks that are relative to (x, y), all in map units. */
export function paintMarks(paint: MarkPaint, marks: readonly Mark[], x: number, y: number): void {
  for (const mark of marks) {
    if (mark.type === 'text') paintText(paint, mark, x, y);
    else if (mark.type === 'box') paintBox(paint, mark, x, y);
    else if (mark.type === 'path') paintPath(paint, mark, x, y);
    else paintImage(paint, mark, x, y);
  }
}

function paintText({ g, palette, font }: MarkPaint, mark: TextMark, x: number, y: number): void {
  g.font = font(mark.role);
  g.textAlign = mark.anchor === 'middle' ? 'center' : mark.anchor;
  g.fillStyle = palette.css[mark.colour];
  g.fillText(mark.text, x + mark.x, y + mark.y);
}

function paintBox({ g, palette }: MarkPaint, mark: BoxMark, x: number, y: number): void {
  const { fill, stroke, strokeWidth, shadow } = boxPaint(mark, palette.theme);
  if (shadow) paintShadow(g, mark, x, y);
  if (fill !== null) {
    g.fillStyle = fill;
    g.beginPath();
    g.roundRect(x + mark.x, y + mark.y, mark.w, mark.h, mark.radius);
    g.fill();
  }
  if (stroke !== null) strokeInside(g, { mark, stroke, strokeWidth }, x, y);
}

/** As a CSS border: the stroke lies inside the box. */
function strokeInside(g: Ground2D, { mark, stroke, strokeWidth }: { mark: BoxMark; stroke: string; strokeWidth: number }, x: number, y: number): void {
  const inset = strokeWidth / 2;
  g.strokeStyle = stroke;
  g.lineWidth = strokeWidth;
  g.setLineDash(mark.dashed ? [4, 3] : []);
  g.beginPath();
  g.roundRect(x + mark.x + inset, y + mark.y + inset, mark.w - strokeWidth, mark.h - strokeWidth, Math.max(0, mark.radius - inset));
  g.stroke();
  g.setLineDash([]);
}

/** Three thin plates stand for the resting shadow: a blur costs more than the whole card. */
const SHADOW = [
  { grow: 3, down: 2, colour: '#19203804' },
  { grow: 1.5, down: 1.5, colour: '#19203806' },
  { grow: 0.5, down: 1, colour: '#1920380a' },
] as const;

function paintShadow(g: Ground2D, mark: BoxMark, x: number, y: number): void {
  for (const { grow, down, colour } of SHADOW) {
    g.fillStyle = colour;
    g.beginPath();
    g.roundRect(x + mark.x - grow, y + mark.y - grow + down, mark.w + 2 * grow, mark.h + 2 * grow, mark.radius + grow);
    g.fill();
  }
}

function paintPath({ g, palette }: MarkPaint, mark: PathMark, x: number, y: number): void {
  const path = pathOf(mark);
  g.translate(x, y);
  if (mark.fill) {
    g.fillStyle = palette.css[mark.fill];
    g.fill(path);
  }
  if (mark.stroke) {
    g.strokeStyle = palette.css[mark.stroke];
    g.lineWidth = mark.strokeWidth;
    g.lineCap = 'round';
    g.lineJoin = 'round';
    g.setLineDash(mark.dash as number[]);
    g.stroke(path);
    g.setLineDash([]);
  }
  g.translate(-x, -y);
}

function pathOf(mark: PathMark): Path2D {
  const known = paths.get(mark);
  if (known) return known;
  const path = new Path2D(mark.d);
  paths.set(mark, path);
  return path;
}

function paintImage({ g, palette, picture }: MarkPaint, mark: ImageMark, x: number, y: number): void {
  const image = picture(mark.hash);
  if (image) {
    const part = mark.crop && image instanceof HTMLImageElement ? mark.crop : null;
    const [width, height] = image instanceof HTMLImageElement ? [image.naturalWidth, image.naturalHeight] : [0, 0];
    if (part === null) g.drawImage(image, x + mark.x, y + mark.y, mark.w, mark.h);
    else g.drawImage(image, part.x * width, part.y * height, part.w * width, part.h * height, x + mark.x, y + mark.y, mark.w, mark.h);
    return;
  }
  g.fillStyle = palette.css.sunk;
  g.fillRect(x + mark.x, y + mark.y, mark.w, mark.h);
}
