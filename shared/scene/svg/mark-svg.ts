import type { BoxMark, ImageMark, Mark, PathMark, TextMark } from '../marks.ts';
import { TEXT_STYLES } from '../text-style.ts';
import { boxPaint, type Theme } from '../themes.ts';
import { escapeXml, figure } from './xml.ts';

export interface Drawing {
  readonly theme: Theme;
  /** Data URI of an attachment; null: a well with the picture's words stands in its place. */
  readonly picture: (hash: string) => string | null;
}

/** One mark as SVG elements. */
export function markSvg(mark: Mark, drawing: Drawing): string {
  switch (mark.type) {
    case 'box':
      return boxSvg(mark, drawing.theme);
    case 'text':
      return textSvg(mark, drawing.theme);
    case 'path':
      return pathSvg(mark, drawing.theme);
    case 'image':
      return imageSvg(mark, drawing);
  }
}

function boxSvg(mark: BoxMark, theme: Theme): string {
  const paint = boxPaint(mark, theme);
  const at = (dy: number): string =>
    `x="${figure(mark.x)}" y="${figure(mark.y + dy)}" width="${figure(mark.w)}" height="${figure(mark.h)}" rx="${mark.radius}"`;
  // A blurred shadow on every card is slow to draw: two soft rims look the same at this size.
  const shadow = paint.shadow ? `<rect ${at(1)} fill="#192038" opacity=".05"/><rect ${at(2)} fill="#192038" opacity=".035"/>` : '';
  const stroke = paint.stroke ? ` stroke="${paint.stroke}" stroke-width="${paint.strokeWidth}"${mark.dashed ? ' stroke-dasharray="4 4"' : ''}` : '';
  return `${shadow}<rect ${at(0)} fill="${paint.fill ?? 'none'}"${stroke}/>`;
}

const ANCHOR = { start: '', middle: ' text-anchor="middle"', end: ' text-anchor="end"' } as const;

function textSvg(mark: TextMark, theme: Theme): string {
  if (mark.text.trim() === '') return '';
  const { size, weight } = TEXT_STYLES[mark.role];
  return `<text x="${figure(mark.x)}" y="${figure(mark.y)}" font-size="${size}" font-weight="${weight}" fill="${theme.colours[mark.colour]}"${ANCHOR[mark.anchor]} xml:space="preserve">${escapeXml(mark.text)}</text>`;
}

function pathSvg(mark: PathMark, theme: Theme): string {
  const fill = mark.fill ? theme.colours[mark.fill] : 'none';
  const stroke = mark.stroke ? ` stroke="${theme.colours[mark.stroke]}" stroke-width="${mark.strokeWidth}" stroke-linecap="round" stroke-linejoin="round"` : '';
  const dash = mark.dash.length > 0 ? ` stroke-dasharray="${mark.dash.join(' ')}"` : '';
  return `<path d="${escapeXml(mark.d)}" fill="${fill}"${stroke}${dash}/>`;
}

function imageSvg(mark: ImageMark, { theme, picture }: Drawing): string {
  const at = `x="${figure(mark.x)}" y="${figure(mark.y)}" width="${figure(mark.w)}" height="${figure(mark.h)}"`;
  const label = `role="img" aria-label="${escapeXml(mark.alt)}"`;
  const source = picture(mark.hash);
  if (source === null) return `<rect ${at} rx="6" fill="${theme.colours.sunk}" ${label}/>`;
  const href = `href="${escapeXml(source)}"`;
  if (mark.crop === null) return `<image ${at} ${href} preserveAspectRatio="xMidYMid meet" ${label}/>`;
  const { x, y, w, h } = mark.crop;
  const part = [x, y, w, h].map((share) => String(share)).join(' ');
  // The whole picture is a square of side 1, seen through the part that is shown.
  return `<svg ${at} viewBox="${part}" preserveAspectRatio="none" ${label}><image width="1" height="1" ${href} preserveAspectRatio="none"/></svg>`;
}
