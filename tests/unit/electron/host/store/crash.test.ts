import { execFileSync, spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openStore } from '../../../../../electron/host/store/index.ts';
import { newFile, recoveryOf } from './store-kit.ts';

/** kill -9 per run; a release asks for 2,000 (CXMAP_KILLS). */
const KILLS = Number(process.env['CXMAP_KILLS'] ?? 200);
const LANES = 2;
const WRITER = join(import.meta.dirname, 'crash-writer.ts');

/** Starting is most of a short life: what Node compiled is kept between them. */
const ENVIRONMENT = { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), 'cxmap-compile-cache') };

/** Lets a process write until some edits are acknowledged, then kills it at a random moment. Answers what it acknowledged. */
async function life(path: string, round: string): Promise<string[]> {
  const child = spawn(process.execPath, [WRITER, path, recoveryOf(path), round], { stdio: ['ignore', 'pipe', 'pipe'], env: ENVIRONMENT });
  let [out, errors] = ['', ''];
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  const begun = new Promise<void>((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString();
      resolve();
    });
  });
  child.stderr.on('data', (chunk: Buffer) => {
    errors += chunk.toString();
  });
  await Promise.race([begun, ended]);
  await pause(Math.random() * 30);
  child.kill('SIGKILL');
  await ended;
  expect(errors).toBe('');
  return out.split('\n').slice(0, -1);
}

/** Every acknowledged edit is in the journal and in the records, and the file is whole. */
async function verify(path: string, acknowledged: readonly string[]): Promise<void> {
  const store = await openStore(path, { known: true, recoveryFolder: recoveryOf(path) });
  try {
    for (const edit of acknowledged) expect((await store.changesOf(edit)).length, edit).toBe(2 + (Number(edit.split('-')[1]) % 7));
    const shown = (await store.journey('weekend'))['card']?.find(({ id }) => id === 'key')?.fields['text'];
    const last = acknowledged.at(-1);
    // At most one edit more: committed, and killed before it could be said.
    const [round, number] = last?.split('-') ?? [];
    expect([last, `${round}-${Number(number) + 1}`]).toContain(shown);
  } finally {
    await store.close();
  }
}

async function lives(count: number, name: string): Promise<number> {
  const path = await newFile();
  const all: string[] = [];
  for (let i = 0; i < count; i++) {
    const acknowledged = await life(path, `${name}${i}`);
    expect(acknowledged.length).toBeGreaterThan(0);
    all.push(...acknowledged);
    await verify(path, acknowledged);
  }
  const store = await openStore(path, { known: true, recoveryFolder: recoveryOf(path) });
  expect(await store.check({ rebuild: true })).toMatchObject({ ok: true, problems: [] });
  const edits = new Set((await store.history({ limit: 1_000_000 })).map(({ id }) => id));
  expect(all.filter((edit) => !edits.has(edit))).toEqual([]);
  await store.close();
  return all.length;
}

test(`${KILLS} times kill -9 while saving: every acknowledged edit is there`, { timeout: KILLS * 3_000 }, async () => {
  execFileSync(process.execPath, [WRITER], { env: ENVIRONMENT });
  const counts = await Promise.all(Array.from({ length: LANES }, (_, lane) => lives(Math.ceil(KILLS / LANES), `lane${lane}.`)));
  console.info(`${KILLS} kills, ${counts.reduce((a, b) => a + b, 0)} acknowledged edits, none lost`);
});
