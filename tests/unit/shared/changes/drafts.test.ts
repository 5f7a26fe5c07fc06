import { describe, expect, test } from 'vitest';
import { applyDrafts } from '../../../../shared/changes/apply-drafts.ts';
import type { Draft } from '../../../../shared/changes/change.ts';
import { createDraft, deleteDraft, reviveDraft, setDrafts } from '../../../../shared/changes/drafts.ts';
import { sameJson } from '../../../../shared/changes/equal.ts';
import { invert } from '../../../../shared/changes/invert.ts';
import { emptyRecords, type Records } from '../../../../shared/model/kinds.ts';
import { fc } from '../../../kit/property.ts';
import { RUNS } from './arbitrary-changes.ts';

const MARK = { at: 1, session: 's' };
const LATER = { at: 2, session: 's' };

const START = applyDrafts(
  emptyRecords(),
  [createDraft('card', 'a', { text: 'A' }), createDraft('card', 'b', { text: 'B', tags: ['t'] }), createDraft('tag', 't', { name: 'T' })],
  MARK,
);

/** What a reader sees: live records without their marks. */
function seen(records: Records): unknown {
  return Object.fromEntries(
    Object.entries(records).map(([kind, map]) => [
      kind,
      [...map.values()].filter(({ deleted }) => !deleted).map(({ created: _, changed: __, ...rest }) => rest),
    ]),
  );
}

type Act = { readonly do: 'text' | 'tags' | 'delete' | 'revive' | 'create'; readonly card: string; readonly text: string };

const act: fc.Arbitrary<Act> = fc.record({
  do: fc.constantFrom('text', 'tags', 'delete', 'revive', 'create'),
  card: fc.constantFrom('a', 'b', 'c', 'd'),
  text: fc.string({ maxLength: 3 }),
});

/** An edit of several acts, each on what the ones before left. */
function draftsOf(acts: readonly Act[]): Draft[] {
  const drafts: Draft[] = [];
  let records: Records = START;
  for (const each of acts) {
    const next = draftOf(each, records);
    records = applyDrafts(records, next, LATER);
    drafts.push(...next);
  }
  return drafts;
}

function draftOf({ do: what, card, text }: Act, records: Records): Draft[] {
  const held = records.card.get(card);
  if (what === 'create') return held ? [] : [createDraft('card', card, { text })];
  if (!held) return [];
  if (what === 'delete') return held.deleted ? [] : [deleteDraft('card', card)];
  if (what === 'revive') return held.deleted ? [reviveDraft('card', card)] : [];
  return setDrafts(records, 'card', card, what === 'text' ? { text } : { tags: [text] });
}

describe('an edit and its undo', () => {
  test('leave the records as they were, and the undo of the undo brings the edit back', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 12 }), (acts) => {
        const drafts = draftsOf(acts);
        const done = applyDrafts(START, drafts, LATER);
        const undo = invert(drafts, done);
        const undone = applyDrafts(done, undo.drafts, LATER);
        expect(undo.kept).toEqual([]);
        expect(seen(undone)).toEqual(seen(START));
        const redo = invert(undo.drafts, undone);
        expect(seen(applyDrafts(undone, redo.drafts, LATER))).toEqual(seen(done));
      }),
      { numRuns: RUNS * 5 },
    );
  });

  test('what somebody changed since is left alone and named', () => {
    const drafts = setDrafts(START, 'card', 'a', { text: 'mine', tags: ['mine'] });
    const done = applyDrafts(START, drafts, LATER);
    const theirs = applyDrafts(done, setDrafts(done, 'card', 'a', { text: 'theirs' }), LATER);
    const undo = invert(drafts, theirs);
    expect(undo.kept.map(({ field }) => field)).toEqual(['text']);
    const undone = applyDrafts(theirs, undo.drafts, LATER);
    expect([undone.card.get('a')?.text, undone.card.get('a')?.tags]).toEqual(['theirs', []]);
  });

  test('two kinds with records of one id are kept apart', () => {
    const drafts: Draft[] = [
      { kind: 'card', record: 'x', field: null, value: { text: 'c' }, old: null },
      { kind: 'tag', record: 'x', field: null, value: { name: 't' }, old: null },
      { kind: 'card', record: 'x', field: 'icon', value: 'star', old: '' },
    ];
    const done = applyDrafts(START, drafts, LATER);
    expect(seen(applyDrafts(done, invert(drafts, done).drafts, LATER))).toEqual(seen(START));
  });
});

describe('drafts', () => {
  test('a creation writes only what differs from the initial values', () => {
    expect(createDraft('card', 'x', { text: 'T', detail: '', tags: [], isSample: false, severity: null }).value).toEqual({ text: 'T' });
  });

  test('setting a value that is there already is no change', () => {
    expect(setDrafts(START, 'card', 'b', { text: 'B', tags: ['t'] })).toEqual([]);
    expect(setDrafts(START, 'card', 'nobody', { text: 'B' })).toEqual([]);
    expect(setDrafts(START, 'card', 'b', { text: 'C' })).toEqual([{ kind: 'card', record: 'b', field: 'text', value: 'C', old: 'B' }]);
  });

  test('records that are not touched stay the same objects', () => {
    const done = applyDrafts(START, setDrafts(START, 'card', 'a', { text: 'new' }), LATER);
    expect(done.card.get('b')).toBe(START.card.get('b'));
    expect(done.tag).toBe(START.tag);
    expect(done.card.get('a')).toMatchObject({ text: 'new', created: MARK, changed: LATER });
    expect(applyDrafts(START, [], LATER)).toBe(START);
  });

  test('unknown kinds and records that are not loaded are skipped', () => {
    const drafts: Draft[] = [
      { kind: 'hologram', record: 'h', field: null, value: {}, old: null },
      { kind: 'card', record: 'elsewhere', field: 'text', value: 'x', old: null },
    ];
    expect(applyDrafts(START, drafts, LATER)).toBe(START);
  });

  test('a second creation neither resets nor revives, as the journal sums it', () => {
    const gone = applyDrafts(START, [deleteDraft('card', 'b')], LATER);
    const again = applyDrafts(gone, [createDraft('card', 'b', { detail: 'd' })], LATER).card.get('b');
    expect(again).toMatchObject({ deleted: true, text: 'B', tags: ['t'], detail: 'd', created: MARK });
  });
});

describe('sameJson', () => {
  test('knows equal values, whatever the order of keys', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const copy = JSON.parse(JSON.stringify(value));
        expect(sameJson(value as never, copy)).toBe(true);
      }),
    );
    expect(sameJson({ a: 1, b: [2] }, { b: [2], a: 1 })).toBe(true);
  });

  test.each([
    [{ a: 1 }, { a: 2 }],
    [{ a: 1 }, { b: 1 }],
    [[1], [1, 2]],
    [[], {}],
    [null, {}],
    ['1', 1],
    [{ toString: 1 }, {}],
  ])('%j is not %j', (a, b) => {
    expect(sameJson(a as never, b as never)).toBe(false);
    expect(sameJson(b as never, a as never)).toBe(false);
  });

  test('takes back what an edit wrote to two records of one id and different kinds', () => {
    const created = applyDrafts(START, [createDraft('tag', 'a', { name: 'tag' })], MARK);
    const drafts = [
      { kind: 'card', record: 'a', field: 'deleted', value: true, old: false },
      { kind: 'tag', record: 'a', field: 'deleted', value: false, old: true },
    ];
    const done = applyDrafts(created, drafts, MARK);
    expect(invert(drafts, done).kept).toEqual([]);
  });
});
