import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { absolutePath } from '../../../../resources/icons/absolute-path.ts';
import { textWidth } from '../../../../shared/scene/index.ts';
import icons from '../../../../shared/scene/layout/icons.json' with { type: 'json' };

const INTER = join(import.meta.dirname, '../../../../node_modules/@fontsource/inter/files');
const ROLES = [
  ['400', 'card'],
  ['600', 'card-strong'],
] as const;

describe('the advance tables', () => {
  it.each(ROLES)('are those of the bundled face of weight %s (else run resources/fonts/make-advance-widths.ts)', (weight, role) => {
    const font = create(readFileSync(join(INTER, `inter-latin-${weight}-normal.woff2`)));
    for (let code = 0x20; code < 0x7f; code += 1) {
      const em = font.glyphForCodePoint(code).advanceWidth / font.unitsPerEm;
      expect(Math.abs(textWidth(String.fromCharCode(code), role) - em * 13)).toBeLessThan(0.01);
    }
  });
});

describe('icons as plain paths', () => {
  it('have absolute M, L, C and Z only', () => {
    for (const d of Object.values(icons)) expect(d).toMatch(/^M [-\d. MLCZ]+$/);
  });
  it('come from any path data: relative, smooth, arcs with flags run together', () => {
    expect(absolutePath('m1 2 3 4h2V0z')).toEqual([['M', 1, 2], ['L', 4, 6], ['L', 6, 6], ['L', 6, 0], ['Z']]);
    const ends = absolutePath('M10 0a10 10 0 1120 0').map((command) => command.slice(-2));
    expect(ends.at(-1)?.map((value) => Math.abs(Math.round(Number(value))))).toEqual([30, 0]);
    expect(absolutePath('M0 0q3 3 6 0').at(-1)).toEqual(['C', 2, 2, 4, 2, 6, 0]);
    expect(() => absolutePath('M0 0T1 1')).toThrow(RangeError);
  });
});
