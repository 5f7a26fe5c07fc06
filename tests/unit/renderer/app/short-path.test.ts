import { describe, expect, it } from 'vitest';
import { shortPath } from '../../../../renderer/app/home/short-path.ts';

describe('a folder in one line', () => {
  it('leaves a short one as it is', () => {
    expect(shortPath('~/CXMap')).toBe('~/CXMap');
  });

  it('keeps where a deep one begins and where it ends', () => {
    expect(shortPath('~/Documents/Customers/Harbour Hotel/2026')).toBe('~/…/2026');
    expect(shortPath('/mnt/share/customers/harbour-hotel/2026')).toBe('/mnt/…/2026');
    expect(shortPath('C:\\Users\\Ana\\Documents\\Customers\\Hotel')).toBe('C:\\…\\Hotel');
  });
});
