import type { Draft } from '../changes/change.ts';
import { createDraft, setDrafts } from '../changes/drafts.ts';
import { newId } from '../model/ids.ts';
import { type KindName, liveRecord, type RecordOfKind, type Records } from '../model/kinds.ts';
import { defineCommand } from './command.ts';

export interface AddComment {
  readonly id?: string;
  /** The journey it stands on; null: the workbook. */
  readonly journey: string | null;
  readonly about: { readonly kind: KindName; readonly id: string };
  readonly text: string;
  /** Person who writes; null: nobody known. */
  readonly author: string | null;
}

/** Begins a thread. What it is about need not be a record yet: a gap of the curve has none. */
export const addComment = defineCommand<AddComment>({
  label: 'addComment',
  drafts: (_, { id = newId(), journey, about, text, author }) =>
    text.trim() === '' ? [] : [createDraft('comment', id, { journey, aboutKind: about.kind, about: about.id, author, text: text.trim() })],
});

export interface AnswerComment {
  readonly id?: string;
  readonly comment: string;
  readonly text: string;
  readonly author: string | null;
}

/** Answers a thread; one that was settled is open again, since somebody has more to say. */
export const answerComment = defineCommand<AnswerComment>({
  label: 'answerComment',
  drafts: (records, { id = newId(), comment, text, author }) => {
    const root = threadRoot(records, comment);
    if (!root || text.trim() === '') return [];
    const { journey, aboutKind, about } = root;
    return [createDraft('comment', id, { journey, aboutKind, about, author, text: text.trim(), answers: root.id }), ...reopened(records, root.id)];
  },
});

export interface EditComment {
  readonly comment: string;
  readonly text: string;
}

export const editComment = defineCommand<EditComment>({
  label: 'editComment',
  drafts: (records, { comment, text }) =>
    liveRecord(records, 'comment', comment) && text.trim() !== '' ? setDrafts(records, 'comment', comment, { text: text.trim() }) : [],
});

export interface ResolveComment {
  /** The first comment of the thread. */
  readonly comment: string;
  readonly resolved: boolean;
}

export const resolveComment = defineCommand<ResolveComment>({
  label: 'resolveComment',
  drafts: (records, { comment, resolved }) => setDrafts(records, 'comment', comment, { resolved }),
});

function reopened(records: Records, root: string): Draft[] {
  return setDrafts(records, 'comment', root, { resolved: false });
}

/** The comment that began the thread; also where it was deleted and answers are left. */
export function threadRoot(records: Records, comment: string): RecordOfKind<'comment'> | undefined {
  const held = records.comment.get(comment);
  return held?.answers ? (records.comment.get(held.answers) ?? held) : held;
}
