// Plain JavaScript, so that nothing stands between `npm start` and the program: builds where something changed since the last time, then runs the build.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { constants, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import module from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

// Not in every Node that can run this.
const { enableCompileCache } = module;
const root = fileURLToPath(new URL('../..', import.meta.url));
const SOURCES = ['shared', 'electron', 'renderer', 'resources'];
const SETTINGS = /^(package(-lock)?\.json|vite.*\.ts)$/;
const BUILT = ['renderer/index.html', 'renderer/file.html', 'node/start.js', 'node/host.js', 'main/main.js', 'preload/preload.cjs'].map((path) =>
  join(root, 'out', path),
);
const note = join(root, 'out', 'built-from');

/** Of what is built, by times and sizes, as make goes by. */
function sources() {
  const lines = [];
  for (const folder of SOURCES) describeAll(root + folder, lines);
  for (const name of readdirSync(root).sort()) if (SETTINGS.test(name)) describe(root + name, lines);
  return hashOf(lines);
}

/** Some thousand files at each start: no paths are joined, no entries made, and each file is asked for once. */
function describeAll(folder, lines) {
  for (const name of readdirSync(folder).sort()) {
    const path = `${folder}/${name}`;
    if (describe(path, lines)) describeAll(path, lines);
  }
}

/** Notes a file; true for a folder, which is only the files in it. */
function describe(path, lines) {
  const { mtimeMs, size, mode } = statSync(path);
  if ((mode & constants.S_IFMT) === constants.S_IFDIR) return true;
  lines.push(`${path} ${mtimeMs} ${size}`);
  return false;
}

function fingerprint(paths) {
  const lines = [];
  for (const path of paths) describe(path, lines);
  return hashOf(lines);
}

function hashOf(lines) {
  return createHash('sha256').update(lines.join('\n')).digest('hex');
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
// What V8 made of the build the last time, for this process and for the hosts that it starts; a new build begins anew.
const compiled = join(root, 'out', 'node', 'compiled');
enableCompileCache?.(compiled);
process.env.NODE_COMPILE_CACHE ??= compiled;
await import(pathToFileURL(join(root, 'out', 'node', 'start.js')).href);
