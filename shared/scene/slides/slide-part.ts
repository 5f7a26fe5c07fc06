import { CARD_LINE, type CardContent, type CardSetting, cardContent } from '../layout/card-content.ts';
import { LOOKS, lookOf } from '../layout/card-look.ts';
import { breakLines } from '../text/break-lines.ts';
import { inShort } from '../text/in-short.ts';
import { textWidth } from '../text/text-width.ts';
import type { ShownCard } from './slide-cards.ts';
import { heightOf, type SetPlate, type SlidePlate, setPlates } from './slide-links.ts';

/** A card of a slide, or as much of one that is higher than a page as has room on it, and what stands under it of its links. */
export interface Part {
  readonly shown: ShownCard;
  readonly content: CardContent;
  readonly plates: readonly SetPlate[];
  /** With its plates. */
  readonly h: number;
}

/** What a part says. */
export interface Told {
  readonly shown: ShownCard;
  readonly plates: readonly SlidePlate[];
}

export function partOf({ shown, plates }: Told, width: number, setting: CardSetting): Part {
  const content = cardContent(shown.card, shown.title, width, setting);
  const set = setPlates(plates, { w: width, h: content.h }, setting.words);
  return { shown, content, plates: set, h: content.h + heightOf(set) };
}

/**
 * A card in parts that are no higher than `room`, one where that is enough: its picture and its text, then what stands under the
 * text as far as it has room there, the rest under its name in further ones.
 */
export function partsOf(whole: Told, { width, room }: { readonly width: number; readonly room: number }, setting: CardSetting): Part[] {
  const set = (told: Told): Part => partOf(told, width, setting);
  const one = set(whole);
  if (one.h <= room) return [one];
  const further = bare(whole);
  const texts = textsOf(whole, further, room, set);
  const parts: Part[] = [];
  let open = texts.at(-1) ?? further;
  for (const add of furtherOf(whole, one.content.textBox.w)) {
    const more = add(open);
    if (set(more).h <= room) {
      open = more;
      continue;
    }
    parts.push(set(open));
    open = add(withText(further, inShort(whole.shown.title.text)));
  }
  return [...texts.slice(0, -1).map(set), ...parts, set(open)];
}

/** Nothing but the text. */
function bare({ shown: { card, title, group } }: Told): Told {
  const plain = { pictures: [], momentOfTruth: false, personas: [], url: '', department: '', handoverTo: '', friction: [], empowered: null, hinderedBy: [] };
  return { shown: { card: { ...card, ...plain }, title: { ...title, channel: '', opens: null, own: [], tags: [] }, group }, plates: [] };
}

function withText({ shown, plates }: Told, text: string): Told {
  return { shown: { ...shown, title: { ...shown.title, text } }, plates };
}

/** Picture and channel with as many lines as stand under them, then the other lines. */
function textsOf({ shown }: Told, further: Told, room: number, set: (told: Told) => Part): Told[] {
  const { card, title } = shown;
  const first: Told = {
    shown: { ...shown, card: { ...further.shown.card, pictures: card.pictures }, title: { ...further.shown.title, channel: title.channel } },
    plates: [],
  };
  const look = lookOf(card, title.ghost);
  const { role } = LOOKS[look];
  // Each part of a quote has quotation marks of its own.
  const marks = look === 'quote' ? textWidth('“”', role) : 0;
  const lines = breakLines(title.text, role, set(first).content.textBox.w - marks).map(({ text }) => text);
  const most = (told: Told): number => {
    const { content } = set(withText(told, lines[0] ?? ''));
    return Math.max(1, Math.floor((room - content.h + content.textBox.h) / CARD_LINE));
  };
  const texts = [withText(first, lines.slice(0, most(first)).join('\n'))];
  const each = most(further);
  for (let from = most(first); from < lines.length; from += each) texts.push(withText(further, lines.slice(from, from + each).join('\n')));
  return texts;
}

/** What stands under the text, piece by piece: each adds one to a part. */
function furtherOf({ shown: { card, title }, plates }: Told, width: number): ((to: Told) => Told)[] {
  const titled = ({ shown, plates: held }: Told, more: Partial<ShownCard['title']>): Told => ({
    shown: { ...shown, title: { ...shown.title, ...more } },
    plates: held,
  });
  const own = title.own.flatMap((line) => breakLines(line, 'meta', width).map(({ text }) => text));
  return [
    (to) => titled({ ...to, shown: { ...to.shown, card: { ...card, pictures: to.shown.card.pictures } } }, { opens: title.opens }),
    ...own.map((line) => (to: Told) => titled(to, { own: [...to.shown.title.own, line] })),
    ...title.tags.map((tag) => (to: Told) => titled(to, { tags: [...to.shown.title.tags, tag] })),
    ...plates.map((plate) => (to: Told) => ({ ...to, plates: [...to.plates, plate] })),
  ];
}
