import type { Json } from '../changes/change.ts';
import { sameJson } from '../changes/equal.ts';
import { cardKind } from '../model/card.ts';
import { CARD_KINDS, type CardKind } from '../model/card-kinds.ts';
import { cardValueKind } from '../model/card-value.ts';
import { fieldsSchema } from '../model/kind.ts';
import { live, type RecordOfKind, type Records } from '../model/kinds.ts';
import { cardLanesOf, columnsOf, inReadingOrder, spanOf } from './grid.ts';
import { liveCards } from './live-cards.ts';
import { type OwnValue, ownValuesOf, VALUE_PARTS } from './set-card-values.ts';
import { cardText } from './touchpoints.ts';

/** Says that a text on the clipboard is ours. */
const MARKER = 'cxmap-cards';
const VERSION = 1;

/** Cards on the clipboard: what they say, and where they lie relative to each other. */
export interface CardClip {
  readonly cards: readonly ClipCard[];
  /** Links among them, by position in `cards`. */
  readonly links: readonly { readonly from: number; readonly to: number; readonly label: string }[];
}

export interface ClipCard {
  readonly kind: CardKind;
  /** What it says; of a touchpoint card the touchpoint's name. */
  readonly text: string;
  /** Other fields that are filled in. References hold where the paste goes to the same file, and are dropped elsewhere. */
  readonly fields: Readonly<Record<string, Json>>;
  /** Fields of the user's own that are filled in, by the field's name: elsewhere a field of that name takes the value. */
  readonly own: readonly ClipValue[];
  /** Lanes below the topmost card, columns right of the leftmost, and how many columns it covers. */
  readonly lane: number;
  readonly column: number;
  readonly width: number;
}

export interface ClipValue {
  readonly field: string;
  readonly name: string;
  readonly value: OwnValue;
}

/** Never copied: where and whose a card is, and what it says (kept apart). */
const LEFT_OUT: ReadonlySet<string> = new Set(['journey', 'kind', 'text', 'place', 'author', 'origin', 'isSample', 'workshop']);

/** The cards as a clip; null where none of them is there. */
export function clipOf(records: Records, cards: readonly string[]): CardClip | null {
  const held = liveCards(records, cards);
  const journey = held[0]?.journey ?? null;
  if (journey === null) return null;
  const ordered = inReadingOrder(records, journey, held);
  const spots = ordered.map((card) => spotOf(records, journey, card));
  const top = Math.min(...spots.map(({ lane }) => lane));
  const left = Math.min(...spots.map(({ column }) => column));
  const copied = ordered.map((card, index) => {
    const { lane, column, width } = spots[index] ?? { lane: 0, column: 0, width: 1 };
    return {
      kind: card.kind,
      text: cardText(records, card),
      fields: filledFields(card),
      own: ownFields(records, card.id),
      lane: lane - top,
      column: column - left,
      width,
    };
  });
  return { cards: copied, links: linksAmong(records, ordered) };
}

function spotOf(records: Records, journey: string, card: RecordOfKind<'card'>) {
  const lane = cardLanesOf(records, journey).findIndex(({ id }) => id === card.place.lane);
  const span = spanOf(columnsOf(records, journey), card.place.from, card.place.to);
  return { lane: Math.max(0, lane), column: span?.first ?? 0, width: span ? span.last - span.first + 1 : 1 };
}

function filledFields(card: RecordOfKind<'card'>): Record<string, Json> {
  const entries = Object.entries(cardKind.fields).map(
    ([name, field]) => [name, card[name as keyof typeof card] as unknown as Json, field.initial as Json] as const,
  );
  return Object.fromEntries(entries.filter(([name, value, initial]) => !LEFT_OUT.has(name) && !sameJson(value, initial)).map(([name, value]) => [name, value]));
}

function ownFields(records: Records, card: string): ClipValue[] {
  return ownValuesOf(records, card).map(({ field, value }) => ({ field, name: records.card_field.get(field)?.name ?? '', value }));
}

function linksAmong(records: Records, cards: readonly RecordOfKind<'card'>[]) {
  const position = new Map(cards.map(({ id }, index) => [id, index]));
  return live(records, 'link').flatMap(({ from, to, label }) => {
    const [a, b] = [position.get(from ?? ''), position.get(to ?? '')];
    return a === undefined || b === undefined ? [] : [{ from: a, to: b, label }];
  });
}

