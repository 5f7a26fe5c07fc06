import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type DocumentStore, lastStep, openDocument } from '../../../../renderer/records/index.ts';
import { addPersona, createJourney, deleteRecords, setFields } from '../../../../shared/commands/index.ts';
import { liveRecord } from '../../../../shared/model/kinds.ts';
import { FakeHost } from '../../../kit/fake-host.ts';

let document: DocumentStore;

const nameOf = (id: string) => liveRecord(document.store.getState().records, 'persona', id)?.name;

beforeEach(async () => {
  document = await openDocument(new FakeHost().connection);
  document.run(createJourney, { id: 'j', title: 'J', stages: [], lanes: [] });
  for (const id of ['ana', 'ben']) document.run(addPersona, { id, name: id, journey: 'j' });
  document.run(deleteRecords, { items: [{ kind: 'persona', id: 'ana' }] });
  return () => document.close();
});

describe('a notice that offers to take back what was just done', () => {
  it('takes it back, once', () => {
    const ended = vi.fn();
    const { onUndo, until } = lastStep(document);
    until(ended);
    onUndo();
    expect([nameOf('ana'), ended.mock.calls.length]).toEqual(['ana', 1]);
    onUndo();
    expect(nameOf('ben')).toBe('ben');
  });

  it('ends when something else is done, and does not take that back in its place', () => {
    const ended = vi.fn();
    const { onUndo, until } = lastStep(document);
    until(ended);
    document.run(setFields, { kind: 'persona', id: 'ben', fields: { name: 'Benedict' } });
    expect(ended).toHaveBeenCalledTimes(1);
    onUndo();
    expect([nameOf('ana'), nameOf('ben')]).toEqual([undefined, 'Benedict']);
  });
});
