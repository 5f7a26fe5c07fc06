import fs from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

/*
 * Moves a file as the desk does and is killed at its n-th call of the file system, or at the calls of a name: before it, or right after
 * it. With a fault code instead of `kill` that call fails. The arguments: home, from, to, n or name, before|after, kill|CODE. Prints how many calls there were.
 */

const [home = '', from = '', to = '', at = '', when = '', what = 'kill'] = process.argv.slice(2);
const CALLS = ['copyFile', 'link', 'mkdir', 'open', 'rename', 'rm', 'rmdir', 'unlink', 'writeFile'] as const;
let calls = 0;

for (const name of CALLS) {
  const real = fs[name] as (...args: unknown[]) => Promise<unknown>;
  const watched = async (...args: unknown[]): Promise<unknown> => {
    const mine = ++calls === Number(at) || name === at;
    if (mine && when === 'before') end();
    const result = await real(...args);
    if (mine && when === 'after') end();
    return result;
  };
  Object.assign(fs, { [name]: watched });
}
syncBuiltinESMExports();

function end(): void {
  if (what === 'kill') process.kill(process.pid, 'SIGKILL');
  throw Object.assign(new Error(`${what}: no`), { code: what });
}

const { createAddresses } = await import('../../../../electron/desk/addresses.ts');
const addresses = createAddresses(home);
const file = await addresses.at(from);
calls = 0;
try {
  await addresses.move(file, to, false);
  process.stdout.write(JSON.stringify({ calls }));
} catch (error) {
  process.stdout.write(JSON.stringify({ calls, code: (error as { code?: string }).code, params: (error as { params?: object }).params }));
}
