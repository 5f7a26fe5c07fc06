import { beforeEach, describe, expect, it } from 'vitest';
import { type DocumentStore, openDocument } from '../../../../renderer/records/index.ts';
import {
  addCards,
  addPersona,
  addStages,
  cellOf,
  columnsOf,
  createJourney,
  deleteRecords,
  editCardText,
  lanesOf,
  nameOf,
  rename,
  setFields,
  setScore,
} from '../../../../shared/commands/index.ts';
import { Fault } from '../../../../shared/model/fault.ts';
import { live } from '../../../../shared/model/kinds.ts';
import { scoreId } from '../../../../shared/model/score.ts';
import { FakeHost } from '../../../kit/fake-host.ts';
import { shown } from '../../../kit/map-driver.ts';
import { until } from '../../../kit/until.ts';

let host: FakeHost;
let document: DocumentStore;
const state = () => document.store.getState();
const texts = () => live(state().records, 'card').map(({ text }) => text);

function newJourney(): string {
  return document.run(createJourney, { id: 'j', title: 'Journey', stages: [{ steps: ['one', 'two'] }], lanes: [{ kind: 'own' }, { kind: 'emotion' }] }).ids[0]!;
}

function addCard(text: string): string {
  const { records } = state();
  const place = { lane: lanesOf(records, 'j')[0]!.id, from: columnsOf(records, 'j')[0]!.id };
  return document.run(addCards, { journey: 'j', place, texts: [text] }).ids[0]!;
}

beforeEach(async () => {
  host = new FakeHost();
  document = await openDocument(host.connection);
  return () => document.close();
});

describe('an edit', () => {
  it('is shown at once, saving until the host has it, and then saved', async () => {
    const gate = Promise.withResolvers<void>();
    host.gate = gate.promise;
    newJourney();
    expect(live(state().records, 'journey').map(({ title }) => title)).toEqual(['Journey']);
    expect(state().saving).toBe('saving');
    expect(document.hasUnsent()).toBe(true);
    gate.resolve();
    await document.settled();
    expect(state().saving).toBe('saved');
    expect(shown(state().records)).toEqual(shown(host.records));
  });

  it('reaches the host after those it builds on', async () => {
    newJourney();
    addCard('a');
    document.run(rename, { kind: 'stage', id: live(state().records, 'stage')[0]!.id, name: 'Stage' });
    await document.settled();
    expect(host.edits.map(({ edit }) => edit.label)).toEqual(['createJourney', 'addCard', 'rename']);
  });

  it('that changes nothing is none', async () => {
    newJourney();
    expect(document.run(rename, { kind: 'journey', id: 'j', name: 'Journey' })).toEqual({ edit: null, ids: [], created: [] });
    await document.settled();
    expect(host.edits).toHaveLength(1);
  });

  it('names what it made', () => {
    newJourney();
    const { created } = document.run(addStages, { journey: 'j', before: null, names: ['x'] });
    expect(created.map(({ kind }) => kind)).toEqual(['stage', 'step']);
  });
});

describe('a burst of typing', () => {
  it('becomes one edit and one undo', async () => {
    newJourney();
    const card = addCard('');
    await document.settled();
    for (const text of ['h', 'he', 'hel', 'hello']) document.run(editCardText, { card, text });
    await document.settled();
    expect(host.edits.slice(2).map(({ drafts }) => drafts)).toEqual([[{ kind: 'card', record: card, field: 'text', value: 'hello', old: '' }]]);
    document.undo();
    expect(texts()).toEqual(['']);
  });

  it('on two fields stays two edits', async () => {
    newJourney();
    const [a, b] = [addCard('a'), addCard('b')];
    await document.settled();
    document.run(editCardText, { card: a, text: 'A' });
    document.run(editCardText, { card: b, text: 'B' });
    await document.settled();
    expect(host.edits).toHaveLength(5);
  });
});

