import { describe, expect, it } from 'vitest';
import { addressesIn, webAddress } from '../../../../shared/model/web-address.ts';

it('opens the web and mail, and takes a bare name as the web', () => {
  expect(webAddress('https://example.org/a?b=c')?.href).toBe('https://example.org/a?b=c');
  expect(webAddress(' example.org ')?.href).toBe('https://example.org/');
  expect(webAddress('example.org:8080/x')?.href).toBe('https://example.org:8080/x');
  expect(webAddress('mailto:mei@example.org?subject=a')).toMatchObject({ host: 'example.org', before: 'mailto:mei@', after: '?subject=a' });
});

it.each([
  'javascript:alert(1)',
  ' JaVaScRiPt:alert(1)',
  'data:text/html,x',
  'file:///etc/passwd',
  'vbscript:x',
  'cxmap://app/',
  '',
  '   ',
  'http://',
  'https://bank.example@evil.example/',
  `https://example.org/${'a'.repeat(9_000)}`,
])('does not open %s', (text) => {
  expect(webAddress(text)).toBeNull();
});

it('says which part tells whose it is, wherever else that name stands', () => {
  expect(webAddress('https://evil.example/bank.example?bank.example')).toMatchObject({
    before: 'https://',
    host: 'evil.example',
    after: '/bank.example?bank.example',
  });
});

it('doubts names in other letters, bare numbers and what can be read on the way', () => {
  // Cyrillic а
  expect(webAddress('https://b\u0430nk.example/')).toMatchObject({ host: expect.stringContaining('xn--'), doubts: ['letters'] });
  expect(webAddress('http://0x7f.1/')).toMatchObject({ host: '127.0.0.1', doubts: ['number', 'insecure'] });
  expect(webAddress('https://[::1]/')?.doubts).toEqual(['number']);
  expect(webAddress('https://example.org')?.doubts).toEqual([]);
});

describe('addresses in a text', () => {
  it('are found once each, without the marks of the sentence around them, in both languages', () => {
    expect(addressesIn('See https://example.org/a?b=1, www.example.com. And (https://example.net/x) again: https://example.org/a?b=1!')).toEqual([
      'https://example.org/a?b=1',
      'www.example.com',
      'https://example.net/x',
    ]);
    expect(addressesIn('详见https://example.org/指南，或“www.example.cn”。')).toEqual(['https://example.org/指南', 'www.example.cn']);
    expect(addressesIn('https://en.example.org/wiki/Map_(place)')).toEqual(['https://en.example.org/wiki/Map_(place)']);
  });

  // A stranger's card: what strips one sign a call, or looks for the end of each run of signs anew, never comes back from it.
  it.each([`https://a.example/${')'.repeat(90_000)}`, `https://a.example/${'.'.repeat(90_000)}x`, `(${'www.'.repeat(20_000)})`])(
    'are looked for in any text (%#)',
    (text) => {
      expect(addressesIn(`${text} https://b.example`)).toContain('https://b.example');
    },
  );

  it('are none where nothing could be opened, or somebody’s name hides the host', () => {
    expect(addressesIn('javascript:alert(1) http:// https://you@example.org/ localhost ftp://example.org')).toEqual([]);
  });
});