export function writeClip(clip: CardClip): string {
  return JSON.stringify({ type: MARKER, version: VERSION, ...clip });
}

/** The same cards for programs that know nothing of maps: one line a card. */
export function clipText(clip: CardClip): string {
  return clip.cards.map(({ text }) => text.replaceAll('\n', ' ')).join('\n');
}

/** The same as rows of cells, as the cards lie; cards of one cell are its lines. Null: they all lie in one cell. */
export function clipRows({ cards }: CardClip): string[][] | null {
  const lanes = Math.max(...cards.map(({ lane }) => lane)) + 1;
  const columns = Math.max(...cards.map(({ column }) => column)) + 1;
  if (lanes * columns === 1 || lanes * columns > MOST_CELLS) return null;
  const rows = Array.from({ length: lanes }, () => Array.from({ length: columns }, () => ''));
  for (const { lane, column, text } of cards) {
    const row = rows[lane];
    if (row) row[column] = row[column] ? `${row[column]}\n${text}` : text;
  }
  return rows;
}

/** A few cards far from each other need no table of millions of empty cells. */
const MOST_CELLS = 200_000;

/** Reads a clip; null for any other text. It may come from anywhere, so every field is checked, and what does not fit is left out. */
export function readClip(text: string): CardClip | null {
  const parsed = parseObject(text);
  if (parsed?.['type'] !== MARKER || !Array.isArray(parsed['cards'])) return null;
  const cards = parsed['cards'].flatMap((card: unknown) => readCard(card) ?? []);
  if (cards.length === 0 || cards.length !== parsed['cards'].length) return null;
  const links = Array.isArray(parsed['links']) ? parsed['links'].flatMap((link: unknown) => readLink(link, cards.length)) : [];
  return { cards, links };
}

const MOST_CLIPPED = 64 * 1024 * 1024;

function parseObject(text: string): Readonly<Record<string, unknown>> | null {
  if (!text.startsWith('{') || text.length > MOST_CLIPPED) return null;
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : null;
  } catch {
    // Not JSON: then it is plain text that begins with a brace, and no clip.
    return null;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const FARTHEST = 10_000;

function readCard(value: unknown): ClipCard | null {
  if (!isObject(value)) return null;
  const { kind, text, fields, own, lane, column, width } = value;
  if (!CARD_KINDS.some((known) => known === kind) || typeof text !== 'string' || !isObject(fields)) return null;
  const values = Array.isArray(own) ? own.flatMap((each: unknown) => readOwn(each) ?? []) : [];
  const spot = { lane: whole(lane, 0), column: whole(column, 0), width: Math.max(1, whole(width, 1)) };
  return { kind: kind as CardKind, text, fields: knownFields(fields), own: values, ...spot };
}

function readOwn(value: unknown): ClipValue | null {
  if (!isObject(value)) return null;
  const { field, name, value: held } = value;
  if (typeof field !== 'string' || typeof name !== 'string' || !isObject(held)) return null;
  const parts = Object.fromEntries(VALUE_PARTS.flatMap((part) => (Object.hasOwn(held, part) ? [[part, held[part]]] : [])));
  return fieldsSchema(cardValueKind).safeParse(parts).success ? { field, name, value: parts as OwnValue } : null;
}

function whole(value: unknown, otherwise: number): number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= FARTHEST ? value : otherwise;
}

function knownFields(fields: Readonly<Record<string, unknown>>): Record<string, Json> {
  const fits = ([name, value]: readonly [string, unknown]) => {
    if (LEFT_OUT.has(name) || !Object.hasOwn(cardKind.fields, name)) return false;
    return fieldsSchema(cardKind).safeParse({ [name]: value }).success;
  };
  return Object.fromEntries(Object.entries(fields).filter(fits)) as Record<string, Json>;
}

function readLink(value: unknown, count: number) {
  if (!isObject(value)) return [];
  const { from, to, label } = value;
  const inside = (index: unknown): index is number => typeof index === 'number' && Number.isInteger(index) && index >= 0 && index < count;
  return inside(from) && inside(to) ? [{ from, to, label: typeof label === 'string' ? label : '' }] : [];
}
