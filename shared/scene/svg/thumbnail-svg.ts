import type { Mark, PathMark } from '../marks.ts';
import type { CardFace, LaneBox, Scene } from '../scene.ts';
import type { Theme } from '../themes.ts';
import { figure } from './xml.ts';

/** Above this many cards a thumbnail shows only the first: it is a few hundred pixels wide. */
const MOST_CARDS = 300;
const MARGIN = 48;
/** Scene pixels. What lies beyond would make the rest too small to tell anything. */
const WIDEST = 3_200;
const TALLEST = 2_000;

/** The colours of a thumbnail: names in place of values make one that is coloured later. */
export type ThumbnailColours = Theme['colours'];

/** The map at a glance, in the middle of `width` × `height` pixels: plates and curves, bars instead of words. Huge maps show their beginning. */
export function thumbnailSvg(scene: Scene, colours: ThumbnailColours, width: number, height: number): string {
  const view = viewOf(scene, width / height);
  const seen = [...scene.cards, ...scene.notes].filter((card) => card.x < view.x + view.w && card.y < view.y + view.h).slice(0, MOST_CARDS);
  const parts = [
    ...scene.lanes.map((lane) => laneSvg(lane, scene.width, colours)),
    ...scene.stages.map(
      ({ x, y, w, h, title }) => plate(x, y, w, h, colours.paper) + bar(x + 12, y + h / 2 - 5, Math.min(w - 24, title.length * 8), 10, colours['ink-3']),
    ),
    ...scene.curves.map((curve) => curve.marks.map((mark) => curveSvg(mark, colours)).join('')),
    ...seen.map((card) => cardSvg(card, colours)),
  ];
  const box = [view.x, view.y, view.w, view.h].map(figure).join(' ');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" width="${width}" height="${height}" aria-hidden="true">${parts.join('')}</svg>`;
}

/** The part of the scene that is shown, of the picture's own shape, the map in its middle. */
function viewOf(scene: Scene, aspect: number) {
  const w = Math.min(scene.wholeWidth, WIDEST) + 2 * MARGIN;
  const h = Math.min(scene.wholeHeight + scene.headHeight, TALLEST) + 2 * MARGIN;
  const view = w / h > aspect ? { w, h: w / aspect } : { w: h * aspect, h };
  return { ...view, x: -MARGIN - (view.w - w) / 2, y: -MARGIN - scene.headHeight - (view.h - h) / 2 };
}

/** An empty lane is seen too: a blank map is a grid that waits. */
function laneSvg({ y, h, isLine }: LaneBox, width: number, colours: ThumbnailColours): string {
  const middle = figure(y + h / 2);
  if (isLine) return `<path d="M0 ${middle}H${figure(width)}" stroke="${colours.ctl}" stroke-width="2" stroke-dasharray="8 8"/>`;
  return `<rect x="0" y="${figure(y)}" width="${figure(width)}" height="${figure(h)}" rx="10" fill="${colours.paper}" fill-opacity=".45" stroke="${colours.line}" stroke-width="2"/>`;
}

function plate(x: number, y: number, w: number, h: number, fill: string): string {
  return `<rect x="${figure(x)}" y="${figure(y)}" width="${figure(w)}" height="${figure(h)}" rx="10" fill="${fill}"/>`;
}

function bar(x: number, y: number, w: number, h: number, fill: string): string {
  return `<rect x="${figure(x)}" y="${figure(y)}" width="${figure(w)}" height="${h}" rx="${h / 2}" fill="${fill}" opacity=".55"/>`;
}

function cardSvg(card: CardFace, colours: ThumbnailColours): string {
  const box = card.marks.find((mark) => mark.type === 'box');
  const ground = box?.fill ? plate(card.x + box.x, card.y + box.y, box.w, box.h, colours[box.fill]) : '';
  const bars = card.marks.map((mark) => (mark.type === 'text' ? bar(card.x + mark.x, card.y + mark.y - 8, mark.width, 6, colours[mark.colour]) : ''));
  return ground + bars.join('');
}

function curveSvg(mark: Mark, colours: ThumbnailColours): string {
  if (mark.type === 'box') return mark.fill ? plate(mark.x, mark.y, mark.w, mark.h, colours[mark.fill]) : '';
  return mark.type === 'path' && mark.dash.length > 0 ? lineSvg(mark, colours) : '';
}

function lineSvg({ d, stroke }: PathMark, colours: ThumbnailColours): string {
  return `<path d="${d}" fill="none" stroke="${stroke ? colours[stroke] : 'none'}" stroke-width="6"/>`;
}