describe('undo', () => {
  it('takes own edits back one by one, names them, and redo brings them again', async () => {
    newJourney();
    const before = shown(state().records);
    addCard('a');
    const after = shown(state().records);
    expect([state().undoLabel, state().redoLabel]).toEqual(['addCard', null]);
    expect(document.undo()).toMatchObject({ label: 'addCard', kept: [] });
    expect(shown(state().records)).toEqual(before);
    expect([state().undoLabel, state().redoLabel]).toEqual(['createJourney', 'addCard']);
    document.redo();
    expect(shown(state().records)).toEqual(after);
    await document.settled();
    expect(shown(host.records)).toEqual(after);
  });

  it('takes the edits of one gesture back together', () => {
    newJourney();
    const before = shown(state().records);
    document.run(addStages, { journey: 'j', before: null, names: ['x'] }, 'tab');
    document.run(addPersona, { name: 'Mei' }, 'tab');
    document.undo();
    expect(shown(state().records)).toEqual(before);
  });

  it('leaves what somebody changed since, and says so', async () => {
    newJourney();
    const card = addCard('a');
    document.run(editCardText, { card, text: 'mine' });
    await document.settled();
    host.elsewhere([{ kind: 'card', record: card, field: 'text', value: 'theirs', old: 'mine' }]);
    await until(() => texts()[0] === 'theirs');
    expect(document.undo()?.kept).toMatchObject([{ record: card, field: 'text' }]);
    expect(state().kept).toMatchObject([{ record: card }]);
    expect(nameOf(state().records, 'card', card)).toBe('theirs');
    expect(texts()).toEqual(['theirs']);
  });

  it('restores a point of the curve and a deleted stage with its cards', () => {
    newJourney();
    addCard('a');
    const point = { step: columnsOf(state().records, 'j')[0]!.id, persona: null, series: 'emotion' } as const;
    document.run(setScore, { point, value: 1 });
    const full = shown(state().records);
    document.run(deleteRecords, {
      items: [
        { kind: 'score', id: scoreId(point) },
        { kind: 'stage', id: live(state().records, 'stage')[0]!.id },
      ],
    });
    expect(columnsOf(state().records, 'j')).toEqual([]);
    document.undo();
    expect(shown(state().records)).toEqual(full);
  });

  it('forgets what can be done again once something new is done', () => {
    newJourney();
    addCard('a');
    document.undo();
    addCard('b');
    expect([state().redoLabel, document.redo()]).toEqual([null, null]);
  });
});

describe('a refused edit', () => {
  it('is taken back and explained; what waits behind it stays', async () => {
    newJourney();
    const [a, b] = [addCard('a'), addCard('b')];
    await document.settled();
    host.refuse = (_, [draft]) => (draft?.record === a ? new Fault('INVALID_CHANGE', { kind: 'card', field: 'text', why: 'test' }) : null);
    document.run(editCardText, { card: a, text: 'no' });
    document.run(editCardText, { card: b, text: 'yes' });
    expect(texts()).toEqual(['no', 'yes']);
    await document.settled();
    await until(() => texts()[0] === 'a');
    expect(texts()).toEqual(['a', 'yes']);
    expect(state().fault?.code).toBe('INVALID_CHANGE');
    expect(document.undo()?.label).toBe('editText');
    expect(texts()).toEqual(['a', 'b']);
  });
});

describe('a host that cannot write', () => {
  it('keeps the edit waiting, says so, and writes it when there is room', async () => {
    let full = true;
    host.refuse = () => (full ? new Fault('DISK_FULL', { name: 'Test.cxmap' }) : null);
    newJourney();
    await until(() => state().saving === 'unsaved');
    expect(state().fault?.code).toBe('DISK_FULL');
    full = false;
    document.run(addPersona, { name: 'Mei' });
    await document.settled();
    expect([state().saving, host.edits.length]).toEqual(['saved', 2]);
  });
});

