import { describe, expect, it } from 'vitest';
import { KIND_NAMES, KINDS } from '../../shared/model/kinds.ts';
import { textOf } from './tree.ts';

describe('docs/cxmap-format.md', () => {
  const document = textOf('docs/cxmap-format.md');

  it.each(KIND_NAMES)('documents the kind %s with every field', (name) => {
    const start = document.indexOf(`### \`${name}\``);
    expect(start).toBeGreaterThan(-1);
    const section = document.slice(start, document.indexOf('\n###', start + 4) === -1 ? undefined : document.indexOf('\n###', start + 4));
    const columns = Object.entries(KINDS[name].fields).flatMap(([field, { column }]) => (typeof column === 'string' ? [field] : Object.keys(column)));
    expect(columns.filter((column) => !section.includes(`\`${column}\``))).toEqual([]);
  });
});
