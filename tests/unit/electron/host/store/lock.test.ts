import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, uptime } from 'node:os';
import { expect, test } from 'vitest';
import { lockPath } from '../../../../../electron/host/store/lock-file.ts';
import { editCalled, faultOf, newFile, opened, PEER, set, tamper } from './store-kit.ts';

const change = [set('card', 'key', 'text', 'x')];

/** A process id that was somebody's and is nobody's. */
function deadPid(): number {
  return Number(execFileSync(process.execPath, ['-p', 'process.pid']).toString());
}

function lockOf(values: object): string {
  return JSON.stringify({ device: 'other', host: hostname(), pid: process.ppid, boot: Math.round(Date.now() / 1_000 - uptime()), token: 't', ...values });
}

test('the lock appears at the first edit, says whose it is, and goes at close', async () => {
  const path = await newFile();
  const store = await opened(path);
  await store.journey('weekend');
  expect(existsSync(lockPath(path))).toBe(false);
  await store.apply(editCalled('x'), change, PEER);
  expect(JSON.parse(readFileSync(lockPath(path), 'utf8'))).toMatchObject({ device: 'device-1', host: hostname(), pid: process.pid });
  await store.close();
  expect(existsSync(lockPath(path))).toBe(false);
});

test('a file that somebody alive writes to opens read-only with the reason', async () => {
  const path = await newFile();
  writeFileSync(lockPath(path), lockOf({}));
  const store = await opened(path);
  expect(store.description().readOnly).toBe('open-elsewhere');
  expect(await faultOf(store.apply(editCalled('x'), change, PEER))).toEqual({ code: 'READ_ONLY', params: { reason: 'open-elsewhere' } });
  expect((await store.journey('weekend'))['card']?.length).toBe(3);
});

test('a file whose lock nobody can read opens read-only, and does not fail', async () => {
  const path = await newFile();
  mkdirSync(lockPath(path));
  const store = await opened(path);
  expect(store.description().readOnly).toBe('open-elsewhere');
  expect((await store.journey('weekend'))['card']?.length).toBe(3);
});

test('the second of two openers finds out at its first edit', async () => {
  const path = await newFile();
  const [first, second] = [await opened(path), await opened(path)];
  await first.apply(editCalled('x'), change, PEER);
  expect((await faultOf(second.apply(editCalled('y'), change, PEER))).params).toEqual({ reason: 'open-elsewhere' });
  expect(second.description().readOnly).toBe('open-elsewhere');
  await first.close();
  // What the first wrote is not what the second's windows show: it has to open the file again.
  expect((await faultOf(second.apply(editCalled('y'), change, PEER))).params).toEqual({ reason: 'open-elsewhere' });
});

test('a lock that goes away without a change counts no more', async () => {
  const path = await newFile();
  writeFileSync(lockPath(path), lockOf({}));
  const store = await opened(path);
  expect(store.description().readOnly).toBe('open-elsewhere');
  rmSync(lockPath(path));
  expect((await store.apply(editCalled('y'), change, PEER)).repeated).toBe(false);
});

const LEFT_OVER: readonly (readonly [string, () => string, number])[] = [
  ['of a dead process of this machine', () => lockOf({ pid: deadPid() }), 0],
  ['from before this machine was started', () => lockOf({ boot: 1 }), 0],
  ['of this process under another token', () => lockOf({ pid: process.pid }), 0],
  ['of another machine that nobody refreshed', () => lockOf({ host: 'elsewhere' }), 3_600],
  ['cut off by a crash, an hour ago', () => '{"device"', 3_600],
];

test.each(LEFT_OVER)('a lock left over %s is taken over', async (_, lock, age) => {
  const path = await newFile();
  writeFileSync(lockPath(path), lock());
  const then = new Date(Date.now() - age * 1_000);
  utimesSync(lockPath(path), then, then);
  const store = await opened(path);
  expect(store.description().readOnly).toBeNull();
  await store.apply(editCalled('x'), change, PEER);
  expect(JSON.parse(readFileSync(lockPath(path), 'utf8'))).toMatchObject({ pid: process.pid, device: 'device-1' });
});

test('a fresh lock of another machine holds', async () => {
  const path = await newFile();
  writeFileSync(lockPath(path), lockOf({ host: 'elsewhere', pid: 1 }));
  expect((await opened(path)).description().readOnly).toBe('open-elsewhere');
});

test('a lock that another machine took over while this one slept is left to it, and its edits are not written over', async () => {
  const path = await newFile();
  const store = await opened(path);
  await store.apply(editCalled('x'), change, PEER);
  const theirs = lockOf({ host: 'elsewhere' });
  writeFileSync(lockPath(path), theirs);
  tamper(path, "UPDATE search SET text = 'written elsewhere'");
  expect((await faultOf(store.apply(editCalled('y'), change, PEER))).params).toEqual({ reason: 'changed-elsewhere' });
  expect(store.description().readOnly).toBe('changed-elsewhere');
  await store.close();
  expect(readFileSync(lockPath(path), 'utf8')).toBe(theirs);
});

const GONE: readonly (readonly [string, (path: string) => void])[] = [
  ['was taken away', (path) => renameSync(path, `${path}.moved`)],
  [
    'is another one',
    (path) => {
      copyFileSync(path, `${path}.other`);
      renameSync(`${path}.other`, path);
    },
  ],
];

test.each(GONE)('nothing is acknowledged once the file under the name %s', async (_, happens) => {
  const path = await newFile();
  const store = await opened(path);
  await store.apply(editCalled('x'), change, PEER);
  happens(path);
  expect(await faultOf(store.apply(editCalled('y'), change, PEER))).toEqual({ code: 'READ_ONLY', params: { reason: 'changed-elsewhere' } });
  expect(store.description().readOnly).toBe('changed-elsewhere');
});
