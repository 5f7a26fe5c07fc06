import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The Node side in one folder for the `cxmap` command and `npm start`; the host of a file is an entry, because it is a process of its own. */
export default defineConfig({
  publicDir: false,
  build: {
    ssr: true,
    outDir: here('./out/node'),
    emptyOutDir: true,
    target: 'node22',
    reportCompressedSize: false,
    rolldownOptions: {
      input: { cxmap: here('./electron/cli/main.ts'), start: here('./electron/web/start.ts'), host: here('./electron/host/main.ts') },
      external: ['better-sqlite3'],
      output: { entryFileNames: '[name].js', chunkFileNames: 'parts/[name]-[hash].js', format: 'es' },
    },
  },
  ssr: { noExternal: true, external: ['better-sqlite3'], target: 'node' },
});
