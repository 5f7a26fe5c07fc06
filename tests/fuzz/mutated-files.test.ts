import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { scratchFolder } from '../kit/scratch-folder.ts';
import { newFile } from '../unit/electron/host/store/store-kit.ts';

/** Mutated files per run; the bar of a release is 50,000 with CXMAP_FUZZ_SEED=random. */
const RUNS = Number(process.env['CXMAP_FUZZ_RUNS'] ?? 5_000);
const SEED = seed(process.env['CXMAP_FUZZ_SEED'] ?? '301957974');
const READERS = 2;

/** The same files each time unless asked: who changes something else must not pay for a fault that a lucky seed finds. */
function seed(asked: string): number {
  return asked === 'random' ? randomInt(2 ** 31) : Number(asked);
}

/** Milliseconds without a line after which a reader counts as hanging. */
const HANGS_AFTER = 20_000;

/** Lets one process read every second mutated file. Answers its lines. */
function reader(original: string, folder: string, index: number): Promise<string[]> {
  const count = Math.ceil(RUNS / READERS);
  const args = [join(import.meta.dirname, 'mutated-reader.ts'), original, folder, String(SEED + index), String(count), String(READERS)];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  return new Promise((resolve, reject) => {
    let [out, errors] = ['', ''];
    const hang = () => {
      child.kill('SIGKILL');
      reject(new Error(`hangs at seed ${out.split('\n').at(-1)}`));
    };
    let timer = setTimeout(hang, HANGS_AFTER);
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString();
      clearTimeout(timer);
      timer = setTimeout(hang, HANGS_AFTER);
    });
    child.stderr.on('data', (chunk: Buffer) => {
      errors += chunk.toString();
    });
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      const lines = out.split('\n').filter((line) => line !== '');
      if (code === 0) resolve(lines);
      else reject(new Error(`ended with ${code ?? signal} at ${lines.at(-1)}: ${errors}`));
    });
  });
}

/** Most bytes of so small a file are the empty ends of pages: in small pages more of what is hit matters, and less is copied. */
function shrink(path: string): void {
  const db = new Database(path);
  db.pragma('page_size = 512');
  db.exec('VACUUM');
  db.close();
}

test(`${RUNS} mutated files from seed ${SEED}: a named fault or the very content, never a crash, never a hang`, { timeout: RUNS * 100 + 60_000 }, async () => {
  const original = await newFile();
  shrink(original);
  const folder = await scratchFolder();
  const lines = (await Promise.all(Array.from({ length: READERS }, (_, index) => reader(original, folder, index)))).flat();
  const outcomes = Map.groupBy(lines, (line) => line.split(' ').slice(1).join(' '));
  console.info([...outcomes].map(([outcome, { length }]) => `${length} ${outcome}`).join(', '));
  expect(lines.filter((line) => line.includes('DIFFERENT'))).toEqual([]);
  expect(lines.length).toBeGreaterThanOrEqual(RUNS);
  expect(outcomes.get('DAMAGED')?.length).toBeGreaterThan(RUNS / 100);
});
