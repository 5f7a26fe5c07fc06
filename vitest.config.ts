import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes longest begins first, or one processor waits for it at the end. Seconds on a quiet machine; all others take a few at most. */
const LONG: Readonly<Record<string, number>> = {
  'agreement.property.dom.test.tsx': 60,
  'crash.test.ts': 25,
  'desk.test.ts': 17,
  'host-contract.test.ts': 16,
  'command.test.ts': 15,
  'mutated-files.test.ts': 15,
  'drafts.test.ts': 12,
  'own-templates.test.ts': 11,
};
const seconds = ({ moduleId }: TestSpecification): number => LONG[moduleId.split(/[\\/]/).at(-1) ?? ''] ?? 0;

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).sort((a, b) => seconds(b) - seconds(a));
  }
}

/** What is waited for comes soon, or never; a second, the runner's own patience, is not always enough on a busy machine. */
const PATIENCE = { poll: { timeout: 15_000 } };

/** A busy machine of a stranger gets a second try, as in playwright.config.ts, and the last lines of the run name what needed it. */
const retry = process.env['CI'] === undefined ? 0 : 1;

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          expect: PATIENCE,
          retry,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**', 'tests/bench/**', '**/node_modules/**'],
        },
      },
      {
        test: {
          name: 'dom',
          environment: 'jsdom',
          expect: PATIENCE,
          retry,
          setupFiles: ['tests/kit/patience.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          include: ['tests/**/*.dom.test.tsx'],
          exclude: ['tests/e2e/**', 'tests/bench/**', '**/node_modules/**'],
        },
      },
    ],
  },
});
