import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { WriteConnection } from '../../../../../electron/host/store/connection.ts';
import { openStore } from '../../../../../electron/host/store/index.ts';
import { Recovery } from '../../../../../electron/host/store/recovery.ts';
import { WriteAccess } from '../../../../../electron/host/store/write-access.ts';
import { scratchFolder } from '../../../../kit/scratch-folder.ts';
import { editCalled, faultOf, newFile, opened, PEER, recoveryOf, set } from './store-kit.ts';

const long = 'wow '.repeat(20_000);

/** A disk of one megabyte, where the machine lets us have one. */
async function smallDisk(): Promise<string | null> {
  const folder = await scratchFolder();
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    return null;
  }
  onTestFinished(() => {
    execFileSync('umount', ['-l', folder]);
  });
  return folder;
}

describe('a disk that is full', () => {
  test('keeps the edit outside the file, says so, and writes it when space returns', async (context) => {
    const folder = await smallDisk();
    if (!folder) return context.skip();
    const path = join(folder, 'weekend.cxmap');
    await copyFile(await newFile(), path);
    const recoveryFolder = await scratchFolder();
    const store = await openStore(path, { known: true, recoveryFolder });
    writeFileSync(join(folder, 'ballast'), Buffer.alloc(200_000));
    const edits = Array.from({ length: 12 }, (_, i) => ({ edit: editCalled('editText'), drafts: [set('card', 'key', 'detail', `${i} ${long}`)] }));
    const codes: string[] = [];
    for (const { edit, drafts } of edits)
      codes.push(
        await store.apply(edit, drafts, PEER).then(
          () => 'written',
          ({ code }) => code,
        ),
      );
    expect(codes).toContain('written');
    expect(codes.at(-1)).toBe('DISK_FULL');
    expect((await store.journey('weekend'))['card']?.length).toBe(3);

    // Save As goes elsewhere, whole, though the disk is full.
    const elsewhere = join(recoveryFolder, 'elsewhere.cxmap');
    await store.copyTo(elsewhere);
    const copy = await opened(elsewhere);
    expect((await copy.journey('weekend'))['card']?.length).toBe(3);

    // Closed and opened again while the disk is still full: nothing is lost either.
    await store.close();
    const still = await openStore(path, { known: true, recoveryFolder });
    expect((await still.history({ limit: 100 })).length).toBeLessThan(13);
    await still.close();

    rmSync(join(folder, 'ballast'));
    execFileSync('mount', ['-o', 'remount,size=20m', folder]);
    const after = await openStore(path, { known: true, recoveryFolder });
    expect(after.description().recovered).toBe(true);
    const known = new Set((await after.history({ limit: 100 })).map(({ id }) => id));
    expect(edits.filter(({ edit }) => !known.has(edit.id))).toEqual([]);
    expect((await after.journey('weekend'))['card']?.find(({ id }) => id === 'key')?.fields['detail']).toBe(`11 ${long}`);
    expect(await after.apply(edits[11]?.edit ?? editCalled('x'), [], PEER)).toMatchObject({ repeated: true });
    expect(await after.check({ rebuild: true })).toMatchObject({ ok: true });
    await after.close();
  });

  test('in one life: the edit waits, the next one brings it along', async () => {
    const path = await newFile();
    const writers = vi.spyOn(WriteAccess.prototype, 'writer');
    const store = await opened(path);
    await store.apply(editCalled('first'), [set('card', 'key', 'text', 'first')], PEER);
    const { raw } = writers.mock.results.map(({ value }) => value as WriteConnection)[0] ?? expect.fail('nothing was written');
    raw.pragma('max_page_count = 1');
    const lost = editCalled('kept');
    expect((await faultOf(store.apply(lost, [set('card', 'key', 'text', `kept ${long}`)], PEER))).code).toBe('DISK_FULL');
    expect((await faultOf(store.apply(lost, [set('card', 'key', 'text', `kept ${long}`)], PEER))).code).toBe('DISK_FULL');
    raw.pragma('max_page_count = 1000000');
    await store.apply(editCalled('next'), [set('card', 'queue', 'text', 'next')], PEER);
    expect((await store.history({ limit: 3 })).map(({ label }) => label)).toEqual(['next', 'kept', 'first']);
    expect((await store.journey('weekend'))['card']?.find(({ id }) => id === 'key')?.fields['text']).toBe(`kept ${long}`);
    expect(existsSync(join(recoveryOf(path), store.description().id, 'pending.jsonl'))).toBe(false);
    await store.close();
  });

  test('in one life: whoever tries again is answered, and everybody is told of what came along', async () => {
    const writers = vi.spyOn(WriteAccess.prototype, 'writer');
    const store = await opened(await newFile());
    const told: string[] = [];
    store.onBroughtIn(({ label }) => told.push(label));
    await store.apply(editCalled('first'), [set('card', 'key', 'text', 'first')], PEER);
    const { raw } = writers.mock.results.map(({ value }) => value as WriteConnection).at(-1) ?? expect.fail('nothing was written');
    raw.pragma('max_page_count = 1');
    const [one, two] = [editCalled('one'), editCalled('two')];
    const apply = (edit: typeof one) => store.apply(edit, [set('card', 'key', 'text', `${edit.label} ${long}`)], PEER);
    expect((await faultOf(apply(one))).code).toBe('DISK_FULL');
    expect((await faultOf(apply(two))).code).toBe('DISK_FULL');
    raw.pragma('max_page_count = 1000000');
    expect(await apply(two)).toMatchObject({ repeated: true });
    expect(told).toEqual(['one', 'two']);
    expect(await apply(one)).toMatchObject({ repeated: true });
    expect(told).toEqual(['one', 'two']);
    expect((await store.history({ limit: 9 })).map(({ label }) => label)).toEqual(['two', 'one', 'first', 'createFile']);
  });
});

