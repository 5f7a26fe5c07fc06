#!/usr/bin/env node
// Plain JavaScript that the oldest Node runs: finds a Node that can run the program, and starts it there.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const [major, minor] = process.versions.node.split('.').map(Number);
const isAtLeast = (wantedMajor, wantedMinor) => major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);

const built = here('../../out/node/cxmap.js');
const source = here('./main.ts');
const packagedNode = ['../../node_modules/.bin/node', '../../../.bin/node', '../../node_modules/.bin/node.exe'].map(here).find((path) => existsSync(path));
// The build runs from Node 22.12 on (better-sqlite3), the TypeScript sources from 22.18 on.
const canRun = existsSync(built) ? isAtLeast(22, 12) : isAtLeast(22, 18);

if (canRun) {
  await import(pathToFileURL(existsSync(built) ? built : source).href);
} else if (packagedNode && process.env.CXMAP_NODE_TRIED !== '1') {
  const env = { ...process.env, CXMAP_NODE_TRIED: '1' };
  const { status, error } = spawnSync(packagedNode, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit', env });
  if (error) process.stderr.write(`cxmap: ${error.message}\n`);
  process.exitCode = status ?? 1;
} else {
  process.stderr.write(
    `cxmap needs Node 22.12 or later, and this is Node ${process.versions.node}. Install a newer Node, or run "npm ci" in the project's folder, which brings one.\n`,
  );
  process.exitCode = 2;
}
