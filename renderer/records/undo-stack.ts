import type { Draft, Edit } from '../../shared/changes/change.ts';
import { invert } from '../../shared/changes/invert.ts';
import type { Records } from '../../shared/model/kinds.ts';

/** What one undo takes back: an edit, or all edits of one gesture. */
export interface UndoEntry {
  readonly label: string;
  readonly drafts: readonly Draft[];
  readonly edits: readonly string[];
  /** Edits of the same gesture are taken back together. */
  readonly gesture: string | null;
}

export interface Turned {
  readonly label: string;
  readonly drafts: readonly Draft[];
  /** Drafts that were left alone because somebody changed the field since. */
  readonly kept: readonly Draft[];
}

/** Own edits only, whatever journey they were made in. */
export interface UndoStack {
  readonly undoLabel: string | null;
  readonly redoLabel: string | null;
  push(entry: UndoEntry): void;
  /** The host will write an edit of this id for this window. */
  expect(edit: string): void;
  /** An edit came from the host; answers whether it was expected: then it can be undone. */
  came(edit: Pick<Edit, 'id' | 'label'>, drafts: readonly Draft[]): boolean;
  /** The last entry took up a burst: these are its drafts now. */
  rewrite(edit: string, before: readonly Draft[], after: readonly Draft[]): void;
  /** Turns the last entry round; `done` is told what was written, under its new edit's id. */
  turn(direction: 'undo' | 'redo', records: Records, edit: string): Turned | null;
  /** Whether the last thing that can be undone is just this edit: only then may it take up another burst. */
  isLast(edit: string | undefined): boolean;
  /** A refused edit was taken back by the host: there is nothing left to undo. */
  forget(edit: string): void;
}

const DEEPEST = 1_000;

export function createUndoStack(): UndoStack {
  let undos: readonly UndoEntry[] = [];
  let redos: readonly UndoEntry[] = [];
  const expected = new Set<string>();
  const push = (entry: UndoEntry) => {
    undos = pushed(undos, entry);
    redos = [];
  };
  return {
    get undoLabel() {
      return undos.at(-1)?.label ?? null;
    },
    get redoLabel() {
      return redos.at(-1)?.label ?? null;
    },
    push,
    expect: (edit) => void expected.add(edit),
    came({ id, label }, drafts) {
      const isOwn = expected.delete(id);
      if (isOwn) push({ label, drafts, edits: [id], gesture: null });
      return isOwn;
    },
    rewrite(edit, before, after) {
      const now = new Map(before.map((draft, at) => [draft, after[at]]));
      undos = undos.map((entry) => (entry.edits.includes(edit) ? { ...entry, drafts: entry.drafts.map((draft) => now.get(draft) ?? draft) } : entry));
    },
    turn(direction, records, edit) {
      const entry = (direction === 'undo' ? undos : redos).at(-1);
      if (!entry) return null;
      const { drafts, kept } = invert(entry.drafts, records);
      const turned: UndoEntry = { label: entry.label, drafts, edits: [edit], gesture: null };
      const back = drafts.length > 0 ? [turned] : [];
      if (direction === 'undo') [undos, redos] = [undos.slice(0, -1), [...redos, ...back]];
      else [undos, redos] = [[...undos, ...back], redos.slice(0, -1)];
      return { label: entry.label, drafts, kept };
    },
    isLast: (edit) => edit !== undefined && undos.at(-1)?.edits.at(-1) === edit,
    forget(edit) {
      const other = (entry: UndoEntry) => !entry.edits.includes(edit);
      undos = undos.filter(other);
      redos = redos.filter(other);
    },
  };
}

function pushed(stack: readonly UndoEntry[], entry: UndoEntry): readonly UndoEntry[] {
  const last = stack.at(-1);
  if (entry.gesture === null || last?.gesture !== entry.gesture) return [...stack, entry].slice(-DEEPEST);
  return [...stack.slice(0, -1), { ...last, drafts: [...last.drafts, ...entry.drafts], edits: [...last.edits, ...entry.edits] }];
}
