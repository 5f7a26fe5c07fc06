import type { RecordOfKind, Records } from '../model/kinds.ts';

type Comment = RecordOfKind<'comment'>;

export interface Thread {
  /** The comment that began it; it may have been deleted while its answers stay. */
  readonly root: Comment;
  /** Its answers that are there, oldest first. */
  readonly answers: readonly Comment[];
  /** When something was said last, as a stamp. */
  readonly latest: number;
}

/** The threads of a file, the one with the latest word first. A thread of which every comment was deleted is none. */
export function commentThreads(comments: Records['comment']): Thread[] {
  const answers = new Map<string, Comment[]>();
  const roots: Comment[] = [];
  for (const comment of comments.values()) {
    if (comment.answers === null || !comments.has(comment.answers)) roots.push(comment);
    else if (!comment.deleted) push(answers, comment.answers, comment);
  }
  const threads = roots.flatMap((root) => {
    const said = (answers.get(root.id) ?? []).sort((a, b) => a.created.at - b.created.at || (a.id < b.id ? -1 : 1));
    return root.deleted && said.length === 0 ? [] : [{ root, answers: said, latest: said.at(-1)?.created.at ?? root.created.at }];
  });
  return threads.sort((a, b) => b.latest - a.latest || (a.root.id < b.root.id ? -1 : 1));
}

/** How many comments stand in open threads on each thing of a journey, by the thing's id. */
export function openComments(comments: Records['comment'], journey: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { root, answers } of commentThreads(comments)) {
    if (root.resolved || root.journey !== journey || root.about === null) continue;
    counts.set(root.about, (counts.get(root.about) ?? 0) + answers.length + (root.deleted ? 0 : 1));
  }
  return counts;
}

function push(map: Map<string, Comment[]>, key: string, comment: Comment): void {
  const list = map.get(key);
  if (list) list.push(comment);
  else map.set(key, [comment]);
}
