import type { Card } from '../../model/card.ts';
import type { Records } from '../../model/kinds.ts';
import type { Mark } from '../marks.ts';
import type { Box, CardLook, OpenMark } from '../scene.ts';
import type { SceneWords } from '../scene-words.ts';
import { lineHeightOf } from '../text-style.ts';
import { blueprintMarks, blueprintWords } from './blueprint-lines.ts';
import { LOOKS, lookOf } from './card-look.ts';
import type { CardTitle } from './card-title.ts';
import type { CastMember } from './cast.ts';
import { flagLines } from './heads.ts';
import { ICONS, iconMark } from './icon-mark.ts';
import type { LinePlace } from './line-place.ts';
import { openLine } from './open-mark.ts';
import { ownLineMarks } from './own-lines.ts';
import { pictureMarks, pictureWords } from './picture-marks.ts';
import { ideaSign, painSign, pointShape, sampleSign, shape, wowSign } from './signs.ts';
import { CARD_PADDING_X, CARD_PADDING_Y, CARD_RADIUS, QUOTE_PADDING_Y, SIGN_WIDTH } from './sizes.ts';
import { tagMarks } from './tag-marks.ts';
import { setText } from './text-marks.ts';
import { webHost, webLine } from './web-line.ts';

/** Everything about a card but where it stands. */
export interface CardContent {
  readonly look: CardLook;
  readonly title: string;
  readonly h: number;
  readonly textBox: Box;
  readonly isSample: boolean;
  readonly opens: OpenMark | null;
  /** Where it says how many more pictures it has; null: no more. */
  readonly further: Box | null;
  /** Name of its built-in icon; empty: none. */
  readonly icon: string;
  /** What its fields of the user's own say, a line each. */
  readonly own: readonly string[];
  /** What its small marks say. */
  readonly more: string;
  readonly marks: readonly Mark[];
}

export interface CardSetting {
  readonly records: Records;
  readonly words: SceneWords;
  readonly cast: readonly CastMember[];
}

/** Sets a card into `width`: its height follows from its text, nothing is cut. Marks are relative to its corner. */
export function cardContent(
  card: Card,
  { text, ghost, channel, icon: channelIcon, opens, own, tags }: CardTitle,
  width: number,
  { words, cast }: CardSetting,
): CardContent {
  const look = lookOf(card, ghost);
  const paddingY = look === 'quote' ? QUOTE_PADDING_Y : CARD_PADDING_Y;
  const inner = { x: CARD_PADDING_X, width: width - 2 * CARD_PADDING_X };
  const marks: Mark[] = [];
  const pictures = pictureMarks(card, inner, paddingY);
  marks.push(...pictures.marks);
  let y = paddingY + pictures.height;
  if (channel) y += setChannel(channel, channelIcon, { ...inner, y, words }, marks);
  const textBox = setTitle({ card, text, look, words, ...inner, y }, marks);
  y = textBox.y + textBox.h;
  if (card.momentOfTruth) {
    const flags = flagLines({ momentOfTruth: true, businessCritical: false }, { ...inner, y, words });
    marks.push(...flags.marks);
    y += flags.height;
  }
  const blueprint = blueprintMarks(card, { ...inner, y, words });
  marks.push(...blueprint.marks);
  y += blueprint.height;
  const ownFields = ownLineMarks(own, { ...inner, y, words });
  marks.push(...ownFields.marks);
  y += ownFields.height;
  y += setPersonas(card, cast, { ...inner, y, words }, marks);
  const tagged = tagMarks(tags, { ...inner, y, words });
  marks.push(...tagged.marks);
  y += tagged.height;
  const web = webLine(card.url, { ...inner, y, words });
  marks.push(...web.marks);
  y += web.height;
  const open = opens ? openLine(opens, { ...inner, y: y + 1, words }) : null;
  marks.push(...(open?.marks ?? []));
  if (open) y += open.height + 1;
  const h = y + paddingY;
  if (card.isSample) marks.push(sampleSign(width - 6, 6));
  return {
    look,
    title: text || words.cardKind(card.kind),
    h,
    textBox,
    isSample: card.isSample,
    opens: open?.mark ?? null,
    further: pictures.further,
    icon: iconOf(card),
    own,
    more: moreWords(card, { opens, own, tags }, words),
    marks: [...plateOf(look, width, h), ...marks],
  };
}

