/**
 * Writes shared/scene/text/advance-widths.json from the bundled fonts, so that Node and browser break lines alike.
 * Run after a change of the fonts: node resources/fonts/make-advance-widths.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { create } from 'fontkit';

interface Face {
  readonly file: string;
  readonly covers: readonly (readonly [number, number])[];
}

const root = join(import.meta.dirname, '../..');
const inter = join(root, 'node_modules/@fontsource/inter');
const noto = join(root, 'node_modules/@fontsource-variable/noto-sans-sc');
const WEIGHTS = [400, 600] as const;
/** Advance widths are kept in thousandths of an em. */
const PER_EM = 1000;
/** From here on a character is one em wide unless the table says otherwise (Han, kana, fullwidth forms). */
const WIDE_FROM = 0x2e80;

/** The faces of a style sheet with their unicode-range, the later declared first, as CSS picks them. */
function facesOf(folder: string, sheet: string): Face[] {
  const css = readFileSync(join(folder, sheet), 'utf8');
  const rules = [...css.matchAll(/@font-face\s*\{([^}]*)\}/g)].map((match) => match[1] ?? '');
  return rules.reverse().map((rule) => ({
    file: join(folder, /url\(\.\/(files\/[^)]+\.woff2)\)/.exec(rule)?.[1] ?? ''),
    covers: (/unicode-range:\s*([^;]+);/.exec(rule)?.[1] ?? 'U+0-10FFFF').split(',').map(parseRange),
  }));
}

function parseRange(range: string): readonly [number, number] {
  const [from = '', to = from] = range.trim().replace(/^U\+/i, '').split('-');
  return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
}

/** Adds what these faces draw and no earlier family drew. */
function addFamily(widths: Map<number, number>, faces: readonly Face[], weight: number): void {
  const known = new Set(widths.keys());
  for (const face of faces) {
    const font = create(readFileSync(face.file));
    if (face.file.includes('-wght-')) font.variationCoords = [weight];
    for (const code of font.characterSet) {
      if (known.has(code) || widths.has(code) || !face.covers.some(([from, to]) => code >= from && code <= to)) continue;
      widths.set(code, Math.round((font.glyphForCodePoint(code).advanceWidth / font.unitsPerEm) * PER_EM));
    }
  }
}

/** Runs of code points with the same width: [first, count, width] each as gap from the run before, all in base 36. */
function encode(widths: ReadonlyMap<number, number>): string {
  const runs: { from: number; count: number; width: number }[] = [];
  for (const code of [...widths.keys()].sort((a, b) => a - b)) {
    const width = widths.get(code) ?? PER_EM;
    if (code >= WIDE_FROM && width === PER_EM) continue;
    const last = runs.at(-1);
    if (last && last.width === width && code === last.from + last.count) last.count += 1;
    else runs.push({ from: code, count: 1, width });
  }
  let end = 0;
  return runs
    .map((run) => {
      const gap = run.from - end;
      end = run.from + run.count;
      return [gap, run.count, run.width].map((part) => part.toString(36)).join(',');
    })
    .join(' ');
}

const tables = WEIGHTS.map((weight) => {
  const widths = new Map<number, number>();
  addFamily(widths, facesOf(inter, `${weight}.css`), weight);
  addFamily(widths, facesOf(noto, 'index.css'), weight);
  return [String(weight), encode(widths)] as const;
});
writeFileSync(join(root, 'shared/scene/text/advance-widths.json'), `${JSON.stringify({ perEm: PER_EM, wideFrom: WIDE_FROM, ...Object.fromEntries(tables) }, null, 2)}\n`);
