import { describe, expect, it } from 'vitest';
import { createDraft } from '../../../../../shared/changes/drafts.ts';
import { addNote, linkCards, parcelLines, pasteParcel, setFields, spanCard } from '../../../../../shared/commands/index.ts';
import { live } from '../../../../../shared/model/kinds.ts';
import { smallMap } from '../../../../kit/map-driver.ts';
import { cardsOf, parcelOf, pasteAt } from '../../../../kit/parcels.ts';

describe('cards on the clipboard', () => {
  it('come back as they lay to each other, with their fields, spans and links', () => {
    const map = smallMap();
    const [a = ''] = map.addCard('thought', 'Search', 'a');
    const [b = ''] = map.addCard('pain-point', 'Pay', 'b');
    map.run(setFields, { kind: 'card', id: b, fields: { severity: 4 } });
    map.run(spanCard, { card: b, from: map.step('Pay'), to: map.step('Arrive') });
    map.run(linkCards, { journey: map.journey, from: a, to: b, label: 'leads to' });
    pasteAt(map, parcelOf(map, cardsOf(map, 'b', 'a')), [map.lane('thought'), map.step('Pay')]);
    expect([map.cell('thought', 'Pay'), map.cell('pain-point', 'Arrive'), map.cell('pain-point', 'Sleep')]).toEqual([['a'], ['b', 'b'], ['b']]);
    const pasted = live(map.records, 'card').at(-1);
    expect(pasted).toMatchObject({ kind: 'pain-point', severity: 4 });
    expect(live(map.records, 'link').at(-1)).toMatchObject({ to: pasted?.id, label: 'leads to' });
  });

  it('let the map grow past its last step', () => {
    const map = smallMap();
    map.addCard('thought', 'Search', 'a');
    map.addCard('thought', 'Arrive', 'b');
    pasteAt(map, parcelOf(map, cardsOf(map, 'a', 'b')), [map.lane('thought'), map.step('Sleep')]);
    expect(map.steps()).toEqual(['Search', 'Pay', 'Arrive', 'Sleep', '', '']);
  });

  it('place the same touchpoint in the same file, and in another the one of that name, however it is written', () => {
    const [here, there, bare] = [smallMap(), smallMap(), smallMap()];
    here.addCard('touchpoint', 'Pay', 'App');
    there.addCard('touchpoint', 'Arrive', ' ａｐｐ ');
    const parcel = parcelOf(here, cardsOf(here, 'App'));
    for (const map of [here, there, bare]) pasteAt(map, parcel, [map.lane('touchpoint'), map.step('Sleep')]);
    expect([here, there, bare].map((map) => map.cell('touchpoint', 'Sleep')[0]?.trim())).toEqual(['App', 'ａｐｐ', 'App']);
    expect([here, there, bare].map((map) => live(map.records, 'touchpoint').length)).toEqual([1, 1, 1]);
  });

  it('bring the sources that they cite, found by name and kind; not those with personal data, and no interview', () => {
    const [here, there] = [smallMap(), smallMap()];
    const source = (id: string, name: string, fields: object = {}) => createDraft('source', id, { name, kind: 'survey', n: 120, ...fields });
    here.apply([
      source('nps', 'NPS 2026', { owner: 'somebody', contentHash: 'f'.repeat(64) }),
      source('calls', 'Calls', { kind: 'contact-centre', personalData: true }),
      source('known', 'Panel'),
      createDraft('document', 'talk', { title: 'Talk with P3', source: 'nps', text: 'my words' }),
    ]);
    there.apply([source('panel', 'panel'), source('other', 'NPS 2026', { kind: 'interview' })]);
    const [id = ''] = here.addCard('own', 'Pay', 'a');
    here.run(setFields, { kind: 'card', id, fields: { evidence: ['nps', 'calls', 'known', 'talk'] } });
    pasteAt(there, parcelOf(here, cardsOf(here, 'a')), [there.lane('own'), there.step('Pay')]);
    const sources = live(there.records, 'source');
    expect(sources.map(({ name, kind }) => `${kind} ${name}`)).toEqual(['survey panel', 'interview NPS 2026', 'survey NPS 2026']);
    expect(sources[2]).toMatchObject({ n: 120, owner: null, contentHash: '' });
    expect(live(there.records, 'card')[0]?.evidence).toEqual([sources[2]?.id, 'panel']);
    expect(live(there.records, 'document')).toEqual([]);
  });

  it('leave references to what is nowhere', () => {
    const [here, there] = [smallMap(), smallMap()];
    const [id = ''] = here.addCard('own', 'Pay', 'a');
    here.run(setFields, { kind: 'card', id, fields: { tags: ['nowhere'], owner: 'nobody', detail: 'more' } });
    pasteAt(there, parcelOf(here, cardsOf(here, 'a')), [there.lane('own'), there.step('Pay')]);
    expect(live(there.records, 'card')[0]).toMatchObject({ tags: [], owner: null, detail: 'more' });
  });

  it('go to the tray where no cell is focused, and notes lie beside the grid again, not upon each other', () => {
    const map = smallMap();
    map.addCard('own', 'Pay', 'a');
    pasteAt(map, parcelOf(map, cardsOf(map, 'a')), null);
    expect(map.tray()).toEqual(['a']);
    map.run(addNote, { journey: map.journey, beside: { side: 'right', x: 40, y: 8, w: 200 }, text: 'n' });
    const [note = ''] = pasteAt(map, parcelOf(map, cardsOf(map, 'n')), [map.lane('own'), map.step('Pay')]);
    expect(map.records.card.get(note)?.place.beside).toEqual({ side: 'right', x: 56, y: 24, w: 200 });
  });

  it('are no samples in their own file, and stay samples elsewhere', () => {
    const [map, other] = [smallMap(), smallMap()];
    const [id = ''] = map.addCard('own', 'Pay', 'a');
    map.run(setFields, { kind: 'card', id, fields: { isSample: true } });
    const parcel = parcelOf(map, cardsOf(map, 'a'));
    if (!parcel) throw new Error('nothing was packed');
    map.run(pasteParcel, { parcel, where: { to: 'tray', journey: map.journey }, ownSamples: true });
    other.run(pasteParcel, { parcel, where: { to: 'tray', journey: other.journey } });
    expect([live(map.records, 'card').at(-1), live(other.records, 'card').at(-1)].map((card) => card?.isSample)).toEqual([false, true]);
  });

  it('are lines for other programs', () => {
    const map = smallMap();
    map.addCard('own', 'Pay', 'one\nline', 'two');
    const parcel = parcelOf(map, cardsOf(map, 'one\nline', 'two'));
    expect(parcel && parcelLines(parcel)).toBe('one line\ntwo');
    expect(parcelOf(map, [{ kind: 'card', id: 'gone' }])).toBeNull();
  });
});
