import table from './advance-widths.json' with { type: 'json' };

/** Emoji come from the system's own face; 1.37 em is the widest of the usual ones, so that nothing is cut. */
const EMOJI_EM = 1.37;
const MARKS = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]$/u;

/** Letters of scripts that no bundled face draws, in em: estimates on the wide side. */
const GUESSES: readonly (readonly [from: number, to: number, em: number])[] = [
  [0x0590, 0x05ff, 0.6], // Hebrew
  [0x0600, 0x08ff, 0.58], // Arabic and Syriac
  [0x0900, 0x0dff, 0.68], // Indic
  [0x0e00, 0x0eff, 0.62], // Thai, Lao
  [0x1000, 0x109f, 0.8], // Myanmar
  [0x1100, 0x11ff, 1], // Hangul parts
  [0x1780, 0x17ff, 0.8], // Khmer
  [0xfb1d, 0xfb4f, 0.6], // Hebrew forms
  [0xfb50, 0xfdff, 0.8], // Arabic forms
  [0xfe70, 0xfefe, 0.58],
];

/** Advance width of one code unit in em, by weight; filled when first asked. Surrogates are 0: see clusterAdvance. */
export type Advances = Float32Array;
const built = new Map<number, Advances>();

export function advancesOf(weight: 400 | 600): Advances {
  const known = built.get(weight);
  if (known) return known;
  const advances = defaults();
  let end = 0;
  for (const run of table[weight].split(' ')) {
    const [gap = 0, count = 0, width = 0] = run.split(',').map((part) => Number.parseInt(part, 36));
    end += gap + count;
    if (end <= 0x10000) advances.fill(width / table.perEm, end - count, end);
  }
  built.set(weight, advances);
  return advances;
}

let same: Advances | null = null;

/** What both weights have in common, a copy for each. */
function defaults(): Advances {
  same ??= makeDefaults();
  return same.slice();
}

function makeDefaults(): Advances {
  const advances = new Float32Array(0x10000).fill(0.62, 0, table.wideFrom).fill(1, table.wideFrom);
  for (const [from, to, em] of GUESSES) advances.fill(em, from, to + 1);
  for (const [from, to] of ZERO_WIDTH) advances.fill(0, from, to + 1);
  for (const [from, to] of MARK_BLOCKS) {
    for (let code = from; code <= to; code += 1) if (MARKS.test(String.fromCharCode(code))) advances[code] = 0;
  }
  return advances;
}

/** Controls, joiners, direction marks, surrogates, variation selectors. */
const ZERO_WIDTH = [
  [0x00, 0x1f],
  [0x7f, 0x9f],
  [0x200b, 0x200f],
  [0x2028, 0x202e],
  [0x2060, 0x206f],
  [0xd800, 0xdfff],
  [0xfe00, 0xfe0f],
  [0xfe20, 0xfe2f],
  [0xfeff, 0xfeff],
] as const;
/** Blocks that hold combining marks among letters. */
const MARK_BLOCKS = [
  [0x0300, 0x036f],
  [0x0483, 0x0489],
  [0x0591, 0x0dff],
  [0x0e31, 0x0e4e],
  [0x0eb1, 0x0ece],
  [0x102b, 0x109d],
  [0x17b4, 0x17d3],
  [0x1ab0, 0x1aff],
  [0x1dc0, 0x1dff],
  [0x20d0, 0x20ff],
  [0x302a, 0x302f],
  [0x3099, 0x309a],
] as const;

const PICTURE = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u;
const EMOJI_STYLE = /\p{Emoji_Presentation}|\ufe0f|\u20e3|\u200d/u;

/** Advance of one grapheme cluster in em, whatever is in it. */
export function clusterAdvance(cluster: string, advances: Advances): number {
  if (cluster.length === 1) return advances[cluster.charCodeAt(0)] ?? 1;
  if (PICTURE.test(cluster) && (EMOJI_STYLE.test(cluster) || (cluster.codePointAt(0) ?? 0) > 0xffff)) return EMOJI_EM;
  let sum = 0;
  for (const character of cluster) sum += characterAdvance(character, advances);
  return sum;
}

function characterAdvance(character: string, advances: Advances): number {
  const code = character.codePointAt(0) ?? 0;
  if (code <= 0xffff) return advances[code] ?? 1;
  if (MARKS.test(character) || (code >= 0xe0000 && code <= 0xe0fff)) return 0;
  // Han beyond the first plane is full width; other rare scripts are guessed.
  return code >= 0x1f000 ? 1 : 0.75;
}
