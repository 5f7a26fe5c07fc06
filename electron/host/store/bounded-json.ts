import type { Json } from '../../../shared/changes/change.ts';

/** Values nest less deep than this: a stranger's 20,000 levels must not reach a recursive reader. */
const DEEPEST_JSON = 64;

/** One JSON value in the file, in UTF-16 units of its text. */
export const LONGEST_JSON = 8 * 1024 * 1024;

/** Why a value cannot be taken: too deep, too long, a key that reaches into prototypes, or no JSON at all. */
export class BadJson extends Error {
  readonly hostile: boolean;

  constructor(why: string, options: ErrorOptions & { readonly hostile?: boolean } = {}) {
    super(why, options);
    this.hostile = options.hostile ?? false;
  }
}

/** Parses JSON text from a file that nobody vouches for. Throws BadJson; length (in UTF-16 units) and depth are checked before anything is built. */
export function parseBounded(text: string, longest: number = LONGEST_JSON): Json {
  if (text.length > longest) throw new BadJson(`${text.length} characters`, { hostile: true });
  if (isNestedTooDeep(text)) throw new BadJson('nested too deep', { hostile: true });
  const value = parse(text);
  // The walk is only needed where such a key may hide, spelled out or escaped.
  if (text.includes('__proto__') || text.includes('\\u')) refusePrototypeKeys(value);
  return value;
}

function parse(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch (error) {
    throw new BadJson(error instanceof Error ? error.message : 'not JSON', { cause: error });
  }
}

function isNestedTooDeep(text: string): boolean {
  if (text.length < 2 * DEEPEST_JSON) return false;
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === QUOTE) i = endOfString(text, i);
    else if (code === OPEN_LIST || code === OPEN_OBJECT) depth++;
    else if (code === CLOSE_LIST || code === CLOSE_OBJECT) depth--;
    if (depth > DEEPEST_JSON) return true;
  }
  return false;
}

function endOfString(text: string, start: number): number {
  for (let i = start + 1; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === QUOTE) return i;
    if (code === BACKSLASH) i++;
  }
  return text.length;
}

const [QUOTE, BACKSLASH, OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x22, 0x5c, 0x5b, 0x5d, 0x7b, 0x7d];

function refusePrototypeKeys(value: Json): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === '__proto__') throw new BadJson('a key named __proto__', { hostile: true });
    refusePrototypeKeys(inner);
  }
}

/**
 * A value that came over the wire, made fit for the file: well-formed text, finite numbers, bounded depth and length, no prototype keys.
 * Throws BadJson.
 */
export function wellFormed(value: Json, depth = 0): Json {
  if (typeof value === 'string') return value.isWellFormed() ? value : value.toWellFormed();
  if (typeof value === 'number' && !Number.isFinite(value)) throw new BadJson('not a finite number');
  if (typeof value !== 'object' || value === null) return value;
  if (depth >= DEEPEST_JSON) throw new BadJson('nested too deep', { hostile: true });
  if (Array.isArray(value)) return value.map((inner: Json) => wellFormed(inner, depth + 1));
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [checkedKey(key), wellFormed(inner, depth + 1)]));
}

/** The same for texts that are no JSON. Half a surrogate pair comes back from the file as another text than the one that was hashed. */
export function wellFormedTexts<T extends { readonly [K in keyof T]: string | null }>(texts: T): T {
  return Object.fromEntries(Object.entries<string | null>(texts).map(([key, text]) => [key, text?.toWellFormed() ?? null])) as T;
}

function checkedKey(key: string): string {
  if (key === '__proto__') throw new BadJson('a key named __proto__', { hostile: true });
  return key;
}