describe('the recovery folder', () => {
  test('behind a line that a crash cut off, edits that wait stand on lines of their own', async () => {
    const folder = await scratchFolder();
    const recovery = new Recovery(folder, 'file', Date.now);
    const pending = (label: string) => ({ path: '/a.cxmap', edit: editCalled(label), drafts: [], peer: PEER });
    recovery.keepPending(pending('one'));
    const waiting = join(folder, 'file', 'pending.jsonl');
    const whole = readFileSync(waiting);
    writeFileSync(waiting, whole.subarray(0, whole.length - 10));
    recovery.keepPending(pending('two'));
    recovery.keepPending(pending('three'));
    expect(recovery.pending('/a.cxmap').map(({ edit }) => edit.label)).toEqual(['two', 'three']);
  });

  test('has every edit and a whole copy of the day', async () => {
    const path = await newFile();
    const store = await opened(path);
    const { id } = store.description();
    await store.apply(editCalled('a'), [set('card', 'key', 'text', 'kept outside')], PEER);
    await store.apply(editCalled('b'), [set('card', 'key', 'text', 'kept outside too')], PEER);
    await store.close();
    const kept = readdirSync(join(recoveryOf(path), id)).sort();
    expect(kept).toEqual([expect.stringMatching(/^changes-\d{4}-\d\d-\d\d\.jsonl$/), expect.stringMatching(/^copy-\d{4}-\d\d-\d\d\.cxmap$/)]);
    const lines = readFileSync(join(recoveryOf(path), id, kept[0] ?? ''), 'utf8')
      .trim()
      .split('\n');
    expect(lines.map((line) => JSON.parse(line).drafts[0].value)).toEqual(['kept outside', 'kept outside too']);
    const copy = await opened(join(recoveryOf(path), id, kept[1] ?? ''));
    await copy.checked();
    expect(copy.description().checks).toBe('passed');
  });

  test('keeps what it has for thirty days', async () => {
    const path = await newFile();
    const store = await opened(path);
    const folder = join(recoveryOf(path), store.description().id);
    mkdirSync(folder, { recursive: true });
    const days = (count: number) => new Date(Date.now() - count * 24 * 3_600_000);
    for (const [name, age] of [
      ['copy-2025-01-01.cxmap', 31],
      ['changes-2025-01-01.jsonl', 31],
      ['copy-2025-01-03.cxmap', 29],
      ['notes.txt', 99],
    ] as const) {
      writeFileSync(join(folder, name), 'x');
      utimesSync(join(folder, name), days(age), days(age));
    }
    await store.apply(editCalled('a'), [set('card', 'key', 'text', 'x')], PEER);
    await store.close();
    const kept = readdirSync(folder);
    expect(kept).toContain('copy-2025-01-03.cxmap');
    expect(kept).toContain('notes.txt');
    expect(kept).not.toContain('copy-2025-01-01.cxmap');
    expect(kept).not.toContain('changes-2025-01-01.jsonl');
  });

  test('that cannot be written does not stop an edit', async () => {
    const path = await newFile();
    writeFileSync(recoveryOf(path), 'a file where a folder should be');
    const warnings: unknown[] = [];
    const listen = (warning: Error) => warnings.push(warning.name);
    process.on('warning', listen);
    onTestFinished(() => {
      process.off('warning', listen);
    });
    const store = await openStore(path, { known: true, recoveryFolder: recoveryOf(path) });
    await store.apply(editCalled('a'), [set('card', 'key', 'text', 'x')], PEER);
    await store.close();
    expect(warnings).toContain('CxmapRecovery');
  });
});

/** Runs a script as somebody who may not write to the folder. */
function asNobody(script: string, ...args: string[]): string {
  const code = `process.getuid() === 0 && process.setuid(65534); ${script}`;
  return execFileSync(process.execPath, ['--input-type=module', '-e', code, ...args], { cwd: process.cwd() }).toString();
}

test('a folder that may not be written to: the file opens read-only and says so', async () => {
  const path = await newFile();
  execFileSync('chmod', ['-R', 'a+rX', dirname(path)]);
  execFileSync('chmod', ['a-w', dirname(path), path]);
  const index = join(import.meta.dirname, '../../../../../electron/host/store/index.ts');
  const script = `const { openStore } = await import(process.argv[1]);
    const store = await openStore(process.argv[2], { known: true, recoveryFolder: process.argv[2] + '.r' });
    const fault = await store.apply({ id: 'e', label: 'x', author: null }, [], { device: 'd', person: null, program: 'p', window: 'w' }).catch((error) => error);
    const { card } = await store.journey('weekend');
    console.log(JSON.stringify([store.description().readOnly, fault.code, fault.params, card.length])); await store.close();`;
  const answer = asNobody(script, index, path);
  execFileSync('chmod', ['u+w', dirname(path)]);
  expect(JSON.parse(answer)).toEqual(['folder-read-only', 'READ_ONLY', { reason: 'folder-read-only' }, 3]);
});
