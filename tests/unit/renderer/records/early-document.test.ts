import { describe, expect, it, onTestFinished } from 'vitest';
import { type DocumentStore, documentFrom, openDocument } from '../../../../renderer/records/index.ts';
import { createDraft } from '../../../../shared/changes/drafts.ts';
import { createJourney, setFields } from '../../../../shared/commands/index.ts';
import { FakeHost } from '../../../kit/fake-host.ts';
import { until } from '../../../kit/until.ts';

const theirs = (value: string, old: string) => [{ kind: 'journey', record: 'j', field: 'title', value, old }];

/** A document of what the host said of a file with one journey; the wire is not there yet. */
async function viewed() {
  const host = new FakeHost();
  const other = await openDocument(host.connection);
  other.run(createJourney, { id: 'j', title: 'Journey', stages: [{}], lanes: [] });
  await other.settled();
  other.close();
  host.mend();
  const view = await host.connection.client.records.first();
  host.cut();
  const document: DocumentStore = documentFrom(host.connection, view);
  onTestFinished(() => document.close());
  const state = () => document.store.getState();
  const title = () => state().records.journey.get('j')?.title;
  const retitle = () => document.run(setFields, { kind: 'journey', id: 'j', fields: { title: 'Mine' } });
  return { host, document, state, title, retitle };
}

describe('a document that is here before its wire', () => {
  it('shows what came with the admission, is not cut off, and keeps edits until the wire is there', async () => {
    const { host, document, state, title, retitle } = await viewed();
    expect([title(), state().saving]).toEqual(['Journey', 'saved']);
    retitle();
    expect([title(), state().saving]).toEqual(['Mine', 'saving']);
    host.mend();
    await document.settled();
    expect([host.records.journey.get('j')?.title, title()]).toEqual(['Mine', 'Mine']);
  });

  it('loads again what others changed before it could watch, under its own edits', async () => {
    const { host, document, state, title, retitle } = await viewed();
    retitle();
    host.elsewhere([...theirs('Theirs', 'Journey'), createDraft('persona', 'p', { name: 'Mei' })]);
    host.mend();
    await document.settled();
    await until(() => state().records.persona.has('p'));
    expect([title(), host.records.journey.get('j')?.title]).toEqual(['Mine', 'Mine']);
  });

  it('loads nothing again where nothing was missed, and hears of the others from then on', async () => {
    const { host, state, title } = await viewed();
    const { records } = state();
    host.mend();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(state().records).toBe(records);
    host.elsewhere(theirs('Theirs', 'Journey'));
    await until(() => title() === 'Theirs');
  });
});
