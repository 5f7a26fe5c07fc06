import type { Card } from '../../model/card.ts';
import { type CardContent, type CardSetting, cardContent } from './card-content.ts';
import { type CardTitle, cardTitle } from './card-title.ts';
import type { CastMember } from './cast.ts';
import { sameOpened } from './open-mark.ts';
import { sameTags } from './tag-marks.ts';

interface Held {
  readonly title: CardTitle;
  readonly card: Card;
  readonly width: number;
  readonly cast: readonly CastMember[];
  readonly content: CardContent;
}

export type ContentMemory = Map<string, Held>;

export function createContentMemory(): ContentMemory {
  return new Map();
}

/** A card's marks; the same object while neither the card, its width, nor what it stands for is another. */
export function contentOf(card: Card, width: number, setting: CardSetting, memory: ContentMemory): CardContent {
  const title = cardTitle(card, setting.records, setting.words);
  const held = memory.get(card.id);
  if (held && held.width === width && held.cast === setting.cast && sameTitle(held.title, title) && sameCard(held.card, card)) return held.content;
  const content = cardContent(card, title, width, setting);
  memory.set(card.id, { title, card, width, cast: setting.cast, content });
  return content;
}

function sameTitle(a: CardTitle, b: CardTitle): boolean {
  return (
    a.text === b.text &&
    a.ghost === b.ghost &&
    a.channel === b.channel &&
    a.icon === b.icon &&
    sameOpened(a.opens, b.opens) &&
    sameLines(a.own, b.own) &&
    sameTags(a.tags, b.tags)
  );
}

function sameLines(a: readonly string[], b: readonly string[]): boolean {
  return a === b || (a.length === b.length && a.every((line, at) => line === b[at]));
}

/** Equal in what is drawn: a card that only moved looks as before. */
function sameCard(a: Card, b: Card): boolean {
  if (a === b) return true;
  return (
    a.kind === b.kind &&
    a.colourMeaning === b.colourMeaning &&
    a.icon === b.icon &&
    a.pictures === b.pictures &&
    a.url === b.url &&
    a.personas === b.personas &&
    a.momentOfTruth === b.momentOfTruth &&
    a.department === b.department &&
    a.handoverTo === b.handoverTo &&
    a.friction === b.friction &&
    a.empowered === b.empowered &&
    a.hinderedBy === b.hinderedBy &&
    a.isSample === b.isSample
  );
}
