import type { Card } from '../../model/card.ts';
import type { Records } from '../../model/kinds.ts';
import type { Lane } from '../../model/lane.ts';
import type { Link } from '../../model/link.ts';
import { cardTitle } from '../layout/card-title.ts';
import { setText } from '../layout/text-marks.ts';
import { linkLabel } from '../links/flow-band.ts';
import { linksOf } from '../links/links-of.ts';
import type { Mark } from '../marks.ts';
import type { SceneWords } from '../scene-words.ts';
import { inShort } from '../text/in-short.ts';
import { lineHeightOf } from '../text-style.ts';

/** What stands under a card of a link: the label of its line, or where it leads that has no line here. */
export interface SlidePlate {
  readonly link: string;
  readonly text: string;
  /** The link leaves the page: there is no line. */
  readonly stub: boolean;
}

/** A link with both ends among the cards of a slide. */
export interface SlideLink {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

export interface SlideLinks {
  readonly links: readonly SlideLink[];
  /** By card. */
  readonly plates: ReadonlyMap<string, readonly SlidePlate[]>;
}

export interface LinksSource {
  readonly records: Records;
  readonly journey: string;
  /** The lanes on show: what lies in others is not told of. */
  readonly lanes: readonly Lane[];
  readonly words: SceneWords;
  /** The cards of the slide, on all its pages. */
  readonly cards: ReadonlySet<string>;
  /** Whether a card that is not on the slide may be named: not left out by a choice. */
  mayName(card: Card): boolean;
}

/** What a slide tells of links. `apart`: those whose ends lie on different pages, which have stubs for lines. */
export function slideLinks(source: LinksSource, apart: ReadonlySet<string>): SlideLinks {
  const links: SlideLink[] = [];
  const plates = new Map<string, SlidePlate[]>();
  for (const link of linksOf(source.records, source.journey)) {
    const { id, from, to } = link;
    if (from === null || to === null) continue;
    const isLine = source.cards.has(from) && source.cards.has(to) && !apart.has(id);
    if (isLine) links.push({ id, from, to });
    for (const [card, plate] of isLine ? labelOf(link, from) : stubsOf({ ...link, from, to }, source)) plates.set(card, [...(plates.get(card) ?? []), plate]);
  }
  return { links, plates };
}

type OnCard = readonly [card: string, plate: SlidePlate];

function labelOf(link: Link, from: string): OnCard[] {
  const text = linkLabel(link);
  return text === '' ? [] : [[from, { link: link.id, text, stub: false }]];
}

function stubsOf(link: Link & { readonly from: string; readonly to: string }, source: LinksSource): OnCard[] {
  const { id, from, to } = link;
  const label = linkLabel(link);
  const [fromName, toName] = [from, to].map((end) => nameOf(end, source));
  return [
    ...(source.cards.has(from) && toName ? [[from, { link: id, text: outwards(label, toName), stub: true }] as const] : []),
    ...(source.cards.has(to) && fromName ? [[to, { link: id, text: join(`← ${fromName}`, label), stub: true }] as const] : []),
  ];
}

/** In letters. */
const LONG_LABEL = 48;

/** Where it leads comes first once the label may be cut. */
function outwards(label: string, name: string): string {
  return label.length > LONG_LABEL ? join(`→ ${name}`, label) : `${label} → ${name}`.trim();
}

function join(first: string, second: string): string {
  return [first, second].filter((part) => part !== '').join(' · ');
}

/** null: it is gone, or must not be told. */
function nameOf(id: string, { records, lanes, words, cards, mayName }: LinksSource): string | null {
  const step = records.step.get(id);
  if (step) return step.deleted || step.name.trim() === '' ? null : inShort(step.name);
  const card = records.card.get(id);
  if (!card || card.deleted) return null;
  if (!cards.has(id) && !(mayName(card) && lanes.some((lane) => lane.id === card.place.lane))) return null;
  const { text } = cardTitle(card, records, words);
  return text.trim() === '' ? null : inShort(text);
}

/** A branch or loop between two steps. */
export interface StepLink {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly label: string;
  /** All of it in words, for where it cannot be drawn. */
  readonly words: string;
}

/** Branches and loops between steps that touch these, which are in their order: what goes on to the next step needs none. */
export function stepLinks({ records, journey }: Pick<LinksSource, 'records' | 'journey'>, steps: readonly string[]): StepLink[] {
  const at = new Map(steps.map((id, index) => [id, index]));
  return linksOf(records, journey).flatMap((link) => {
    const [from, to] = [link.from, link.to].map((id) => records.step.get(id ?? ''));
    if (!from || !to || from.deleted || to.deleted || !(at.has(from.id) || at.has(to.id))) return [];
    const [a, b] = [at.get(from.id), at.get(to.id)];
    const isNext = a !== undefined && b === a + 1;
    const label = linkLabel(link);
    if ((isNext && label === '') || from.name.trim() === '' || to.name.trim() === '') return [];
    return [{ id: link.id, from: from.id, to: to.id, label, words: join(`${inShort(from.name)} → ${inShort(to.name)}`, label) }];
  });
}

const PADDING = { x: 6, y: 2 } as const;
/** A longer label is no label: the link's properties say it whole. */
const PLATE_LINES = 6;
/** Over each plate. */
const ABOVE = 3;

export interface SetPlate extends SlidePlate {
  /** From the card's lower edge. */
  readonly y: number;
  readonly h: number;
  /** From the card's upper left corner down to its own. */
  readonly marks: readonly Mark[];
}

/** Plates under a card of this width and height, one under the other. */
export function setPlates(plates: readonly SlidePlate[], card: { readonly w: number; readonly h: number }, words: SceneWords): readonly SetPlate[] {
  const lineHeight = lineHeightOf('meta', words.language);
  let y = 0;
  return plates.map((plate) => {
    const top = card.h + y + ABOVE;
    const place = { x: PADDING.x, y: top + PADDING.y, width: card.w - 2 * PADDING.x };
    const text = setText(plate.text, { ...place, role: 'meta', colour: 'ink', lineHeight, most: PLATE_LINES });
    const h = text.height + 2 * PADDING.y;
    const box: Mark = {
      type: 'box',
      x: 0,
      y: top,
      w: card.w,
      h,
      radius: 6,
      fill: 'bg',
      stroke: 'ctl',
      strokeWidth: 1,
      raised: false,
      dashed: plate.stub,
    };
    const set = { ...plate, y: y + ABOVE, h, marks: [box, ...text.marks] };
    y += ABOVE + h;
    return set;
  });
}

/** What plates add to the height of their card. */
export function heightOf(plates: readonly SetPlate[]): number {
  const last = plates.at(-1);
  return last ? last.y + last.h : 0;
}
