import { expect, it } from 'vitest';
import { textDiff } from '../../../../../shared/analysis/index.ts';

const told = (before: string, after: string, language = 'en') =>
  textDiff(before, after, language)
    .map(({ text, is }) => ({ same: text, gone: `[-${text}-]`, new: `[+${text}+]` })[is])
    .join('');

it('tells which words went and which came', () => {
  expect(told('Card fails after charge', 'Card fails after charge, no receipt')).toBe('Card fails after charge[+, no receipt+]');
  expect(told('Retry by hand', 'Retry automatic')).toBe('Retry [-by hand-][+automatic+]');
  expect(told('', 'New')).toBe('[+New+]');
  expect(told('Gone', '')).toBe('[-Gone-]');
});

it('knows the words of Chinese', () => {
  expect(told('付款失败，需要重试', '付款成功，需要重试', 'zh-CN')).toBe('付款[-失败-][+成功+]，需要重试');
});

it('tells a very long text whole', () => {
  const long = 'word '.repeat(400);
  expect(textDiff(long, `${long}end`, 'en').map(({ is }) => is)).toEqual(['gone', 'new']);
});
