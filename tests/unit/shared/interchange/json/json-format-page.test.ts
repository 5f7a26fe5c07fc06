import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importText } from '../../../../../shared/interchange/index.ts';
import { live } from '../../../../../shared/model/kinds.ts';
import { recordsOf } from '../test-data.ts';

const PAGE = readFileSync(new URL('../../../../../docs/json-format.md', import.meta.url), 'utf8');

describe('docs/json-format.md', () => {
  it('shows a document that imports without a warning', () => {
    const text = /```json\n([\s\S]*?)```/.exec(PAGE)?.[1] ?? '';
    const { drafts, warnings } = importText({ format: null, name: 'example', text, language: 'en' });
    expect(warnings.filter(({ code }) => code !== 'workbookKept')).toEqual([]);
    const records = recordsOf(drafts);
    const [score] = live(records, 'score');
    expect(records.step.get(score?.step ?? '')?.name).toBe('Check in');
    expect(records.persona.get(score?.persona ?? '')?.name).toBe('Mei Chen');
    expect(score?.id).toBe(`${score?.step}.${score?.persona}.emotion`);
  });
});
