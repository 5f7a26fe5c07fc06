import { describe, expect, it } from 'vitest';
import { createFinder, findTexts, replaced, type Wanted, wordFields } from '../../../../shared/analysis/index.ts';
import { replaceTexts, setFields } from '../../../../shared/commands/index.ts';
import { smallMap } from '../../../kit/map-driver.ts';

const WANTED: Wanted = { text: '', matchCase: false, wholeWord: false, fields: 'all' };
const finds = (value: string, wanted: Partial<Wanted>) => createFinder({ ...WANTED, ...wanted })(value).map(({ from, to }) => value.slice(from, to));

describe('finding', () => {
  it('takes every sign literally, with or without case', () => {
    expect(finds('(a+)+$ and (A+)+$', { text: '(a+)+$' })).toEqual(['(a+)+$', '(A+)+$']);
    expect(finds('Pay, pay, PAY', { text: 'pay', matchCase: true })).toEqual(['pay']);
    expect(finds('Straße İstanbul', { text: 'straße' })).toEqual(['Straße']);
    expect(finds('aaaa', { text: 'aa' })).toEqual(['aa', 'aa']);
    expect(finds('anything', { text: '' })).toEqual([]);
    expect(finds('E-Mail or e/mail', { text: 'e-mail' })).toEqual(['E-Mail']);
    for (const sign of [...'\\^$.*+?()[]{}|/-&~#@!,;:<>=\'"` _'].filter((each) => each !== ' ')) expect(finds(`a${sign}b`, { text: sign })).toEqual([sign]);
  });

  it('finds whole words, in Chinese as the language parts them', () => {
    expect(finds('pay, payment, prepay', { text: 'pay', wholeWord: true })).toEqual(['pay']);
    expect(finds('酒店付款失败，付款人', { text: '付款', wholeWord: true }).length).toBeGreaterThan(0);
    expect(finds('酒店前台', { text: '店前', wholeWord: true })).toEqual([]);
    expect(finds('酒店前台', { text: '店前' })).toEqual(['店前']);
  });

  it('says what would stand there', () => {
    const text = 'Card fails. The card is old.';
    expect(replaced(text, createFinder({ ...WANTED, text: 'card' })(text), '$& 卡')).toBe('$& 卡 fails. The $& 卡 is old.');
  });

  it('looks into names and texts, and never into ids, keys or addresses', () => {
    expect(wordFields('card', 'names')).toEqual(['text']);
    expect(wordFields('card', 'details')).toContain('rootCause');
    expect(wordFields('card', 'all')).not.toContain('url');
    expect(wordFields('stage', 'all')).not.toContain('order');
  });
});

describe('replacing', () => {
  it('writes all that was chosen in one edit, and takes it back in one', () => {
    const map = smallMap();
    const [card = ''] = map.addCard('pain-point', 'Pay', 'Card refused');
    map.addCard('touchpoint', 'Pay', 'Card reader');
    map.run(setFields, { kind: 'card', id: card, fields: { rootCause: 'old card' } });
    const wanted = { ...WANTED, text: 'card' };
    const hits = [...findTexts(map.records, wanted, 'phone')].flat();
    expect(hits.map(({ kind, field, after }) => [kind, field, after])).toEqual([
      ['card', 'text', 'phone refused'],
      ['card', 'rootCause', 'old phone'],
      ['touchpoint', 'name', 'phone reader'],
    ]);
    expect(hits.map(({ journey }) => journey)).toEqual([map.journey, map.journey, null]);
    map.run(replaceTexts, { texts: hits });
    expect([map.cell('pain-point', 'Pay'), map.cell('touchpoint', 'Pay')]).toEqual([['phone refused'], ['phone reader']]);
    map.undo();
    expect(map.cell('pain-point', 'Pay')).toEqual(['Card refused']);
  });

  it('leaves a text alone that somebody changed since it was looked at', () => {
    const map = smallMap();
    const [card = ''] = map.addCard('pain-point', 'Pay', 'Card refused');
    const hits = [...findTexts(map.records, { ...WANTED, text: 'card' }, 'phone')].flat();
    map.run(setFields, { kind: 'card', id: card, fields: { text: 'Somebody wrote this card' } });
    expect(map.run(replaceTexts, { texts: hits })).toEqual([]);
  });
});
