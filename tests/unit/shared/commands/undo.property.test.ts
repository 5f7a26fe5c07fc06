import { describe, expect, it } from 'vitest';
import { applyDrafts } from '../../../../shared/changes/apply-drafts.ts';
import type { Draft, Json } from '../../../../shared/changes/change.ts';
import { sameJson } from '../../../../shared/changes/equal.ts';
import { invert } from '../../../../shared/changes/invert.ts';
import { columnsOf, lanesOf, stagesOf } from '../../../../shared/commands/index.ts';
import { fieldsSchema, initialFields } from '../../../../shared/model/kind.ts';
import { isKindName, KINDS, type Records } from '../../../../shared/model/kinds.ts';
import { compareOrder } from '../../../../shared/model/order.ts';
import { shown, smallMap } from '../../../kit/map-driver.ts';
import { fc } from '../../../kit/property.ts';
import { type Choose, INTENTS } from '../../../kit/random-intents.ts';

/** A gesture: which command, and numbers that choose among what is on the map. */
const gesture = fc.record({ command: fc.nat(INTENTS.length - 1), choices: fc.array(fc.nat(1_000), { minLength: 8, maxLength: 8 }) });
const gestures = fc.array(gesture, { minLength: 1, maxLength: 24 });

function pick(choices: readonly number[]): Choose {
  let next = 0;
  return (count) => (count === 0 ? 0 : (choices[next++ % choices.length] ?? 0) % count);
}

/** Plays random gestures and shows each edit's records before and after to `check`. */
function play(
  list: readonly { command: number; choices: readonly number[] }[],
  check: (drafts: readonly Draft[], before: Records, after: Records) => void,
): void {
  const map = smallMap();
  map.addCard('thought', 'Pay', 'a', 'b');
  map.addCard('touchpoint', 'Arrive', 'App');
  for (const { command, choices } of list) {
    const before = map.records;
    const drafts = INTENTS[command]!(map, pick(choices));
    check(drafts, before, map.records);
  }
}

const mark = { at: 1, session: 'test' };
const runs = { numRuns: 200 };

describe('every command', { timeout: 60_000 }, () => {
  it('is taken back whole by its undo, and done again by its redo', () => {
    fc.assert(
      fc.property(gestures, (list) => {
        play(list, (drafts, before, after) => {
          const undo = invert(drafts, after);
          const undone = applyDrafts(after, undo.drafts, mark);
          expect(undo.kept).toEqual([]);
          expect(shown(undone)).toEqual(shown(before));
          expect(shown(applyDrafts(undone, invert(undo.drafts, undone).drafts, mark))).toEqual(shown(after));
        });
      }),
      runs,
    );
  });

  it('names in each draft the value that was there, writes no field twice and changes what it touches', () => {
    fc.assert(
      fc.property(gestures, (list) => {
        play(list, (drafts, before) => {
          const fields = drafts.map(({ record, field }) => `${record} ${field}`);
          expect(new Set(fields).size).toBe(fields.length);
          for (const draft of drafts) expect(draft.old).toEqual(valueIn(before, draft));
          for (const draft of drafts) expect(draft.field !== null && sameJson(draft.value, draft.old)).toBe(false);
        });
      }),
      runs,
    );
  });

  it('writes only values that the kind takes', () => {
    fc.assert(
      fc.property(gestures, (list) => {
        play(list, (drafts) => {
          for (const draft of drafts) expect(isValid(draft), JSON.stringify(draft)).toBe(true);
        });
      }),
      runs,
    );
  });

  it('keeps stages, steps and lanes in one order without ties', () => {
    fc.assert(
      fc.property(gestures, (list) => {
        play(list, (_, __, after) => {
          const journey = [...after.journey.keys()][0]!;
          const rows = [stagesOf(after, journey), lanesOf(after, journey), ...Map.groupBy(columnsOf(after, journey), ({ stage }) => stage).values()];
          for (const row of rows) expect(row.toSorted(compareOrder).map(({ order }) => order)).toEqual([...new Set(row.map(({ order }) => order))]);
          for (const stage of stagesOf(after, journey)) expect(columnsOf(after, journey).some((step) => step.stage === stage.id)).toBe(true);
        });
      }),
      runs,
    );
  });
});

function valueIn(records: Records, { kind, record, field }: Draft): Json {
  const held = isKindName(kind) ? (records[kind].get(record) as Readonly<Record<string, Json>> | undefined) : undefined;
  return field === null ? null : (held?.[field] ?? null);
}

function isValid({ kind, field, value }: Draft): boolean {
  if (!isKindName(kind)) return false;
  if (field === 'deleted') return typeof value === 'boolean';
  const known = initialFields(KINDS[kind]);
  const fields = field === null ? (value as Record<string, Json>) : { [field]: value };
  return Object.keys(fields).every((name) => Object.hasOwn(known, name)) && fieldsSchema(KINDS[kind]).safeParse(fields).success;
}
