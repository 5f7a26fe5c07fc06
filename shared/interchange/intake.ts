import type { Draft } from '../changes/change.ts';
import { createDraft } from '../changes/drafts.ts';
import { LONGEST_LIST, LONGEST_TEXT } from '../model/field.ts';
import { newId } from '../model/ids.ts';
import type { FieldsOfKind, KindName } from '../model/kinds.ts';
import type { Warning } from './exchange.ts';
import type { WarningCode } from './warning-codes.ts';

/** Gathers what one import makes: drafts with fresh ids, and warnings. */
export interface Intake {
  readonly drafts: Draft[];
  readonly warnings: Warning[];
  /** Adds a creation; answers the record's id. */
  add<K extends KindName>(kind: K, fields: Partial<FieldsOfKind<K>>, id?: string): string;
  warn(code: WarningCode, line: number, params?: Warning['params']): void;
  /** A foreign text as a field may hold it: without NUL, cut (with a warning) where it is longer than a field. */
  text(value: string, line: number): string;
  /** A list as a field may hold it. */
  list<T>(values: readonly T[], line: number): readonly T[];
}

export function createIntake(makeId: () => string = newId): Intake {
  const drafts: Draft[] = [];
  const warnings: Warning[] = [];
  const intake: Intake = {
    drafts,
    warnings,
    add(kind, fields, id = makeId()) {
      drafts.push(createDraft(kind, id, fields));
      return id;
    },
    warn(code, line, params = {}) {
      warnings.push({ code, line, params });
    },
    text(value, line) {
      const clean = value.replaceAll('\u0000', '').toWellFormed();
      if (clean.length <= LONGEST_TEXT) return clean;
      intake.warn('textCut', line, { characters: clean.length, limit: LONGEST_TEXT });
      return clean.slice(0, LONGEST_TEXT).toWellFormed();
    },
    list(values, line) {
      if (values.length <= LONGEST_LIST) return values;
      intake.warn('listCut', line, { entries: values.length, limit: LONGEST_LIST });
      return values.slice(0, LONGEST_LIST);
    },
  };
  return intake;
}
