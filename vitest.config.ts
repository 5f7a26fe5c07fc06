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

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
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
          testTimeout: 30_000,
          include: ['tests/**/*.dom.test.tsx'],
          exclude: ['tests/e2e/**', 'tests/bench/**', '**/node_modules/**'],
        },
      },
    ],
  },
});
