import { expect, it } from 'vitest';
import { isAnimated } from '../../../../renderer/records/still-picture.ts';

const ascii = (text: string) => [...text].map((letter) => letter.charCodeAt(0));
const FRAME = [0x21, 0xf9, 4, 0, 0, 0, 0, 0, 0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 1, 0, 0];
const gif = (frames: number) => Uint8Array.from([...ascii('GIF89a'), 1, 0, 1, 0, 0, 0, 0, ...Array.from({ length: frames }, () => FRAME).flat(), 0x3b]);
const chunk = (kind: string, length: number) => [0, 0, 0, length, ...ascii(kind), ...Array(length + 4).fill(0)];
const png = (...kinds: readonly [string, number][]) => Uint8Array.from([0x89, ...ascii('PNG'), 13, 10, 26, 10, ...kinds.flatMap((each) => chunk(...each))]);
const webp = (flags: number) => Uint8Array.from([...ascii('RIFF'), 0, 0, 0, 0, ...ascii('WEBPVP8X'), 10, 0, 0, 0, flags, 0, 0, 0]);

it('tells pictures that move from those that stand', () => {
  expect([gif(1), gif(2)].map(isAnimated)).toEqual([false, true]);
  expect([png(['IHDR', 13], ['IDAT', 4], ['acTL', 8]), png(['IHDR', 13], ['acTL', 8], ['IDAT', 4])].map(isAnimated)).toEqual([false, true]);
  expect([webp(0b10000), webp(0b10)].map(isAnimated)).toEqual([false, true]);
});

it('takes anything else, however short or broken, as standing', () => {
  for (const bytes of [[], [0x47], ascii('GIF8'), ascii('<svg/>'), [0x89, ...ascii('PNG'), 0, 0, 0, 0, 255, 255, 255, 255, 1, 2, 3, 4]]) {
    expect(isAnimated(Uint8Array.from(bytes))).toBe(false);
  }
});
