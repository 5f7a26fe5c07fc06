import { expect, test } from 'vitest';
import { webLine } from '../../../../shared/scene/layout/web-line.ts';
import { EN } from './words.ts';

const linesOf = (url: string, width: number) =>
  webLine(url, { x: 0, y: 0, width, words: EN }).marks.flatMap((mark) =>
    mark.type === 'text' ? [mark.text.replaceAll('\u200b', '').replaceAll('\u2011', '-')] : [],
  );

test('a host breaks after its dots, not after the hyphens of its spelling', () => {
  expect(linesOf('https://xn--bnk-6cd.example/login', 108)).toEqual(['xn--bnk-6cd.', 'example']);
  expect(linesOf('https://my-own-house.example.org/', 300)).toEqual(['my-own-house.example.org']);
});
