import { act, cleanup, fireEvent } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ActionsProvider, type Services } from '../../../../../renderer/actions/index.ts';
import { JourneyTable } from '../../../../../renderer/panels/table/journey-table.tsx';
import { type DocumentStore, openDocument } from '../../../../../renderer/records/index.ts';
import { createView } from '../../../../../renderer/state/index.ts';
import type { Draft } from '../../../../../shared/changes/change.ts';
import { deleteDraft, setDrafts } from '../../../../../shared/changes/drafts.ts';
import { addCards, columnsOf, createJourney, lanesOf } from '../../../../../shared/commands/index.ts';
import { FakeHost } from '../../../../kit/fake-host.ts';
import { frames, pretendLayout } from '../../../../kit/mounted-canvas.tsx';
import { mountWindow } from '../../../../kit/mounted-window.tsx';

/* While one writes in the table, others edit the same map. */

let host: FakeHost;
let document: DocumentStore;

const records = () => document.store.getState().records;
const textOf = (card: string) => records().card.get(card)?.text;
const field = () => window.document.querySelector<HTMLTextAreaElement>('[data-catcher]')!;
const isWriting = () => field().dataset['catcher'] === 'editing';

beforeEach(async () => {
  pretendLayout({ width: 1_200, height: 800 });
  host = new FakeHost();
  document = await openDocument(host.connection);
  document.run(createJourney, { id: 'j', title: 'J', stages: [{ name: 'Book', steps: ['Search', 'Pay'] }], lanes: [{ kind: 'thought' }, { kind: 'action' }] });
  const place = { lane: lanesOf(records(), 'j')[0]!.id, from: columnsOf(records(), 'j')[0]!.id };
  document.run(addCards, { journey: 'j', place, ids: ['a', 'b'], texts: ['First', 'Second'] });
  await document.settled();
  const view = createView({ journey: 'j' });
  view.showMapAs('table');
  view.select({ kind: 'card', id: 'a' });
  mountWindow(
    document,
    view,
    <ActionsProvider services={{} as Services}>
      <JourneyTable journey="j" />
    </ActionsProvider>,
  );
  act(() => field().focus());
  return () => document.close();
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

async function elsewhere(drafts: readonly Draft[]): Promise<void> {
  host.elsewhere(drafts);
  await frames(1);
}

function type(text: string): void {
  act(() => {
    field().value = text;
    fireEvent.input(field());
  });
}

describe('writing in the table while others edit', () => {
  it('ends where the card is deleted, and leaves the next one as it is', async () => {
    type('Mine');
    expect(isWriting()).toBe(true);
    await elsewhere([deleteDraft('card', 'a')]);
    expect(isWriting()).toBe(false);
    act(() => field().blur());
    expect(textOf('b')).toBe('Second');
  });

  it('does not offer the text of a deleted card on the one that takes its place', async () => {
    act(() => void fireEvent.keyDown(field(), { key: 'F2' }));
    expect(field().value).toBe('First');
    await elsewhere([deleteDraft('card', 'a')]);
    expect([isWriting(), field().value]).toEqual([false, '']);
    act(() => void fireEvent.keyDown(field(), { key: 'F2' }));
    expect([isWriting(), field().value]).toEqual([true, 'Second']);
  });

  it('goes along with a card that is moved, with what was typed', async () => {
    type('Mine');
    const to = lanesOf(records(), 'j')[1]!.id;
    await elsewhere(setDrafts(records(), 'card', 'a', { place: { ...records().card.get('a')!.place, lane: to } }));
    expect([isWriting(), field().value]).toEqual([true, 'Mine']);
    act(() => field().blur());
    expect(textOf('a')).toBe('Mine');
  });

  it('stays what was typed when the rest of the map changes', async () => {
    type('Mine');
    await elsewhere(setDrafts(records(), 'card', 'b', { text: 'Theirs' }));
    expect([isWriting(), field().value]).toEqual([true, 'Mine']);
  });
});
