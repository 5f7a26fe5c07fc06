import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The desktop program: main and the hosts as modules, the preload script as the one CommonJS file that a sandbox takes. */
export default defineConfig(({ mode }) => (mode === 'preload' ? preload : main));

const shared = { publicDir: false as const };

const main = {
  ...shared,
  build: {
    ssr: true,
    outDir: here('./out/main'),
    emptyOutDir: true,
    target: 'node22',
    reportCompressedSize: false,
    rolldownOptions: {
      input: { main: here('./electron/main/main.ts'), host: here('./electron/host/main.ts') },
      external: ['electron', 'better-sqlite3'],
      output: { entryFileNames: '[name].js', chunkFileNames: 'parts/[name]-[hash].js', format: 'es' as const },
    },
  },
  ssr: { noExternal: true as const, external: ['electron', 'better-sqlite3'], target: 'node' as const },
};

const preload = {
  ...shared,
  build: {
    outDir: here('./out/preload'),
    emptyOutDir: true,
    target: 'es2023',
    reportCompressedSize: false,
    rolldownOptions: {
      input: { preload: here('./electron/preload/preload.ts') },
      external: ['electron'],
      output: { entryFileNames: '[name].cjs', format: 'cjs' as const },
    },
  },
};
