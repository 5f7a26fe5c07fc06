import { describe, expect, it } from 'vitest';
import { tableDescriptions } from '../../electron/host/store/tables.ts';
import { KIND_NAMES } from '../../shared/model/kinds.ts';
import { generatedDocuments } from '../kit/format-doc.ts';
import { fillParts } from '../kit/generated-parts.ts';
import { textOf } from './tree.ts';

describe('the documents that are partly generated', () => {
  const document = textOf('docs/cxmap-format.md');

  it('say what the sources say (npm run docs:format writes them anew)', () => {
    for (const { url, is, shouldBe } of generatedDocuments()) expect(is === shouldBe, `${url.pathname.split('/').at(-1)} is out of date`).toBe(true);
  });

  it.each(KIND_NAMES)('document the kind %s', (name) => {
    expect(document).toContain(`### \`${name}\``);
  });

  it('leave no column without a meaning', () => {
    const mute = tableDescriptions().flatMap((table) => table.columns.filter(({ doc }) => doc.trim() === '').map(({ name }) => `${table.name}.${name}`));
    expect(mute).toEqual([]);
  });
});

describe('generated parts', () => {
  it('are replaced, whatever stood there', () => {
    const document = 'a\n<!-- generated: x -->\nold\n<!-- end -->\nb';
    expect(fillParts(document, { x: 'new' })).toBe('a\n<!-- generated: x -->\nnew\n<!-- end -->\nb');
  });

  it('must be the same in document and script', () => {
    expect(() => fillParts('<!-- generated: x -->\n<!-- end -->', {})).toThrow(/x/);
    expect(() => fillParts('', { y: '' })).toThrow(/y/);
  });
});
