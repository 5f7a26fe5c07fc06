import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { ROOT } from '../arch/tree.ts';

/** Folders of one tester: nothing of the machine's own data is read or written. */
export interface TesterFolders {
  readonly home: string;
  readonly files: string;
}

/** The real web host as its own process, as `npm start` runs it. */
export interface WebProcess {
  /** Address with its one-time token. */
  readonly url: string;
  /** Process ids of the hosts that it has started. */
  hostPids(): number[] | Promise<number[]>;
  /** Ends it as Ctrl+C does, and waits. */
  stop(): Promise<void>;
}

const LONGEST_START = 60_000;

/** Starts the web host and waits for its address. Rejects with what it printed if it ends before that. */
export async function startWeb({ home, files }: TesterFolders, ...args: string[]): Promise<WebProcess> {
  const env = { ...process.env, CXMAP_HOME: home, CXMAP_FILES: files };
  const child = spawn(process.execPath, ['out/node/start.js', '--no-open', '--port', '0', ...args], { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const url = await addressOf(child);
  return {
    url,
    hostPids: () => childrenOf(child.pid),
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGINT');
      await once(child, 'exit');
    },
  };
}

function addressOf(child: ChildProcess): Promise<string> {
  const said: string[] = [];
  return new Promise((resolve, reject) => {
    const fail = (why: string): void => reject(new Error(`the web host ${why}:\n${said.join('\n')}`));
    const timer = setTimeout(() => fail('gave no address'), LONGEST_START);
    for (const stream of [child.stdout, child.stderr]) {
      if (!stream) continue;
      createInterface({ input: stream }).on('line', (line) => {
        said.push(line);
        const address = /https?:\/\/\S+/.exec(line)?.[0];
        if (address === undefined) return;
        clearTimeout(timer);
        resolve(address);
      });
    }
    child.once('exit', (code) => fail(`ended with ${code}`));
  });
}

function childrenOf(pid: number | undefined): number[] {
  try {
    return execFileSync('pgrep', ['-P', String(pid)], { encoding: 'utf8' })
      .split('\n')
      .filter((line) => line !== '')
      .map(Number);
  } catch {
    return []; // pgrep says 1 when there are none
  }
}
