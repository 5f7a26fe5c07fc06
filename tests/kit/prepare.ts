import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, sep } from 'node:path';
import { findChromium, hasChineseFont } from './browser.ts';

const PACKAGES = ['chromium', 'fonts-noto-cjk'];

function run(command: string, ...args: string[]): boolean {
  console.log(`> ${command} ${args.join(' ')}`);
  const { status } = spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  return status === 0;
}

function mayInstallDebianPackages(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync(join(sep, 'etc', 'debian_version'));
}

/** Sees to it that the tests have a Chromium and a Chinese font. Ends the process with a message where neither way leads there. */
function prepare(): void {
  const incomplete = (): boolean => findChromium() === null || !hasChineseFont();
  if (incomplete() && mayInstallDebianPackages()) {
    const listed = run('apt-get', 'update');
    const installed = run('apt-get', 'install', '-y', '--no-install-recommends', ...PACKAGES);
    if (!listed || !installed) console.warn('The system packages could not be installed; trying without them.');
  }
  if (findChromium() === null) run(process.execPath, join('node_modules', '@playwright', 'test', 'cli.js'), 'install', 'chromium');
  report();
}

function report(): void {
  const chromium = findChromium();
  if (chromium === null) {
    console.error('The tests need Chromium and found none.');
    console.error(
      `Debian, Ubuntu: apt-get install ${PACKAGES.join(' ')}. Elsewhere: npx playwright install chromium, or set CHROMIUM_PATH to a Chromium or Chrome.`,
    );
    process.exit(1);
  }
  if (!hasChineseFont()) console.warn('No Chinese font in the system: install fonts-noto-cjk to see Chinese outside the bundled fonts.');
  console.log(`Chromium: ${chromium}`);
}

prepare();
