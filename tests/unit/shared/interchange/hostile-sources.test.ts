import { describe, expect, it } from 'vitest';
import hotel from '../../../../resources/templates/hotel.json' with { type: 'json' };
import { exportJourney, FORMATS, type Format, importText, templateDrafts } from '../../../../shared/interchange/index.ts';
import { Fault } from '../../../../shared/model/fault.ts';
import { fc } from '../../../kit/property.ts';
import { dataFiles, readData, recordsOf, WORDS } from './test-data.ts';

/** Milliseconds: a property on a busy machine takes its time. */
const PATIENCE = 60_000;

const json = exportJourney({ format: 'json', records: recordsOf(templateDrafts(hotel, 'en')), journey: null, words: WORDS }).text;
const SOURCES: readonly string[] = [
  ...dataFiles('mermaid', '.mmd').map((file) => readData(`mermaid/${file}`)),
  ...dataFiles('ojf', '.ojf').map((file) => readData(`ojf/${file}`)),
  json.slice(0, 6_000),
  json,
];

const PIECES = [
  '',
  ':',
  '：',
  ';',
  '#',
  '#35;',
  ',',
  '，',
  '\n',
  '\r',
  '"',
  '{',
  '}',
  '[',
  ']',
  '%%',
  '%%{',
  '---\n',
  'journey',
  'section ',
  'null',
  '-1e999',
  '\u0000',
  '\uD800',
  '\\',
  '__proto__',
  '🧳',
  'a'.repeat(300),
];

/** A source with a few pieces written over it, anywhere. */
const mutated = fc
  .record({
    source: fc.constantFrom(...SOURCES),
    cuts: fc.array(fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), drop: fc.integer({ min: 0, max: 40 }), piece: fc.constantFrom(...PIECES) }), {
      minLength: 1,
      maxLength: 6,
    }),
  })
  .map(({ source, cuts }) =>
    cuts.reduce((text, { at, drop, piece }) => {
      const from = Math.floor(at * text.length);
      return text.slice(0, from) + piece + text.slice(from + drop);
    }, source),
  );

/** Reads a source, or answers null where it is refused; whatever else is thrown fails the test. */
function read(text: string, format: Format | null) {
  try {
    return importText({ format, name: 'a', text, language: 'en' });
  } catch (error) {
    if (error instanceof Fault) return null;
    throw error;
  }
}

describe('sources of strangers', () => {
  it(
    'are refused by name, or give drafts that the host takes and every format writes',
    () => {
      fc.assert(
        fc.property(mutated, fc.constantFrom(null, ...FORMATS), (text, format) => {
          const result = read(text, format);
          if (!result) return;
          const lines = text.split('\n').length;
          for (const { line } of result.warnings) expect(line).toBeLessThanOrEqual(lines);
          const records = recordsOf(result.drafts);
          for (const journey of result.journeys) for (const to of FORMATS) exportJourney({ format: to, records, journey, words: WORDS });
        }),
        { numRuns: 400 },
      );
    },
    PATIENCE,
  );

  it.each([
    ['a name of spaces', `journey\nsection S\nA: 5: ${'x,'.repeat(20_000)}`],
    ['twenty thousand tasks', `journey\nsection S\n${'Task: 4: X, Y\n'.repeat(20_000)}`],
    ['endless openings of directives', `journey\n${'%%{ '.repeat(20_000)}`],
    ['endless full-width colons', `journey\nA${'： '.repeat(50_000)}`],
    ['endless front matter', `${'---\n'.repeat(50_000)}journey\nA: 5`],
  ])(
    '%s is read or refused at once',
    (_, text) => {
      const result = read(text, 'mermaid');
      if (!result) return;
      const records = recordsOf(result.drafts);
      const { text: written } = exportJourney({ format: 'mermaid', records, journey: result.journeys[0] ?? null, words: WORDS });
      expect(read(written, 'mermaid')?.drafts).toHaveLength(result.drafts.length);
    },
    PATIENCE,
  );
});
