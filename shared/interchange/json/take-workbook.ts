import type { Json } from '../../changes/change.ts';
import { sameJson } from '../../changes/equal.ts';
import type { Field } from '../../model/field.ts';
import { KINDS } from '../../model/kinds.ts';
import { WORKBOOK_ID, type Workbook } from '../../model/workbook.ts';
import type { Intake } from '../intake.ts';

/**
 * Writes the document's vision, principles and goals where the workbook that takes it has none; its own are never written
 * over. The language stays the workbook's.
 */
export function takeWorkbook(intake: Intake, stated: Readonly<Record<string, unknown>>, taker: Workbook | undefined): void {
  for (const [name, field] of Object.entries(KINDS.workbook.fields)) {
    const value = name === 'language' ? undefined : statedValue(field as Field<unknown>, stated[name]);
    if (value === undefined) continue;
    const held = taker?.[name as keyof Workbook] as Json | undefined;
    const isFree = sameJson(held, field.initial as Json);
    if (isFree) intake.drafts.push({ kind: 'workbook', record: WORKBOOK_ID, field: name, value, old: held ?? null });
    else if (!sameJson(held, value)) intake.warn('workbookKept', 0, { field: name });
  }
}

/** undefined: nothing is stated, or nothing that the field takes. */
function statedValue(field: Field<unknown>, value: unknown): Json | undefined {
  const parsed = field.schema.safeParse(value);
  return parsed.success && !sameJson(parsed.data as Json, field.initial as Json) ? (parsed.data as Json) : undefined;
}
