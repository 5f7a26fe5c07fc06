import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { preloadForPages, runInPages } from './vite.preload.ts';
import { onlyWordsOfMaps } from './vite.words.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** What draws a page, beyond what its first module imports. */
const FIRST = {
  'index.html': ['renderer/app/show-home.ts', 'renderer/app/home/home.tsx'],
};

const WHOLE = { includeDependenciesRecursively: true };

/** The renderer: every asset hashed and beside the page, nothing inline but a first script that the web host's strict content policy names. */
export default defineConfig({
  root: here('./renderer'),
  base: '/',
  plugins: [react(), onlyWordsOfMaps('/first-picture/locale-words.ts'), preloadForPages(FIRST), runInPages(here('./renderer/app/ask-ahead.ts'))],
  json: { stringify: true },
  build: {
    outDir: here('./out/renderer'),
    emptyOutDir: true,
    assetsDir: 'assets',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2023',
    sourcemap: false,
    chunkSizeWarningLimit: 2500,
    reportCompressedSize: false,
    rolldownOptions: {
      input: [here('./renderer/index.html'), here('./renderer/file.html')],
      // Few files: a browser asks an HTTP/1.1 server for six at a time.
      output: {
        codeSplitting: {
          groups: [
            // What runs first waits for nothing else.
            {
              name: 'entrance',
              test: /preload-helper|\/renderer\/(client\/(session|shell-port)|app\/(shown-file|dropped-files))\.ts$|\/shared\/model\/format\.ts$/,
              priority: 8,
            },
            // Runs before all that makes a schema, which their order in one file would not promise.
            { name: 'checks', test: /\/node_modules\/zod\/|\/renderer\/app\/checks-without-eval\.ts$/, priority: 8 },
            // With all that each of them needs, and what was taken before left out: the picture of a map, what every page draws with, the map, and what stands around it.
            { name: 'picture', test: /\/renderer\/app\/first-picture\/first-picture\.ts$/, priority: 7, ...WHOLE },
            { name: 'window', test: /\/renderer\/app\/show-window\.tsx$/, priority: 6, ...WHOLE },
            { name: 'map', test: /\/renderer\/app\/(show-file\.ts|workbench\/workbench\.tsx)$/, priority: 5, ...WHOLE },
            { name: 'around', test: /\/renderer\/(app\/workbench\/around\.ts|canvas\/minimap\/minimap\.tsx|ui\/notice-board\.tsx)$/, priority: 4, ...WHOLE },
            { name: 'libraries', test: /\/node_modules\//, minShareCount: 2, priority: 2 },
            { name: 'shared', test: /^(?!.*\/renderer\/present\/)/, minShareCount: 2, priority: 1 },
          ],
        },
      },
    },
  },
});