describe('edits of others', () => {
  it('appear', async () => {
    newJourney();
    await document.settled();
    host.elsewhere([{ kind: 'journey', record: 'j', field: 'title', value: 'Theirs', old: 'Journey' }]);
    await until(() => state().records.journey.get('j')?.title === 'Theirs');
    expect(state().records.journey.get('j')?.changed.session).toBe('other');
  });

  it('that the host had before an own one lose to it, those after it win', async () => {
    newJourney();
    await document.settled();
    const title = () => state().records.journey.get('j')?.title;
    const gate = Promise.withResolvers<void>();
    host.gate = gate.promise;
    host.elsewhere([{ kind: 'journey', record: 'j', field: 'title', value: 'before', old: 'Journey' }]);
    document.run(rename, { kind: 'journey', id: 'j', name: 'mine' });
    await until(() => host.edits.at(-1)?.edit.label === 'rename');
    expect(title()).toBe('mine');
    host.elsewhere([{ kind: 'journey', record: 'j', field: 'title', value: 'after', old: 'mine' }]);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(title()).toBe('mine');
    gate.resolve();
    await until(() => title() === 'after');
    expect(host.records.journey.get('j')?.title).toBe('after');
  });

  it('and their presence are told', async () => {
    const other = { window: 'w', name: 'Ada', colour: '#123456', journey: null, selection: [] };
    host.tell({ type: 'presence', others: [other] });
    await until(() => state().others.length === 1);
    document.announce({ journey: 'j', selection: ['a'] });
    await until(() => host.announced.length === 1);
    expect(host.announced[0]).toMatchObject({ journey: 'j', selection: ['a'] });
  });
});

describe('a cut wire', () => {
  it('keeps edits, and sends them when it is back, each once', async () => {
    newJourney();
    await document.settled();
    host.cut();
    expect(state().saving).toBe('offline');
    addCard('offline');
    expect([texts(), document.hasUnsent()]).toEqual([['offline'], true]);
    host.mend();
    await document.settled();
    await until(() => state().saving === 'saved');
    expect(shown(state().records)).toEqual(shown(host.records));
    expect(host.edits).toHaveLength(2);
  });

  it('while an edit is under way does not write it twice', async () => {
    newJourney();
    await document.settled();
    const gate = Promise.withResolvers<void>();
    host.gate = gate.promise;
    addCard('a');
    await until(() => host.edits.length === 2);
    host.cut();
    gate.resolve();
    host.gate = Promise.resolve();
    host.mend();
    await document.settled();
    expect([host.edits.length, texts()]).toEqual([2, ['a']]);
  });

  it('shows what others wrote over an edit whose answer was lost', async () => {
    newJourney();
    await document.settled();
    const gate = Promise.withResolvers<void>();
    host.gate = gate.promise;
    document.run(rename, { kind: 'journey', id: 'j', name: 'mine' });
    await until(() => host.edits.length === 2);
    host.cut();
    gate.resolve();
    host.elsewhere([{ kind: 'journey', record: 'j', field: 'title', value: 'theirs', old: 'mine' }]);
    host.mend();
    await until(() => state().records.journey.get('j')?.title === 'theirs');
    expect(host.records.journey.get('j')?.title).toBe('theirs');
  });

  it('brings what others did meanwhile', async () => {
    newJourney();
    await document.settled();
    host.cut();
    host.elsewhere([{ kind: 'journey', record: 'j', field: 'title', value: 'Theirs', old: 'Journey' }]);
    addCard('mine');
    host.mend();
    await until(() => state().records.journey.get('j')?.title === 'Theirs');
    await document.settled();
    expect(texts()).toEqual(['mine']);
    host.elsewhere([{ kind: 'journey', record: 'j', field: 'title', value: 'Live again', old: 'Theirs' }]);
    await until(() => state().records.journey.get('j')?.title === 'Live again');
  });
});

