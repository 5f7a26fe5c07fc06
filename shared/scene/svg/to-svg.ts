import type { Mark } from '../marks.ts';
import type { CardBox, NoteBox, Scene } from '../scene.ts';
import { MAP_TEXT_CSS } from '../text-style.ts';
import type { Theme } from '../themes.ts';
import { type Drawing, markSvg } from './mark-svg.ts';
import { escapeXml, figure } from './xml.ts';

export interface SvgOptions {
  /** Stage and step heads, lane names and the journey's title; without them only the grid. */
  readonly withHeads?: boolean;
  /** Accessible name and description of the picture. */
  readonly title?: string;
  readonly description?: string;
  /** What a card says to people who do not see it (describeCard); else its own words. */
  readonly describe?: (card: CardBox | NoteBox) => string;
  /** Data URI of an attachment; without it pictures are wells. */
  readonly picture?: (hash: string) => string | null;
}

const MARGIN = 32;
const TEXT_CSS = Object.entries(MAP_TEXT_CSS)
  .map(([property, value]) => `${property}:${value}`)
  .join(';');

/** A standalone SVG document of a scene, with the scene's own lines and marks: no browser is needed, and no script is in it. */
export function toSvg(scene: Scene, theme: Theme, options: SvgOptions = {}): string {
  const { withHeads = true, picture = () => null } = options;
  const drawing: Drawing = { theme, picture };
  const left = -MARGIN - (withHeads ? scene.laneNameWidth : 0);
  const top = -MARGIN - (withHeads ? scene.headHeight : 0);
  const width = scene.wholeWidth + MARGIN - left;
  const height = scene.wholeHeight + MARGIN - top;
  const view = [left, top, width, height].map(figure).join(' ');
  const layers = [
    ...scene.lanes.map((lane) => group(lane.rowMarks, drawing)),
    ...scene.curves.map((curve) => group(curve.marks, drawing)),
    ...[...scene.cards, ...scene.notes].map((card) => cardSvg(card, drawing, options)),
    ...scene.links.map((link) => group(link.marks, drawing)),
    ...scene.links.map((link) => group(link.plateMarks, drawing)),
    ...(withHeads ? headLayers(scene, drawing) : []),
  ];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${view}" width="${figure(width)}" height="${figure(height)}" role="img"${labels(options)}>`,
    `<title id="title">${escapeXml(options.title ?? '')}</title>`,
    `<desc id="desc">${escapeXml(options.description ?? '')}</desc>`,
    `<style>text{${TEXT_CSS}}</style>`,
    `<rect x="${figure(left)}" y="${figure(top)}" width="${figure(width)}" height="${figure(height)}" fill="${theme.colours.bg}"/>`,
    ...layers,
    '</svg>',
    '',
  ].join('\n');
}

function labels({ title, description }: SvgOptions): string {
  const ids = [title ? 'title' : '', description ? 'desc' : ''].filter((id) => id !== '');
  return ids.length > 0 ? ` aria-labelledby="${ids.join(' ')}"` : '';
}

function headLayers(scene: Scene, drawing: Drawing): string[] {
  const heads = [...scene.stages, ...scene.columns, ...scene.lanes].map(({ marks }) => group(marks, drawing));
  return [group(scene.corner, drawing), ...heads];
}

function group(marks: readonly Mark[], drawing: Drawing): string {
  return marks.length === 0 ? '' : `<g>${marks.map((mark) => markSvg(mark, drawing)).join('')}</g>`;
}

function cardSvg(card: CardBox | NoteBox, drawing: Drawing, { describe }: SvgOptions): string {
  const label = escapeXml(describe?.(card) ?? card.title);
  return `<g transform="translate(${figure(card.x)} ${figure(card.y)})"><title>${label}</title>${card.marks.map((mark) => markSvg(mark, drawing)).join('')}</g>`;
}
