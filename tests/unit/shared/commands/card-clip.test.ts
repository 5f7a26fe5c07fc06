import { describe, expect, it } from 'vitest';
import { clipOf, clipText, linkCards, pasteRecords, readClip, setFields, spanCard, writeClip } from '../../../../shared/commands/index.ts';
import { live } from '../../../../shared/model/kinds.ts';
import { type MapDriver, smallMap } from '../../../kit/map-driver.ts';

function copied(map: MapDriver, ...texts: string[]): string {
  return writeClip(
    clipOf(
      map.records,
      texts.map((text) => map.card(text)),
    )!,
  );
}

function paste(map: MapDriver, clip: string, lane: string | null, column: string | null): void {
  map.run(pasteRecords, { journey: map.journey, lane, column, clip: readClip(clip)! });
}

describe('cards on the clipboard', () => {
  it('come back as they lay to each other, with their fields, spans and links', () => {
    const map = smallMap();
    const [a] = map.addCard('thought', 'Search', 'a');
    const [b] = map.addCard('pain-point', 'Pay', 'b');
    map.run(setFields, { kind: 'card', id: b!, fields: { severity: 4 } });
    map.run(spanCard, { card: b!, from: map.step('Pay'), to: map.step('Arrive') });
    map.run(linkCards, { journey: map.journey, from: a!, to: b!, label: 'leads to' });
    paste(map, copied(map, 'b', 'a'), map.lane('thought'), map.step('Pay'));
    expect([map.cell('thought', 'Pay'), map.cell('pain-point', 'Arrive'), map.cell('pain-point', 'Sleep')]).toEqual([['a'], ['b', 'b'], ['b']]);
    const pasted = live(map.records, 'card').at(-1);
    expect(pasted).toMatchObject({ kind: 'pain-point', severity: 4 });
    expect(live(map.records, 'link').at(-1)).toMatchObject({ to: pasted?.id, label: 'leads to' });
  });

  it('let the map grow past its last step', () => {
    const map = smallMap();
    map.addCard('thought', 'Search', 'a');
    map.addCard('thought', 'Arrive', 'b');
    paste(map, copied(map, 'a', 'b'), map.lane('thought'), map.step('Sleep'));
    expect(map.steps()).toEqual(['Search', 'Pay', 'Arrive', 'Sleep', '', '']);
  });

  it('place the same touchpoint in the same file and name it anew in another', () => {
    const [here, there] = [smallMap(), smallMap()];
    here.addCard('touchpoint', 'Pay', 'App');
    const clip = copied(here, 'App');
    for (const map of [here, there]) paste(map, clip, map.lane('touchpoint'), map.step('Sleep'));
    expect([here.cell('touchpoint', 'Sleep'), there.cell('touchpoint', 'Sleep')]).toEqual([['App'], ['App']]);
    expect([live(here.records, 'touchpoint'), live(there.records, 'touchpoint')].map(({ length }) => length)).toEqual([1, 1]);
  });

  it('leave references to what another file has not', () => {
    const [here, there] = [smallMap(), smallMap()];
    const [id] = here.addCard('own', 'Pay', 'a');
    here.run(setFields, { kind: 'card', id: id!, fields: { tags: ['nowhere'], owner: 'nobody', detail: 'more' } });
    paste(there, copied(here, 'a'), there.lane('own'), there.step('Pay'));
    expect(live(there.records, 'card')[0]).toMatchObject({ tags: [], owner: null, detail: 'more' });
  });

  it('go to the tray where no cell is focused', () => {
    const map = smallMap();
    map.addCard('own', 'Pay', 'a');
    paste(map, copied(map, 'a'), null, null);
    expect(map.tray()).toEqual(['a']);
  });

  it('are lines for other programs', () => {
    const map = smallMap();
    map.addCard('own', 'Pay', 'one\nline', 'two');
    const ids = ['one\nline', 'two'].map((text) => map.card(text));
    expect(clipText(clipOf(map.records, ids)!)).toBe('one line\ntwo');
    expect(clipOf(map.records, ['gone'])).toBeNull();
  });
});

describe('a text from anywhere', () => {
  const card = { kind: 'note', text: 'a', fields: {}, lane: 0, column: 0, width: 1 };
  const clip = (parts: object) => JSON.stringify({ type: 'cxmap-cards', version: 1, cards: [card], links: [], ...parts });

  it.each([
    ['plain', 'hello'],
    ['a brace', '{ not json'],
    ['another JSON', '{"a":1}'],
    ['no cards', clip({ cards: [] })],
    ['an unknown kind', clip({ cards: [{ ...card, kind: 'virus' }] })],
    ['a text that is none', clip({ cards: [{ ...card, text: 1 }] })],
  ])('is no clip: %s', (_, text) => {
    expect(readClip(text)).toBeNull();
  });

  it('keeps only fields that fit, and numbers that are sane', () => {
    const fields = { severity: 99, detail: 'ok', journey: 'stolen', __proto__: { a: 1 }, unknown: 1, author: 'x' };
    const read = readClip(clip({ cards: [{ ...card, fields, lane: -1, column: 1e9, width: 0.5 }], links: [{ from: 0, to: 5 }, { from: 0, to: 0 }, 7] }));
    expect(read).toEqual({ cards: [{ ...card, own: [], fields: { detail: 'ok' } }], links: [{ from: 0, to: 0, label: '' }] });
  });
});
