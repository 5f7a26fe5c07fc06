import { literalPattern } from '../../../shared/model/literal-pattern.ts';

/** Where the letters of a query stand among the characters of a title, by their pinyin; null: they do not. */
export type MatchPinyin = (title: string, letters: string) => readonly number[] | null;

/** What an entry of the palette is found by. */
export interface Findable {
  /** As it is shown. */
  readonly title: string;
  /** The same in the program's other language, and synonyms. */
  readonly also: readonly string[];
}

const HAN = /\p{Script=Han}/u;
const LATIN = /^[a-z\s]+$/i;

/**
 * How well an entry fits what was typed: 0 is best, null not at all. Every word must be found; the start of the title is better than
 * the start of a word, that better than its middle, and what is shown better than other names. Chinese titles are also found
 * by pinyin and by its initials, once that is loaded.
 */
export function matchScore(typed: string, entry: Findable, pinyin: MatchPinyin | null): number | null {
  const query = typed.trim().toLocaleLowerCase();
  if (query === '') return 0;
  const shown = scoreOf(query, entry.title, pinyin);
  const others = entry.also.flatMap((name) => scoreOf(query, name, pinyin) ?? []).map((score) => score + 10);
  const scores = shown === null ? others : [shown, ...others];
  return scores.length === 0 ? null : Math.min(...scores);
}

function scoreOf(query: string, title: string, pinyin: MatchPinyin | null): number | null {
  const text = title.toLocaleLowerCase();
  if (text.startsWith(query)) return 0;
  const words = query.split(/\s+/u);
  const scores = words.map((word) => wordScore(word, text));
  if (scores.every((score) => score !== null)) return Math.max(...scores);
  return byPinyin(query, title, pinyin);
}

/** Where a word of the query stands in the title. */
function wordScore(word: string, text: string): number | null {
  const at = text.indexOf(word);
  if (at < 0) return null;
  return new RegExp(`(^|[^\\p{L}\\p{N}])${literalPattern(word)}`, 'u').test(text) ? 1 : 2;
}

function byPinyin(query: string, title: string, pinyin: MatchPinyin | null): number | null {
  if (!pinyin || !LATIN.test(query) || !HAN.test(title)) return null;
  const found = pinyin(title, query.replaceAll(/\s+/gu, ''));
  return found && found.length > 0 ? 3 + Math.min(found[0] ?? 0, 5) / 10 : null;
}

/** The entries that fit, best first; entries that fit alike keep their order. */
export function findEntries<E extends Findable>(typed: string, entries: readonly E[], pinyin: MatchPinyin | null): E[] {
  const found = entries.flatMap((entry) => {
    const score = matchScore(typed, entry, pinyin);
    return score === null ? [] : [{ entry, score }];
  });
  return found.sort((a, b) => a.score - b.score).map(({ entry }) => entry);
}
