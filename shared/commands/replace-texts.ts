import type { FieldsOfKind, KindName } from '../model/kinds.ts';
import { liveRecord } from '../model/kinds.ts';
import { defineCommand } from './command.ts';
import { ownedDrafts } from './owned-drafts.ts';

export interface ReplacedText {
  readonly kind: KindName;
  readonly id: string;
  readonly field: string;
  /** What stood there when it was looked at: a text that somebody has changed since is left alone. */
  readonly before: string;
  readonly after: string;
}

export interface ReplaceTexts {
  readonly texts: readonly ReplacedText[];
}

/** Writes many texts of the file at once, on whatever journey they stand. */
export const replaceTexts = defineCommand<ReplaceTexts>({
  label: 'replaceTexts',
  drafts: (records, { texts }) => {
    const byRecord = Map.groupBy(
      texts.filter(({ kind, id, field, before }) => (liveRecord(records, kind, id) as Readonly<Record<string, unknown>> | undefined)?.[field] === before),
      ({ kind, id }) => `${kind} ${id}`,
    );
    return [...byRecord.values()].flatMap(([first, ...others]) => {
      if (!first) return [];
      const fields = Object.fromEntries([first, ...others].map(({ field, after }) => [field, after]));
      return ownedDrafts(records, first.kind, first.id, fields as Partial<FieldsOfKind<KindName>>);
    });
  },
});
