import type { Mark, PathMark } from '../marks.ts';
import type { CardBox, Scene } from '../scene.ts';
import type { Theme } from '../themes.ts';
import { figure } from './xml.ts';

/** Above this many cards a thumbnail shows only the first: it is a few hundred pixels wide. */
const MOST_CARDS = 600;

/** The map at a glance, `width` × `height` pixels: plates and curves, bars instead of words. Wide maps show their left part. */
export function thumbnailSvg(scene: Scene, theme: Theme, width: number, height: number): string {
  const margin = 16;
  const full = { w: scene.width + 2 * margin, h: scene.height + scene.headHeight + 2 * margin };
  const scale = Math.max(Math.min(width / full.w, height / full.h), Math.min(width / 1100, height / 620));
  const view = { x: -margin, y: -margin - scene.headHeight, w: width / scale, h: height / scale };
  const seen = scene.cards.filter((card) => card.x < view.x + view.w && card.y < view.y + view.h).slice(0, MOST_CARDS);
  const parts = [
    ...scene.stages.map(
      ({ x, y, w, h, title }) => plate(x, y, w, h, theme.colours.paper) + bar(x + 12, y + 14, Math.min(w - 24, title.length * 8), 8, theme.colours['ink-3']),
    ),
    ...scene.curves.map((curve) => curve.marks.map((mark) => curveSvg(mark, theme)).join('')),
    ...seen.map((card) => cardSvg(card, theme)),
  ];
  const box = [view.x, view.y, view.w, view.h].map(figure).join(' ');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" width="${width}" height="${height}" aria-hidden="true"><rect x="${figure(view.x)}" y="${figure(view.y)}" width="${figure(view.w)}" height="${figure(view.h)}" fill="${theme.colours.bg}"/>${parts.join('')}</svg>`;
}

function plate(x: number, y: number, w: number, h: number, fill: string): string {
  return `<rect x="${figure(x)}" y="${figure(y)}" width="${figure(w)}" height="${figure(h)}" rx="10" fill="${fill}"/>`;
}

function bar(x: number, y: number, w: number, h: number, fill: string): string {
  return `<rect x="${figure(x)}" y="${figure(y)}" width="${figure(w)}" height="${h}" rx="${h / 2}" fill="${fill}" opacity=".55"/>`;
}

function cardSvg(card: CardBox, theme: Theme): string {
  const box = card.marks.find((mark) => mark.type === 'box');
  const ground = box?.fill ? plate(card.x + box.x, card.y + box.y, box.w, box.h, theme.colours[box.fill]) : '';
  const bars = card.marks.map((mark) => (mark.type === 'text' ? bar(card.x + mark.x, card.y + mark.y - 8, mark.width, 6, theme.colours[mark.colour]) : ''));
  return ground + bars.join('');
}

function curveSvg(mark: Mark, theme: Theme): string {
  if (mark.type === 'box') return mark.fill ? plate(mark.x, mark.y, mark.w, mark.h, theme.colours[mark.fill]) : '';
  return mark.type === 'path' && mark.dash.length > 0 ? lineSvg(mark, theme) : '';
}

function lineSvg({ d, stroke }: PathMark, theme: Theme): string {
  return `<path d="${d}" fill="none" stroke="${stroke ? theme.colours[stroke] : 'none'}" stroke-width="5"/>`;
}
