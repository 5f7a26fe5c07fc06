import { describe, expect, it } from 'vitest';
import { commentThreads, openComments } from '../../../../shared/analysis/index.ts';
import { addComment, answerComment, deleteRecords, editComment, resolveComment } from '../../../../shared/commands/index.ts';
import { smallMap } from '../../../kit/map-driver.ts';

function spokenOf() {
  const map = smallMap();
  map.addCard('thought', 'Pay', 'Why twice?');
  const about = { kind: 'card', id: map.card('Why twice?') } as const;
  map.run(addComment, { id: 'first', journey: map.journey, about, text: ' Is this so? ', author: 'ana' });
  map.run(answerComment, { id: 'second', comment: 'first', text: 'Yes', author: 'bo' });
  return { map, card: about.id };
}

const said = (threads: ReturnType<typeof commentThreads>) => threads.map(({ root, answers }) => [root.text, ...answers.map(({ text }) => text)]);

describe('comments', () => {
  it('are threads about one thing, each with its author', () => {
    const { map, card } = spokenOf();
    map.run(answerComment, { id: 'third', comment: 'second', text: 'Indeed', author: 'ana' });
    const [thread] = commentThreads(map.records.comment);
    expect(said(commentThreads(map.records.comment))).toEqual([['Is this so?', 'Yes', 'Indeed']]);
    expect(thread?.answers.map(({ author, about, journey, answers }) => [author, about, journey, answers])).toEqual([
      ['bo', card, map.journey, 'first'],
      ['ana', card, map.journey, 'first'],
    ]);
  });

  it('stand with the latest word first', () => {
    const { map, card } = spokenOf();
    map.run(addComment, { journey: map.journey, about: { kind: 'card', id: card }, text: 'Another matter', author: null });
    expect(said(commentThreads(map.records.comment)).map(([first]) => first)).toEqual(['Another matter', 'Is this so?']);
    map.run(answerComment, { comment: 'first', text: 'More', author: null });
    expect(said(commentThreads(map.records.comment)).map(([first]) => first)).toEqual(['Is this so?', 'Another matter']);
  });

  it('say nothing where there is nothing to say', () => {
    const { map, card } = spokenOf();
    const empty = [
      map.run(addComment, { journey: map.journey, about: { kind: 'card', id: card }, text: ' \n ', author: null }),
      map.run(answerComment, { comment: 'first', text: '', author: null }),
      map.run(editComment, { comment: 'first', text: ' ' }),
      map.run(answerComment, { comment: 'nobody', text: 'Hello?', author: null }),
    ];
    expect(empty).toEqual([[], [], [], []]);
  });

  it('are settled, and open again by an answer', () => {
    const { map, card } = spokenOf();
    expect(openComments(map.records.comment, map.journey).get(card)).toBe(2);
    map.run(resolveComment, { comment: 'first', resolved: true });
    expect(openComments(map.records.comment, map.journey).size).toBe(0);
    map.run(answerComment, { comment: 'first', text: 'But', author: null });
    expect(openComments(map.records.comment, map.journey).get(card)).toBe(3);
    map.undo();
    expect(map.records.comment.get('first')?.resolved).toBe(true);
  });

  it('keep the answers of a first comment that was deleted, and no thread of deleted ones', () => {
    const { map, card } = spokenOf();
    map.run(deleteRecords, { items: [{ kind: 'comment', id: 'first' }] });
    expect(commentThreads(map.records.comment).map(({ root, answers }) => [root.deleted, answers.length])).toEqual([[true, 1]]);
    expect(openComments(map.records.comment, map.journey).get(card)).toBe(1);
    map.run(deleteRecords, { items: [{ kind: 'comment', id: 'second' }] });
    expect(commentThreads(map.records.comment)).toEqual([]);
  });
});
