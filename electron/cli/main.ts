import { fileURLToPath } from 'node:url';
import { forkHosts } from '../transports/child-process.ts';
import { runCommand } from './run.ts';

/* The `cxmap` command, from the sources or bundled as out/node/cxmap.js beside out/node/host.js. */

const bundled = import.meta.url.endsWith('.js');
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

// `cxmap info FILE | head`: whoever reads has enough. Hosts close their files by themselves.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

process.exitCode = await runCommand(process.argv.slice(2), process.env, {
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
  write: (text) => new Promise((resolve, reject) => process.stdout.write(text, (error) => (error ? reject(error) : resolve()))),
  startHost: forkHosts({ entry: here(bundled ? './host.js' : '../host/main.ts'), execPath: process.execPath }),
  rendererFolder: here(bundled ? '../renderer' : '../../out/renderer'),
});
