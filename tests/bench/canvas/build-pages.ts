import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build, type Plugin, preview } from 'vite';
import { ROOT } from '../../arch/tree.ts';

export const OWN = ['floor', 'map'] as const;
export const PEERS = ['react-flow', 'tldraw', 'excalidraw'] as const;

const BENCH = join(ROOT, 'tests', 'bench');
const SOURCES: Readonly<Record<string, string>> = { floor: './floor.ts', map: './map.tsx' };

/** One page serves all: its title, and the source that draws into it. */
function pageOf(name: string): Plugin {
  const source = SOURCES[name] ?? `../peers/${name}.tsx`;
  return { name: 'page', transformIndexHtml: { order: 'pre', handler: (html) => html.replace('%PAGE%', name).replace('%SOURCE%', source) } };
}

/** Peers are no dependency of the program: they are fetched here, by their own lock file, the first time. */
export function installPeers(): void {
  if (existsSync(join(BENCH, 'node_modules', 'tldraw'))) return;
  console.log('fetching React Flow, tldraw and Excalidraw into tests/bench (once)');
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--silent'], { cwd: BENCH, stdio: ['ignore', 'inherit', 'inherit'] });
}

/** Production builds of pages; `home` is the folder whose packages they use. */
async function buildPages(pages: readonly string[], home: string, outDir: string): Promise<void> {
  for (const page of pages)
    await build({
      root: home,
      configFile: false,
      logLevel: 'error',
      base: './',
      plugins: [react(), pageOf(page)],
      resolve: { dedupe: ['react', 'react-dom'] },
      json: { stringify: true },
      build: {
        outDir: join(outDir, page),
        emptyOutDir: true,
        modulePreload: { polyfill: false },
        target: 'es2023',
        reportCompressedSize: false,
        chunkSizeWarningLimit: 20_000,
        rolldownOptions: { input: { page: join(BENCH, 'canvas', 'page.html') } },
      },
    });
}

export interface Pages {
  address(page: string): string;
  close(): Promise<void>;
}

/** Builds what is asked for and serves it on the loopback address, for which tldraw asks no licence key. */
export async function servePages(names: readonly string[], outDir: string): Promise<Pages> {
  const isPeer = (name: string) => (PEERS as readonly string[]).includes(name);
  if (names.some(isPeer)) installPeers();
  await buildPages(
    names.filter((name) => !isPeer(name)),
    ROOT,
    outDir,
  );
  await buildPages(names.filter(isPeer), BENCH, outDir);
  const server = await preview({ root: outDir, configFile: false, logLevel: 'error', build: { outDir: '.' }, preview: { port: 0, host: '127.0.0.1' } });
  const { port } = server.httpServer.address() as AddressInfo;
  const folder = (name: string) => (isPeer(name) ? 'canvas' : 'tests/bench/canvas');
  return {
    address: (name) => `http://127.0.0.1:${port}/${name}/${folder(name)}/page.html`,
    close: () => server.close(),
  };
}
