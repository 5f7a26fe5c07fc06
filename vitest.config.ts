import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'node', environment: 'node', include: ['tests/**/*.test.ts'], exclude: ['tests/e2e/**', 'tests/bench/**', '**/node_modules/**'] } },
      { test: { name: 'dom', environment: 'jsdom', include: ['tests/**/*.dom.test.tsx'], exclude: ['tests/e2e/**', 'tests/bench/**', '**/node_modules/**'] } },
    ],
  },
});