function moreWords(card: Card, { opens, own, tags }: Pick<CardTitle, 'opens' | 'own' | 'tags'>, words: SceneWords): string {
  const opened = opens ? [words.say(opens.gone ? 'openGone' : 'opens', { name: opens.title })] : [];
  const host = webHost(card.url);
  const link = host === '' ? [] : [words.say('webLink', { host })];
  const tagged = tags.length > 0 ? [words.say('tagged', { names: tags.map(({ name }) => name).join(words.say('comma')) })] : [];
  const drawn = iconOf(card) === '' ? [] : [words.say('withIcon', { name: words.say(`icons.${card.icon}`) })];
  return [...drawn, ...pictureWords(card, words), ...blueprintWords(card, words), ...own, ...tagged, ...link, ...opened].join(words.say('comma'));
}

const ICON = 13;

function plateOf(look: CardLook, w: number, h: number): Mark[] {
  // A quote has a rule at its left instead of a plate.
  if (look === 'quote') return [{ type: 'box', x: 0, y: 0, w: 1.5, h, radius: 1, fill: 'ctl', stroke: null, strokeWidth: 0, raised: false, dashed: false }];
  const { fill, stroke, raised } = LOOKS[look];
  const edge = stroke ? 1 : 0;
  return [{ type: 'box', x: edge / 2, y: edge / 2, w: w - edge, h: h - edge, radius: CARD_RADIUS, fill, stroke, strokeWidth: edge, raised, dashed: false }];
}

function setChannel(channel: string, icon: string, { x, y, width, words }: LinePlace, marks: Mark[]): number {
  const lineHeight = lineHeightOf('meta', words.language);
  const sign = iconMark(icon, x, y + (lineHeight - ICON) / 2, ICON);
  if (sign) marks.push(sign);
  const indent = sign ? ICON + 5 : 0;
  const block = setText(channel, { x: x + indent, y, width: width - indent, role: 'meta', colour: 'ink-3', lineHeight });
  marks.push(...block.marks);
  return block.height;
}

interface Title extends LinePlace {
  readonly card: Card;
  readonly text: string;
  readonly look: CardLook;
}

/** Height of a line of a card's text. */
export const CARD_LINE = 18;

function setTitle({ card, text, look, words, x, y, width }: Title, marks: Mark[]): Box {
  const sign = signOf(look, x, y + CARD_LINE / 2);
  if (sign) marks.push(sign);
  const { role, colour } = LOOKS[look];
  const signed = sign ? SIGN_WIDTH : 0;
  const icon = iconMark(card.icon, x + signed, y + (CARD_LINE - ICON) / 2, ICON, colour);
  if (icon) marks.push(icon);
  const indent = signed + (icon ? ICON + 5 : 0);
  const room = { x: x + indent, width: width - indent };
  // An image needs no words, and no empty line in their place.
  if (text === '' && card.pictures.length > 0) return { x: room.x, y, w: room.width, h: icon ? CARD_LINE : 0 };
  const shown = look === 'quote' && text ? quoted(text) : text || words.cardKind(card.kind);
  const block = setText(shown, { ...room, y, role: text ? role : 'card', colour: text ? colour : 'ink-3', lineHeight: CARD_LINE });
  marks.push(...block.marks);
  return { x: room.x, y, w: room.width, h: block.height };
}

function signOf(look: CardLook, x: number, y: number): Mark | null {
  if (look === 'pain') return painSign(x, y);
  if (look === 'wow') return wowSign(x, y);
  return look === 'idea' ? ideaSign(x, y) : null;
}

/** The card's icon by name; empty where it has none that is built in (a newer program may know more). */
function iconOf({ icon }: Card): string {
  return ICONS.has(icon) ? icon : '';
}

const QUOTED = /^\s*["'“”‘’«»„‹「『]/;

/** “ ” around words that have no quotation marks of their own. */
export function quoted(text: string): string {
  return QUOTED.test(text) ? text : `“${text}”`;
}

/** Whose card it is, by point shape and name, where the map has several personas. */
function setPersonas(card: Card, cast: readonly CastMember[], { x, y, width, words }: LinePlace, marks: Mark[]): number {
  if (cast.length < 2 || card.personas.length === 0) return 0;
  const lineHeight = lineHeightOf('meta', words.language);
  let at = y + 1;
  for (const { id, name, ...look } of cast) {
    if (!card.personas.includes(id)) continue;
    marks.push(shape(pointShape(look, x + 4, at + lineHeight / 2, 3), look.slot));
    const block = setText(name, { x: x + 13, y: at, width: width - 13, role: 'meta', colour: look.slot, lineHeight });
    marks.push(...block.marks);
    at += block.height;
  }
  return at === y + 1 ? 0 : at - y;
}
