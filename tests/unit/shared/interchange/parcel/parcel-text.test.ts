import { describe, expect, it } from 'vitest';
import { readParcel, writeParcel } from '../../../../../shared/interchange/parcel/parcel-text.ts';
import { smallMap } from '../../../../kit/map-driver.ts';
import { cardsOf, parcelOf } from '../../../../kit/parcels.ts';

function text(): string {
  const map = smallMap();
  map.addCard('own', 'Pay', 'a');
  const parcel = parcelOf(map, cardsOf(map, 'a'));
  if (!parcel) throw new Error('nothing was packed');
  return writeParcel(parcel);
}

interface Written {
  readonly document: { readonly records: object };
}

/** The text with one part put in another's place. */
const changed = (change: (value: Written) => void): string => {
  const value = JSON.parse(text()) as Written;
  change(value);
  return JSON.stringify(value);
};

describe('a text from anywhere', () => {
  it.each([
    ['plain', 'hello'],
    ['a brace', '{ not json'],
    ['another JSON', '{"a":1}'],
    ['one that only begins like ours', '{"type":"cxmap-parcel","version":1'],
    ['without its journey', changed((value) => Object.assign(value, { journey: 'gone' }))],
    ['of a newer kind of record', changed(({ document }) => Object.assign(document, { kinds: { card: 99 } }))],
    ['of a newer version', changed((value) => Object.assign(value, { version: 2 }))],
  ])('is no parcel: %s', (_, held) => {
    expect(readParcel(held)).toBeNull();
  });

  it('keeps only what its kind takes, and no foreign keys', () => {
    const odd = { id: 'x', text: 'ok', severity: 99, kind: 'virus', unknown: 1, place: { lane: 7 }, tags: 'none' };
    const read = readParcel(changed(({ document }) => Object.assign(document.records, { card: [odd], virus: [{ id: 'v' }] })));
    const card = read?.records.card.get('x');
    expect(card).toMatchObject({ text: 'ok', severity: null, kind: 'note', tags: [], place: { lane: null } });
    expect(card).not.toHaveProperty('unknown');
    expect(Object.keys(read?.records ?? {})).not.toContain('virus');
  });

  it('says the same when it is written again', () => {
    const written = text();
    const read = readParcel(written);
    expect(read && writeParcel(read)).toBe(written);
  });
});