describe('a file that can only be read', () => {
  it('refuses edits with the reason', () => {
    document.close();
    host = new FakeHost();
    host.description = { ...host.description, readOnly: 'newer-format' };
    return openDocument(host.connection).then((opened) => {
      document = opened;
      newJourney();
      expect([state().saving, state().fault?.params, live(state().records, 'journey')]).toEqual(['read-only', { reason: 'newer-format' }, []]);
    });
  });

  it('while it is being checked keeps edits until it may write them', async () => {
    host.describe({ readOnly: 'being-checked', checks: 'running' });
    await until(() => state().description.readOnly === 'being-checked');
    newJourney();
    expect(state().saving).toBe('saving');
    host.describe({ readOnly: null, checks: 'passed' });
    await document.settled();
    expect(host.edits).toHaveLength(1);
  });
});

describe('a journey', () => {
  it('is loaded on demand, once, under what waits', async () => {
    const other = await openDocument(host.connection);
    other.run(createJourney, { id: 'j', title: 'Journey', stages: [{ steps: ['one'] }], lanes: [{ kind: 'own' }] });
    await other.settled();
    await document.loadJourney('j');
    const [lane, step] = [lanesOf(state().records, 'j')[0]!, columnsOf(state().records, 'j')[0]!];
    await Promise.all([document.loadJourney('j'), document.loadJourney('j')]);
    addCard('a');
    expect([state().loadedJourneys.has('j'), cellOf(state().records, lane.id, step.id).length]).toEqual([true, 1]);
    await expect(document.loadJourney('gone')).rejects.toMatchObject({ code: 'UNKNOWN_RECORD' });
  });
});

describe('a journey that changes while it loads', () => {
  it('shows the change', async () => {
    const other = await openDocument(host.connection);
    other.run(createJourney, { id: 'j', title: 'Journey', stages: [{ name: 'old' }], lanes: [] });
    await other.settled();
    const stage = live(host.records, 'stage')[0]!.id;
    const gate = Promise.withResolvers<void>();
    host.readGate = gate.promise;
    const loading = document.loadJourney('j');
    await new Promise((resolve) => setTimeout(resolve, 5));
    host.elsewhere([{ kind: 'stage', record: stage, field: 'name', value: 'new', old: 'old' }]);
    await new Promise((resolve) => setTimeout(resolve, 5));
    gate.resolve();
    await loading;
    expect(state().records.stage.get(stage)?.name).toBe('new');
  });
});

describe('the author', () => {
  const profile = { person: 'ada', name: 'Ada', colour: '#123456', asked: true };

  it('is written into the file before their first edit, and signs it', async () => {
    document = await openDocument(host.connection, { profile });
    newJourney();
    await document.settled();
    expect(host.edits.map(({ edit }) => [edit.label, edit.author])).toEqual([
      ['signPerson', 'ada'],
      ['createJourney', 'ada'],
    ]);
    document.undo();
    expect(live(state().records, 'person')).toMatchObject([{ id: 'ada', name: 'Ada' }]);
  });

  it('is asked once where nobody has answered, and signs afterwards', async () => {
    let asked = 0;
    document = await openDocument(host.connection, { profile: { ...profile, name: '', asked: false }, onFirstEdit: () => (asked += 1) });
    newJourney();
    addCard('a');
    expect([asked, live(state().records, 'person')]).toEqual([1, []]);
    document.sign(profile);
    await document.settled();
    expect([...host.records.person.values()]).toMatchObject([{ id: 'ada', name: 'Ada', colour: '#123456' }]);
  });
});

describe('pictures and search', () => {
  it('are asked of the host', async () => {
    const picture = await document.attachments.put(new Blob(['x']), 'A tray');
    expect(picture).toMatchObject({ alt: 'A tray', width: 10, height: 20 });
    expect(await document.attachments.get(picture.hash)).toBe(document.attachments.peek(picture.hash));
    await expect(document.attachments.get('f'.repeat(64))).rejects.toMatchObject({ code: 'UNKNOWN_ATTACHMENT' });
    document.run(setFields, { kind: 'workbook', id: 'workbook', fields: { vision: 'x' } });
    expect(await document.search('tray')).toHaveLength(1);
  });
});
