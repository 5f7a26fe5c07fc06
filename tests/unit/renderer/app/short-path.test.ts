import { describe, expect, it } from 'vitest';
import { shortPath } from '../../../../renderer/app/home/short-path.ts';

describe('a folder in one line', () => {
  it('leaves a short one as it is', () => {
    expect(shortPath('~/CXMap')).toBe('~/CXMap');
  });

  it('leaves out nothing of one that has no middle', () => {
    for (const whole of ['/a-folder-with-a-name-of-more-than-32-letters', '~/a-folder-with-a-name-of-more-than-32-letters'])
      expect(shortPath(whole)).toBe(whole);
  });

  it('keeps where a deep one begins and where it ends', () => {
    expect(shortPath('~/Documents/Customers/Harbour Hotel/2026')).toBe('~/…/2026');
    expect(shortPath('/mnt/share/customers/harbour-hotel/2026')).toBe('/mnt/…/2026');
    expect(shortPath('C:\\Users\\Ana\\Documents\\Customers\\Hotel')).toBe('C:\\…\\Hotel');
  });
});
