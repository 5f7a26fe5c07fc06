import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { onTestFinished } from 'vitest';
import { createStore, type EditPeer, type OpenOptions, openStore, type Store } from '../../../../../electron/host/store/index.ts';
import type { Draft, Edit } from '../../../../../shared/changes/change.ts';
import { createDraft } from '../../../../../shared/changes/drafts.ts';
import { isFault } from '../../../../../shared/model/fault.ts';
import { newId } from '../../../../../shared/model/ids.ts';
import { scratchFolder } from '../../../../kit/scratch-folder.ts';

export const PEER: EditPeer = { device: 'device-1', person: 'anna', program: 'test 1', window: 'window-1' };

/** A journey of a stage, a step, a lane and three cards, with two records of the workbook. */
export const DRAFTS: readonly Draft[] = [
  createDraft('persona', 'guest', { name: 'Ms Wu', tagLine: '周末来放松的客人', goals: ['Sleep well', '吃好早餐'] }),
  createDraft('journey', 'weekend', { title: 'A weekend at the hotel', personas: ['guest'], order: 'a0' }),
  createDraft('stage', 'arrive', { journey: 'weekend', name: 'Arrive', order: 'a0' }),
  createDraft('step', 'desk', { journey: 'weekend', stage: 'arrive', name: 'At the desk', order: 'a0' }),
  createDraft('lane', 'does', { journey: 'weekend', kind: 'action', order: 'a0' }),
  createDraft('card', 'queue', {
    journey: 'weekend',
    kind: 'pain-point',
    text: '排队太久',
    severity: 4,
    place: { lane: 'does', from: 'desk', to: 'desk', order: 'a0' },
  }),
  createDraft('card', 'key', { journey: 'weekend', kind: 'action', text: 'Takes the key', place: { lane: 'does', from: 'desk', to: 'desk', order: 'a1' } }),
  createDraft('card', 'thought', { journey: 'weekend', kind: 'thought', text: 'Will the room be quiet?' }),
];

export async function newFile(drafts: readonly Draft[] = DRAFTS): Promise<string> {
  const path = join(await scratchFolder(), 'weekend.cxmap');
  await createStore(path, { language: 'en', program: 'test 1', drafts });
  return path;
}

/** Opens a file that the ledger knows; closed when the test is over, if the test did not. */
export async function opened(path: string, options: Partial<OpenOptions> = {}): Promise<Store> {
  const store = await openStore(path, { known: true, recoveryFolder: recoveryOf(path), ...options });
  onTestFinished(async () => {
    await store.close();
  });
  return store;
}

export function recoveryOf(path: string): string {
  return join(dirname(path), 'recovery');
}

export function editCalled(label: string): Edit {
  return { id: newId(), label, author: 'anna' };
}

export function set(kind: string, record: string, field: string, value: Draft['value']): Draft {
  return { kind, record, field, value, old: null };
}

/** The fault that a promise ends in; fails the test if it does not. */
export async function faultOf(promise: Promise<unknown>): Promise<{ code: string; params: unknown }> {
  try {
    await promise;
  } catch (error) {
    if (isFault(error)) return { code: error.code, params: error.params };
    throw error;
  }
  throw new Error('expected a fault');
}

/** Bytes, size and times of a file: what must not change by looking. */
export function fingerprint(path: string): string {
  const { size, mtimeMs, ino } = statSync(path);
  return [createHash('sha256').update(readFileSync(path)).digest('hex'), size, mtimeMs, ino].join(' ');
}

/** Changes a file behind the program's back. */
export function tamper(path: string, ...statements: readonly string[]): void {
  const db = new Database(path);
  try {
    db.unsafeMode(true);
    for (const statement of statements) db.exec(statement);
  } finally {
    db.close();
  }
}
