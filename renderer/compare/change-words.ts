import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Change, changedValueText, type FieldChange } from '../../shared/analysis/index.ts';
import type { Json } from '../../shared/changes/change.ts';
import { cardText } from '../../shared/commands/index.ts';
import { isKindName, KINDS, liveRecord, type Records } from '../../shared/model/kinds.ts';
import { isBeside } from '../../shared/model/place.ts';
import { DEFAULT_SCALE } from '../../shared/model/scale.ts';
import { formatScore } from '../../shared/scene/index.ts';
import { cardTitle, laneTitle, type MapWord, stageTitle, stepTitle } from '../panels/record/titles.ts';
import { useMapWord } from '../panels/record/use-map-word.ts';
import { useWord, type Word } from '../ui/use-word.ts';

export interface ChangeWords {
  /** What it is called. */
  title(change: Change): string;
  /** What it is, and where it stands. */
  about(change: Change): string;
  field(change: Change, told: FieldChange): string;
  /** `value`: one of the two that are told. */
  value(change: Change, told: FieldChange, value: Json): string;
}

/** Changes in words: titles in the language of the map, everything else in the reader's. */
export function useChangeWords(records: Records): ChangeWords {
  const word = useWord();
  const mapWord = useMapWord();
  const { i18n } = useTranslation();
  return useMemo(
    () => ({
      title: (change) => titleOf(records, change, mapWord, word),
      about: (change) => aboutOf(records, change, mapWord, word),
      field: ({ subject }, { field, own: isOwn }) => {
        if (isOwn) return liveRecord(records, 'card_field', field)?.name || word('properties.unnamed');
        const own = subject === 'score' && field === 'value' ? 'compare.fields.scoreValue' : `compare.fields.${field}`;
        return word(i18n.exists(own) ? own : `properties.fields.${field}`);
      },
      value: (change, { field, own }, value) =>
        own ? ownWord(records, field, value, word) : wordOf(records, { change, field, value }, word, (key) => i18n.exists(key)),
    }),
    [records, word, mapWord, i18n],
  );
}

function titleOf(records: Records, { subject, a, b }: Change, mapWord: MapWord, word: Word): string {
  const id = b ?? a ?? '';
  if (subject === 'card') return cardTitle(records, id, mapWord);
  if (subject === 'stage') return stageTitle(records, id, mapWord);
  if (subject === 'step') return stepTitle(records, id, mapWord);
  if (subject === 'lane') return laneTitle(records, id, mapWord);
  if (subject === 'score') return pointTitle(records, id, mapWord, word);
  if (subject === 'link') return linkTitle(records, id, word);
  return word('compare.journeyItself');
}

function pointTitle(records: Records, id: string, mapWord: MapWord, word: Word): string {
  const score = liveRecord(records, 'score', id);
  const whose = liveRecord(records, 'persona', score?.persona ?? null)?.name ?? word('properties.allCustomers');
  const where = score?.card ? cardTitle(records, score.card, mapWord) : stepTitle(records, score?.step ?? '', mapWord);
  return word('compare.point', { whose, where });
}

function linkTitle(records: Records, id: string, word: Word): string {
  const link = liveRecord(records, 'link', id);
  const end = (at: string | null) => {
    const card = liveRecord(records, 'card', at);
    return card ? cardText(records, card) : (liveRecord(records, 'step', at)?.name ?? '');
  };
  return word('compare.link', { from: end(link?.from ?? null), to: end(link?.to ?? null) });
}

function aboutOf(records: Records, { subject, a, b, kinds }: Change, mapWord: MapWord, word: Word): string {
  if (subject === 'score') return pointValues(records, { a, b }, word);
  if (subject !== 'card') return word(`kinds.${subject}`);
  const [was, is] = [liveRecord(records, 'card', a), liveRecord(records, 'card', b)];
  const kind = word(`cardKinds.${(is ?? was)?.kind ?? 'note'}`);
  const spot = (card: typeof was) => {
    if (card && isBeside(card.place)) return word('compare.beside');
    return spotOf(records, card?.place.lane ?? null, card?.place.from ?? null, mapWord) || word('compare.tray');
  };
  if (kinds.includes('moved')) return `${kind} · ${spot(was)} → ${spot(is)}`;
  return `${kind} · ${spot(is ?? was)}`;
}

/** From how it felt to how it feels. */
function pointValues(records: Records, change: Pick<Change, 'a' | 'b'>, word: Word): string {
  const values = [change.a, change.b].flatMap((id) => liveRecord(records, 'score', id)?.value ?? []);
  return [word('compare.fields.scoreValue'), values.map((value) => feelingOf(records, change, value)).join(' → ')].join(' ');
}

function spotOf(records: Records, lane: string | null, column: string | null, mapWord: MapWord): string {
  const where = column === null ? '' : stepTitle(records, column, mapWord) || stageTitle(records, column, mapWord);
  return lane === null || where === '' ? '' : where;
}

interface Valued {
  readonly change: Change;
  readonly field: string;
  readonly value: Json;
}

function wordOf(records: Records, { change, field, value }: Valued, word: Word, exists: (key: string) => boolean): string {
  if (Array.isArray(value) && value.length > 0)
    return value.map((one: Json) => wordOf(records, { change, field, value: one }, word, exists)).join(word('compare.comma'));
  if (value === null || value === '' || Array.isArray(value)) return word('compare.nothing');
  if (typeof value === 'string') return wordOfText(records, { change, field, value }, word, exists);
  if (typeof value === 'boolean') return word(value ? 'compare.yes' : 'compare.no');
  if (typeof value === 'number') return change.subject === 'score' && field === 'value' ? feelingOf(records, change, value) : String(value);
  return pictureName(value) || word('compare.other');
}

function wordOfText(records: Records, { change, field, value }: Valued & { readonly value: string }, word: Word, exists: (key: string) => boolean): string {
  const named = nameOfReference(records, change, field, value);
  if (named !== null) return named || word('properties.unnamed');
  const choice = `properties.choices.${field}.${value}`;
  return exists(choice) ? word(choice) : value;
}

function ownWord(records: Records, field: string, value: Json, word: Word): string {
  const words = { answer: (answer: string) => word(`compare.${answer}`), comma: word('compare.comma') };
  return changedValueText(records, field, value, words) || word('compare.nothing');
}

function feelingOf(records: Records, { a, b }: Pick<Change, 'a' | 'b'>, value: number): string {
  const journey = liveRecord(records, 'score', b ?? a)?.journey ?? null;
  return formatScore(value, liveRecord(records, 'journey', journey)?.scale ?? DEFAULT_SCALE);
}

function pictureName(value: object | null): string {
  const alt = value && 'alt' in value ? value.alt : '';
  return typeof alt === 'string' ? alt : '';
}

/** What a field that points elsewhere points to; null: it is no such field. */
function nameOfReference(records: Records, { subject }: Change, field: string, id: string): string | null {
  const fields = KINDS[subject].fields as Readonly<Record<string, { readonly refersTo?: readonly string[] }>>;
  for (const kind of fields[field]?.refersTo ?? []) {
    const held = isKindName(kind) ? (records[kind].get(id) as { readonly name?: string; readonly title?: string } | undefined) : undefined;
    if (held) return held.name ?? held.title ?? '';
  }
  return fields[field]?.refersTo ? '' : null;
}
