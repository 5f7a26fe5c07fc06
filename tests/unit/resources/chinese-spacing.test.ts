import { expect, it } from 'vitest';
import chinese from '../../../resources/locales/zh-CN.json' with { type: 'json' };

/** What stands for a name, or for a text that sets itself apart: nobody knows whether it is Chinese. */
const NAMES = ['a', 'b', 'day', 'kept', 'kind', 'lane', 'list', 'name', 'names', 'title', 'when', 'where'];

interface Words {
  readonly [key: string]: string | Words;
}

function texts(words: Words, path: string): [path: string, text: string][] {
  return Object.entries(words).flatMap(([key, held]) =>
    typeof held === 'string' ? [[`${path}.${key}`, held] as [string, string]] : texts(held, `${path}.${key}`),
  );
}

const all = texts(chinese, '');

it('Chinese stands apart from Latin letters and figures by a space', () => {
  const close = all.filter(([, text]) => /\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9%]\p{Script=Han}/u.test(text.replaceAll(/\{\{.*?\}\}/g, '{}')));
  expect(close).toEqual([]);
});

it('and from what a number will stand in for', () => {
  const close = all.flatMap(([path, text]) =>
    [...text.matchAll(/(?<=\p{Script=Han})\{\{(\w+).*?\}\}|\{\{(\w+).*?\}\}(?=\p{Script=Han})/gu)].map(
      ([, before, after]) => [path, before ?? after ?? ''] as const,
    ),
  );
  expect(close.length).toBeGreaterThan(0);
  expect(close.filter(([, name]) => !NAMES.includes(name))).toEqual([]);
});
