import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/* `npm run test:e2e:shell [-- PLAYWRIGHT'S ARGUMENTS]`: every spec in the desktop program, after `npm run build`. Longer than `npm test` has time for. */
const { status } = spawnSync(process.execPath, [join('node_modules', '@playwright', 'test', 'cli.js'), 'test', '--project=shell', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, SHELL_SPECS: 'all' },
});
process.exitCode = status ?? 1;
