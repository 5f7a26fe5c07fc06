import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { join } from 'node:path';
import { electronBinary, electronPackage } from './electron-binary.ts';

/** Where Electron's own installer fetches from, unless it is told otherwise. */
const RELEASES = 'https://github.com';
/** Milliseconds until a closed network counts as closed. */
const PATIENCE = 1_500;
/** Milliseconds that fetching may take. */
const LONGEST_FETCH = 180_000;

/** Whether anybody answers there at all; asked before a download that would only hang. */
export function answers(address: string, patience: number = PATIENCE): Promise<boolean> {
  const { hostname, port, protocol } = new URL(address);
  return new Promise((resolve) => {
    const socket = connect({ host: hostname, port: Number(port) || (protocol === 'http:' ? 80 : 443) });
    const end = (reached: boolean): void => {
      clearTimeout(timer);
      socket.destroy();
      resolve(reached);
    };
    const timer = setTimeout(() => end(false), patience);
    socket.once('connect', () => end(true));
    socket.once('error', () => end(false));
  });
}

/** The binary, fetched by Electron's own installer where the network lets it; null where it does not. `tell` is called before a download. */
export async function fetchElectron(from: string, tell: () => void, env: NodeJS.ProcessEnv = process.env): Promise<string | null> {
  const folder = electronPackage(from);
  if (folder === null || !(await answers(env['ELECTRON_MIRROR'] ?? RELEASES))) return null;
  tell();
  const installer = spawn(process.execPath, [join(folder, 'install.js')], { stdio: 'ignore', timeout: LONGEST_FETCH, env });
  await once(installer, 'exit');
  return electronBinary(from, env);
}
