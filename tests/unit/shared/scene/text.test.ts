import { describe, expect, it } from 'vitest';
import { breakLines, textWidth } from '../../../../shared/scene/index.ts';
import { fc } from '../../../kit/property.ts';

const linesOf = (text: string, width: number): string[] => breakLines(text, 'card', width).map((line) => line.text);
const FAMILY = '👨‍👩‍👧‍👦';

describe('text width', () => {
  it('is that of the bundled faces: Inter for Latin and “ ” …, one em for Chinese', () => {
    expect(textWidth('A', 'card')).toBeCloseTo((1413 / 2048) * 13, 1);
    expect(textWidth('“”', 'card')).toBeLessThan(13);
    expect(textWidth('付款', 'card')).toBe(26);
    expect(textWidth('，', 'card')).toBe(13);
    expect(textWidth('ｱ', 'card')).toBe(6.5);
  });
  it('is wider at weight 600, and nothing for marks and joiners', () => {
    expect(textWidth('wow', 'card-strong')).toBeGreaterThan(textWidth('wow', 'card'));
    expect(textWidth('e\u0301', 'card')).toBeCloseTo(textWidth('e', 'card'), 3);
    expect(textWidth('\u200b\u200d', 'card')).toBe(0);
  });
  it('of an emoji is one emoji wide, however many characters it is made of', () => {
    expect(textWidth(FAMILY, 'card')).toBe(textWidth('😀', 'card'));
    expect(textWidth('🇨🇳', 'card')).toBe(textWidth('😀', 'card'));
    expect(textWidth('❤️', 'card')).toBe(textWidth('😀', 'card'));
  });
});

describe('line breaking', () => {
  it('keeps words whole and drops the space at the end', () => {
    expect(linesOf('Card fails after charge', 110)).toEqual(['Card fails after', 'charge']);
  });
  it('keeps newlines, empty lines too', () => {
    expect(linesOf('a\n\nb', 100)).toEqual(['a', '', 'b']);
    expect(linesOf('a\r\nb', 100)).toEqual(['a', 'b']);
    expect(linesOf('', 100)).toEqual(['']);
  });
  it('cuts a word that is longer than a line', () => {
    const lines = linesOf('Donaudampfschifffahrtsgesellschaftskapitän', 100);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.join('')).toBe('Donaudampfschifffahrtsgesellschaftskapitän');
  });
  it('breaks an address after its slashes', () => {
    expect(linesOf('https://example.org/a/very/long/path', 110)[1]).toBe('example.org/a/');
  });
  it('leaves no Chinese character alone', () => {
    expect(linesOf('付款转圈两分钟啊', 104 - 13).map((line) => line.length)).toEqual([4, 4]);
  });
  it('starts no line with closing and ends none with opening punctuation', () => {
    const characters = fc.constantFrom(...'付款转圈两分钟最后，。、！？）」』：；（「『“”…App 12');
    fc.assert(
      fc.property(fc.array(characters, { maxLength: 60 }), fc.integer({ min: 60, max: 200 }), (letters, width) => {
        // Nobody writes two marks, or a space beside a mark.
        const text = letters.join('').replace(/\s*([，。、！？）」』：；（「『“”…])[\s，。、！？）」』：；（「『“”…]*/g, '$1');
        const lines = linesOf(text, width);
        for (const line of lines.slice(1)) expect(line).not.toMatch(/^[，。、！？）」』：；”]/u);
        for (const line of lines.slice(0, -1)) expect(line).not.toMatch(/[（「『“]$/u);
      }),
    );
  });
  it('never splits an emoji or a letter from its mark', () => {
    const lines = linesOf(FAMILY.repeat(12), 60);
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) expect(line).toMatch(new RegExp(`^(${FAMILY})+$`, 'u'));
    for (const line of linesOf('e\u0301'.repeat(40), 40)) expect(line).not.toMatch(/^\u0301/);
  });
  it('loses and adds nothing but spaces at line ends, and no line is too wide', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 80 }),
      fc.lorem({ maxCount: 12 }),
      fc.string({ unit: fc.constantFrom(...'مرحبا שלום สวัสดี नमस्ते 你好，。(') }),
    );
    fc.assert(
      fc.property(text, fc.integer({ min: 40, max: 300 }), (words, width) => {
        const lines = breakLines(words, 'card', width);
        const bare = (value: string): string => value.replace(/[\s\u2028\u2029]/g, '');
        expect(bare(lines.map((line) => line.text).join(''))).toBe(bare(words));
        for (const line of lines) expect(line.width <= width + 0.01 || [...new Intl.Segmenter().segment(line.text)].length === 1).toBe(true);
      }),
    );
  });
});
