import { type Advances, clusterAdvance } from './advance.ts';
import { breakClass, COMPLEX, GLUE, NEWLINE, OTHER, SPACE, UNSPACED, WIDE, WORD_START } from './break-class.ts';

/**
 * A text cut into what may not be split: for each piece its start, break class and width so far. One scratch is used
 * again for every text: layouts measure thousands of cards, and nothing keeps it longer than one call.
 */
export interface Pieces {
  count: number;
  /** Whether any Han, kana, Hangul or emoji is in it. */
  hasWide: boolean;
  starts: Int32Array;
  classes: Uint8Array;
  /** sums[i] is the width in em of all pieces before i. */
  sums: Float64Array;
}

function newPieces(capacity: number): Pieces {
  return { count: 0, hasWide: false, starts: new Int32Array(capacity + 1), classes: new Uint8Array(capacity + 1), sums: new Float64Array(capacity + 1) };
}

let scratch = newPieces(1024);

export function cutText(text: string, advances: Advances): Pieces {
  if (scratch.starts.length <= text.length) scratch = newPieces(text.length * 2);
  return cutPlain(text, advances, scratch) ? scratch : cutClusters(text, advances, scratch);
}

/** One piece a code unit; false as soon as the text needs the segmenter. */
function cutPlain(text: string, advances: Advances, pieces: Pieces): boolean {
  const { starts, classes, sums } = pieces;
  let sum = 0;
  let hasWide = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const kind = breakClass(code);
    if (kind === COMPLEX || kind === UNSPACED) return false;
    if (kind === WIDE) hasWide = true;
    starts[at] = at;
    classes[at] = kind;
    sums[at] = sum;
    sum += advances[code] as number;
  }
  return close(pieces, text.length, text.length, sum, hasWide);
}

function close(pieces: Pieces, count: number, length: number, sum: number, hasWide: boolean): true {
  pieces.count = count;
  pieces.starts[count] = length;
  pieces.sums[count] = sum;
  pieces.hasWide = hasWide;
  return true;
}

/** Made when a text first needs them: that of words reads a dictionary, which takes longer than a whole layout. */
const segmenters: { graphemes?: Intl.Segmenter; words?: Intl.Segmenter } = {};

/** Letters as a reader counts them. */
export function graphemesOf(text: string): Intl.Segments {
  segmenters.graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return segmenters.graphemes.segment(text);
}

function wordsOf(text: string): Intl.Segments {
  segmenters.words ??= new Intl.Segmenter('th', { granularity: 'word' });
  return segmenters.words.segment(text);
}

function cutClusters(text: string, advances: Advances, pieces: Pieces): Pieces {
  const wordStarts = startsOfWords(text);
  let count = 0;
  let sum = 0;
  let hasWide = false;
  for (const { segment, index } of graphemesOf(text)) {
    const kind = classOfCluster(segment, wordStarts.has(index));
    if (kind === WIDE) hasWide = true;
    pieces.starts[count] = index;
    pieces.classes[count] = kind;
    pieces.sums[count] = sum;
    sum += kind === NEWLINE ? 0 : clusterAdvance(segment, advances);
    count += 1;
  }
  close(pieces, count, text.length, sum, hasWide);
  return pieces;
}

/** Thai, Lao, Khmer and Burmese have no spaces: a dictionary says where their words start. */
function startsOfWords(text: string): ReadonlySet<number> {
  const starts = new Set<number>();
  if (!/[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]/.test(text)) return starts;
  for (const { index } of wordsOf(text)) starts.add(index);
  return starts;
}

const PICTURE = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u;
const HAN = /\p{Script=Han}/u;

function classOfCluster(cluster: string, startsWord: boolean): number {
  const kind = breakClass(cluster.charCodeAt(0));
  if (kind === UNSPACED) return startsWord ? WORD_START : OTHER;
  if (cluster.length === 1) return kind === COMPLEX ? GLUE : kind;
  if (kind === NEWLINE) return kind;
  // A mark on a space is no space: it must not be trimmed away.
  if (kind === SPACE) return OTHER;
  if (PICTURE.test(cluster) || HAN.test(cluster)) return WIDE;
  return kind === COMPLEX ? OTHER : kind;
}
