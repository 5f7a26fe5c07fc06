import type { Card } from '../../model/card.ts';
import type { Records } from '../../model/kinds.ts';
import type { SceneWords } from '../scene-words.ts';
import { type Opened, openedBy } from './open-mark.ts';
import { ownLines } from './own-lines.ts';
import { type CardTag, tagsOf } from './tag-marks.ts';

/** What a card says in words, and whether what it stands for is there. */
export interface CardTitle {
  readonly text: string;
  readonly ghost: boolean;
  /** The channel of a touchpoint; empty: none. */
  readonly channel: string;
  /** Name of the channel's icon; empty: none. */
  readonly icon: string;
  /** The journey it opens. */
  readonly opens: Opened | null;
  /** What its fields of the user's own say, a line each. */
  readonly own: readonly string[];
  readonly tags: readonly CardTag[];
}

/** A card that stands for a workbook record says that record's name, else its own text. */
export function cardTitle(card: Card, records: Records, words: SceneWords): CardTitle {
  return {
    ...said(card, records, words),
    opens: openedBy(card.opensJourney, records.journey, words),
    own: ownLines(card, records, words),
    tags: tagsOf(card, records),
  };
}

type Said = Omit<CardTitle, 'opens' | 'own' | 'tags'>;

function said(card: Card, records: Records, words: SceneWords): Said {
  if (card.touchpoint !== null) return touchpointTitle(card, records, words);
  const shown = shownRecord(card, records);
  if (!shown) return { text: card.text, ghost: false, channel: '', icon: '' };
  return { text: shown.name || card.text || (shown.deleted ? words.say('gone') : ''), ghost: shown.deleted, channel: '', icon: '' };
}

function touchpointTitle(card: Card, records: Records, words: SceneWords): Said {
  const touchpoint = records.touchpoint.get(card.touchpoint as string);
  if (!touchpoint || touchpoint.deleted) return { text: touchpoint?.name || card.text || words.say('gone'), ghost: true, channel: '', icon: '' };
  const channel = touchpoint.channel === null ? undefined : records.channel.get(touchpoint.channel);
  const shown = channel && !channel.deleted ? channel : { name: '', icon: '' };
  return { text: touchpoint.name || card.text, ghost: false, channel: shown.name, icon: shown.icon };
}

function shownRecord(card: Card, records: Records): { readonly name: string; readonly deleted: boolean } | null {
  if (card.metric !== null) return named(records.metric.get(card.metric), (metric) => metric.name);
  if (card.opportunity !== null) return named(records.opportunity.get(card.opportunity), (opportunity) => opportunity.question);
  if (card.solution !== null) return named(records.solution.get(card.solution), (solution) => solution.name);
  if (card.need !== null) return named(records.need.get(card.need), (need) => need.outcome);
  return null;
}

function named<T extends { readonly deleted: boolean }>(record: T | undefined, name: (record: T) => string): { name: string; deleted: boolean } {
  return record ? { name: name(record), deleted: record.deleted } : { name: '', deleted: true };
}
