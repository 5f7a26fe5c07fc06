import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import en from '../../../../resources/locales/en.json' with { type: 'json' };
import { applyDrafts } from '../../../../shared/changes/apply-drafts.ts';
import type { Draft } from '../../../../shared/changes/change.ts';
import { exportWords } from '../../../../shared/interchange/index.ts';
import { Fault } from '../../../../shared/model/fault.ts';
import { emptyRecords, KINDS, type Records } from '../../../../shared/model/kinds.ts';

const DATA = join(import.meta.dirname, '../../../data');

export const WORDS = exportWords(en);

export function dataFiles(folder: string, ending: string): string[] {
  return readdirSync(join(DATA, folder)).filter((name) => name.endsWith(ending));
}

export function readData(path: string): string {
  return readFileSync(join(DATA, path), 'utf8');
}

/** The records that drafts make, after every created field passed its kind's schema: what the host would take. */
export function recordsOf(drafts: readonly Draft[]): Records {
  for (const draft of drafts) checkDraft(draft);
  return applyDrafts(emptyRecords(), drafts, { at: 1, session: 's' });
}

function checkDraft({ kind, record, value }: Draft): void {
  const fields: Readonly<Record<string, { schema: { parse(value: unknown): unknown } }>> = KINDS[kind as keyof typeof KINDS].fields;
  for (const [name, one] of Object.entries(value as object)) {
    const field = fields[name];
    if (!field) throw new Error(`${kind} ${record} has no field ${name}`);
    field.schema.parse(one);
  }
}

/** Ids in the order of their making: 1, 2, 3 … */
export function countedIds(): () => string {
  let count = 0;
  return () => `id${String(++count).padStart(6, '0')}`;
}

/** The fault that an action throws, or null. */
export function faultOf(action: () => unknown): { code: string; params: unknown } | null {
  try {
    action();
  } catch (error) {
    if (error instanceof Fault) return { code: error.code, params: error.params };
    throw error;
  }
  return null;
}
