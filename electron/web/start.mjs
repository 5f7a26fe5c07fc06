// Plain JavaScript, so that nothing stands between `npm start` and the program: builds where something changed since the last time, then runs the build.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const SOURCES = ['shared', 'electron', 'renderer', 'resources'];
const SETTINGS = /^(package(-lock)?\.json|vite.*\.ts)$/;
const BUILT = ['renderer/index.html', 'renderer/file.html', 'node/start.js', 'node/host.js', 'main/main.js', 'preload/preload.cjs'].map((path) =>
  join(root, 'out', path),
);
const note = join(root, 'out', 'built-from');

/** Of what is built, by times and sizes, as make goes by. */
function sources() {
  const files = SOURCES.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      // Not `join`: for some thousand names it is a tenth of a start.
      .map(({ parentPath, name }) => `${parentPath}/${name}`),
  );
  const settings = readdirSync(root)
    .filter((name) => SETTINGS.test(name))
    .map((name) => join(root, name));
  return fingerprint([...files.sort(), ...settings]);
}

function fingerprint(paths) {
  const hash = createHash('sha256');
  for (const path of paths) {
    const { mtimeMs, size } = statSync(path);
    hash.update(`${path} ${mtimeMs} ${size}\n`);
  }
  return hash.digest('hex');
}

function build() {
  const npm = process.env.npm_execpath;
  const args = ['run', '--silent', 'build'];
  const { status } = npm
    ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: 'inherit' })
    : spawnSync('npm', args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

const wanted = sources();
const isFresh = existsSync(note) && BUILT.every((path) => existsSync(path)) && readFileSync(note, 'utf8') === wanted + fingerprint(BUILT);
if (!isFresh) {
  build();
  // With what the sources were before: what is changed while they are built counts the next time.
  writeFileSync(note, wanted + fingerprint(BUILT));
}
await import(pathToFileURL(join(root, 'out', 'node', 'start.js')).href);
