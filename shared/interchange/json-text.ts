import type { Format } from './exchange.ts';
import { refusal } from './refuse.ts';

export type JsonValue = null | boolean | number | string | JsonValue[] | JsonObject;
export interface JsonObject {
  [key: string]: JsonValue;
}

export interface JsonText {
  readonly value: JsonValue;
  /** Line, from 1, on which an object or array of `value` begins; 0 for anything else. */
  readonly lineOf: (value: unknown) => number;
}

/** Deeper nesting is no map of anybody's: it would only exhaust the stack. */
const DEEPEST = 100;

/**
 * Reads JSON; where its objects stand is only found out once somebody asks, which takes ten times as long. Faults UNREADABLE_SOURCE with the line
 * of the first error.
 */
export function parseJson(text: string, format: Format): JsonText {
  const reader = new JsonReader(text, format);
  const value = parseQuickly(text) ?? reader.document();
  let places: WeakMap<object, object> | null = null;
  const placeOf = (part: object): object => {
    places ??= reader.hasRead ? new WeakMap() : pairs(value, reader.document());
    return places.get(part) ?? part;
  };
  return { value, lineOf: (part) => (typeof part === 'object' && part !== null ? reader.lineOf(placeOf(part)) : 0) };
}

/** null: it is no JSON, or something in it has to be read with care. */
function parseQuickly(text: string): JsonValue {
  // Half a character may hide behind an escape.
  if (/\\u[dD][89a-fA-F]/.test(text)) return null;
  try {
    const value = JSON.parse(text) as JsonValue;
    return isTooDeep(value, 0) ? null : value;
  } catch {
    // The careful reader says what is wrong, and where.
    return null;
  }
}

function isTooDeep(value: JsonValue, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return depth > DEEPEST;
  if (depth > DEEPEST) return true;
  if (Array.isArray(value)) return value.some((inner) => isTooDeep(inner, depth + 1));
  for (const key in value) if (isTooDeep(value[key] ?? null, depth + 1)) return true;
  return false;
}

/** Of each object and list of one reading that of the other. */
function pairs(one: JsonValue, other: JsonValue, found = new WeakMap<object, object>()): WeakMap<object, object> {
  if (typeof one !== 'object' || one === null || typeof other !== 'object' || other === null) return found;
  found.set(one, other);
  const [from, to] = [one as JsonObject, other as JsonObject];
  for (const key of Object.keys(from)) pairs(from[key] ?? null, to[key] ?? null, found);
  return found;
}

/** Line of the innermost object or list on the way to a part: where something wrong stands. */
export function lineOfPath({ value, lineOf }: JsonText, path: readonly PropertyKey[]): number {
  let line = lineOf(value) || 1;
  let part: unknown = value;
  for (const key of path) {
    part = typeof part === 'object' && part !== null ? (part as Record<PropertyKey, unknown>)[key] : undefined;
    line = lineOf(part) || line;
  }
  return line;
}

const QUOTE = 34;
const BACKSLASH = 92;
const FIRST_PRINTABLE = 32;
const SPACE = /[ \t\r\n]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;
const WORDS: Readonly<Record<string, boolean | null>> = { true: true, false: false, null: null };

class JsonReader {
  readonly #text: string;
  readonly #format: Format;
  readonly #offsets = new WeakMap<object, number>();
  #starts: number[] | null = null;
  #at = 0;
  hasRead = false;

  constructor(text: string, format: Format) {
    this.#text = text;
    this.#format = format;
  }

  document(): JsonValue {
    this.hasRead = true;
    const value = this.#value(0);
    this.#skip();
    if (this.#at < this.#text.length) throw this.#error();
    return value;
  }

  lineOf(part: object): number {
    const offset = this.#offsets.get(part);
    return offset === undefined ? 0 : this.#line(offset);
  }

  #value(depth: number): JsonValue {
    this.#skip();
    const start = this.#text[this.#at];
    if (depth > DEEPEST) throw refusal(this.#format, this.#line(this.#at), 'jsonTooDeep');
    if (start === '{') return this.#object(depth);
    if (start === '[') return this.#array(depth);
    if (start === '"') return this.#string();
    const word = this.#take(WORD);
    if (word !== null) return WORDS[word] ?? null;
    const number = this.#take(NUMBER);
    if (number === null) throw this.#error();
    return Number(number);
  }

  #object(depth: number): JsonObject {
    const object: JsonObject = {};
    this.#offsets.set(object, this.#at++);
    if (this.#ends('}')) return object;
    do {
      this.#skip();
      const key = this.#string();
      this.#expect(':');
      // Defined, not assigned: a key `__proto__` must be a key like any other.
      Object.defineProperty(object, key, { value: this.#value(depth + 1), enumerable: true, configurable: true, writable: true });
    } while (this.#goesOn('}'));
    return object;
  }

  #array(depth: number): JsonValue[] {
    const array: JsonValue[] = [];
    this.#offsets.set(array, this.#at++);
    if (this.#ends(']')) return array;
    do array.push(this.#value(depth + 1));
    while (this.#goesOn(']'));
    return array;
  }

  /** Scanned by hand: a regular expression runs out of stack over a text of megabytes. */
  #string(): string {
    const start = this.#at;
    if (this.#text[start] !== '"') throw this.#error();
    let hasEscapes = false;
    for (let at = start + 1; ; at++) {
      const code = this.#text.charCodeAt(at);
      if (code === QUOTE) {
        this.#at = at + 1;
        return hasEscapes ? this.#unescape(start) : this.#text.slice(start + 1, at);
      }
      if (Number.isNaN(code) || code < FIRST_PRINTABLE) throw this.#error();
      if (code === BACKSLASH) {
        hasEscapes = true;
        at++;
      }
    }
  }

  #unescape(start: number): string {
    try {
      return (JSON.parse(this.#text.slice(start, this.#at)) as string).toWellFormed();
    } catch (error) {
      throw this.#error(error);
    }
  }

  #goesOn(end: string): boolean {
    if (this.#ends(end)) return false;
    this.#expect(',');
    return true;
  }

  #ends(end: string): boolean {
    this.#skip();
    if (this.#text[this.#at] !== end) return false;
    this.#at++;
    return true;
  }

  #expect(character: string): void {
    if (!this.#ends(character)) throw this.#error();
  }

  #skip(): void {
    this.#take(SPACE);
  }

  #take(pattern: RegExp): string | null {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0];
    if (found === undefined) return null;
    this.#at += found.length;
    return found;
  }

  #error(cause?: unknown): Error {
    return refusal(this.#format, this.#line(this.#at), 'jsonSyntax', cause);
  }

  #line(offset: number): number {
    this.#starts ??= lineStarts(this.#text);
    let low = 0;
    let high = this.#starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
