import { existsSync, globSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, textOf } from './tree.ts';

/** Targets of relative links and pictures in a Markdown text, without their fragment. */
function targets(text: string): string[] {
  const prose = text.replace(/```[\s\S]*?```|`[^`\n]*`/g, '');
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)]
    .map((match) => (match[1] ?? '').split('#')[0] ?? '')
    .filter((target) => target !== '' && !/^[a-z]+:/.test(target));
}

describe('links in the documents', () => {
  const documents = [...globSync('*.md', { cwd: ROOT }), ...globSync('docs/**/*.md', { cwd: ROOT })];

  it.each(documents)('of %s lead somewhere', (file) => {
    const dead = targets(textOf(file)).filter((target) => !existsSync(join(ROOT, dirname(file), target)));
    expect(dead).toEqual([]);
  });

  it('can fail', () => {
    expect(targets('[a](b.md#c) ![d](e/f.png) [g](https://h.example) `[i](j)`')).toEqual(['b.md', 'e/f.png']);
  });
});
