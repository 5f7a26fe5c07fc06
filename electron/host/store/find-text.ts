import { KIND_NAMES, type KindName } from '../../../shared/model/kinds.ts';
import { literalPattern } from '../../../shared/model/literal-pattern.ts';
import type { ReadConnection } from './connection.ts';
import { type HeldRecord, journeyOf } from './held-record.ts';
import { quoted } from './names.ts';
import { readRow } from './record-rows.ts';
import { fromSearchRowid, searchedFields, textsOf } from './search-index.ts';
import type { SearchHit } from './store.ts';

const TRIGRAM = 3;

/** Characters of a find that the index is asked for; all are compared afterwards. */
const LONGEST_FIND = 200;

/** UTF-16 units shown on either side of a find. */
const AROUND = 40;

/**
 * Finds `text` in every record that is not deleted, whatever its case. Three characters and more go through the index, which names records
 * that hold all trigrams; one and two (a Chinese word is often two) through LIKE.
 */
export function findText(connection: ReadConnection, text: string, limit: number, indexed: boolean): readonly SearchHit[] {
  const find = text.trim();
  // For SQLite a text, and so what it is asked for, ends at a NUL.
  if (find === '' || find.includes('\0') || limit < 1) return [];
  const pattern = new RegExp(literalPattern(find), 'iu');
  const hits: SearchHit[] = [];
  for (const { kind, row } of candidates(connection, find, indexed)) {
    const record = readRow(connection, kind, row);
    if (record && !record.deleted && record.created) hits.push(...hitsIn(record, pattern));
    if (hits.length >= limit) break;
  }
  return hits.slice(0, limit);
}

interface Candidate {
  readonly kind: KindName;
  readonly row: number;
}

function candidates(connection: ReadConnection, find: string, indexed: boolean): readonly Candidate[] {
  const letters = [...find].slice(0, LONGEST_FIND);
  if (!indexed || letters.length < TRIGRAM) return KIND_NAMES.flatMap((kind) => likeRows(connection, kind, find));
  const trigrams = new Set(letters.slice(TRIGRAM - 1).map((_, i) => letters.slice(i, i + TRIGRAM).join('')));
  const query = [...trigrams].map((trigram) => `"${trigram.replaceAll('"', '""')}"`).join(' AND ');
  const rows = connection.rows('SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid', query);
  return rows.map(([rowid]) => fromSearchRowid(Number(rowid))).filter((each) => each !== undefined);
}

function likeRows(connection: ReadConnection, kind: KindName, find: string): readonly Candidate[] {
  const columns = searchedFields(kind).flatMap((field) => field.columns.map(({ name }) => quoted(name)));
  if (columns.length === 0) return [];
  const likes = spellings(find).map((spelling) => `%${spelling.replace(/[\\%_]/g, '\\$&')}%`);
  const matches = columns.flatMap((column) => likes.map(() => `${column} LIKE ? ESCAPE '\\'`)).join(' OR ');
  const rows = connection.rows(`SELECT row FROM ${quoted(kind)} WHERE deleted = 0 AND (${matches}) ORDER BY row`, ...columns.flatMap(() => likes));
  return rows.map(([row]) => ({ kind, row: Number(row) }));
}

/** LIKE knows the two cases of A to Z only: what holds other letters is asked for in each of theirs. */
function spellings(find: string): readonly string[] {
  const letters = [...find];
  if (letters.every((letter) => letter < '\x80')) return [find];
  if (letters.length >= TRIGRAM) return [...new Set([find, find.toLowerCase(), find.toUpperCase()])];
  const cases = letters.map((letter) => [...new Set([letter.toLowerCase(), letter.toUpperCase()])]);
  return cases.reduce<string[]>((heads, each) => heads.flatMap((head) => each.map((letter) => head + letter)), ['']);
}

function hitsIn(record: HeldRecord, pattern: RegExp): SearchHit[] {
  return searchedFields(record.kind).flatMap(({ name }) => {
    for (const text of textsOf(record.fields.get(name))) {
      const found = pattern.exec(text);
      if (found) return [{ kind: record.kind, record: record.id, journey: journeyOf(record), field: name, ...excerpt(text, found.index, found[0].length) }];
    }
    return [];
  });
}

function excerpt(text: string, at: number, length: number): { excerpt: string; from: number; to: number } {
  const start = wordStart(text, wholeCharacter(text, Math.max(0, at - AROUND)), at);
  const end = wordEnd(text, wholeCharacter(text, Math.min(text.length, at + length + AROUND)), at + length);
  const before = start > 0 ? '…' : '';
  const after = end < text.length ? '…' : '';
  const from = before.length + at - start;
  return { excerpt: before + text.slice(start, end).replaceAll('\n', ' ') + after, from, to: from + length };
}

/** Letters of the scripts that set words apart by spaces: in the others a text may be cut after any character. */
const IN_WORD = /^(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{N}\p{M}'’]$/u;

function cutsWord(text: string, at: number): boolean {
  return IN_WORD.test(text.charAt(at - 1)) && IN_WORD.test(text.charAt(at));
}

/** The first place from `start` on, before the find, where a word begins; `start` where there is none. */
function wordStart(text: string, start: number, find: number): number {
  for (let at = start; start > 0 && at < find; at += 1) if (!cutsWord(text, at) && text.charAt(at).trim() !== '') return at;
  return start;
}

function wordEnd(text: string, end: number, find: number): number {
  for (let at = end; end < text.length && at > find; at -= 1) if (!cutsWord(text, at) && text.charAt(at - 1).trim() !== '') return at;
  return end;
}

/** Not between the halves of a surrogate pair. */
function wholeCharacter(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}
