import { describe, expect, it } from 'vitest';
import { sizeWords, whenWords } from '../../../../renderer/ui/when-words.ts';

const at = (text: string) => new Date(text).getTime();

describe('when a file changed', () => {
  const now = at('2026-06-10T15:00:00');

  it('names today and yesterday with the time', () => {
    expect(whenWords(at('2026-06-10T09:05:00'), now, 'en')).toBe('Today 09:05');
    expect(whenWords(at('2026-06-09T23:59:00'), now, 'en')).toBe('Yesterday 23:59');
    expect(whenWords(at('2026-06-09T23:59:00'), now, 'zh-CN')).toBe('昨天 23:59');
  });

  it('leaves out the year of this year only', () => {
    expect(whenWords(at('2026-03-02T12:00:00'), now, 'en')).not.toContain('2026');
    expect(whenWords(at('2025-03-02T12:00:00'), now, 'en')).toContain('2025');
  });
});

describe('how large a file is', () => {
  it('counts kilobytes from one and megabytes with a digit', () => {
    expect(sizeWords(12, 'en')).toBe('1 kB');
    expect(sizeWords(52_400, 'en')).toBe('52 kB');
    expect(sizeWords(2_340_000, 'en')).toBe('2.3 MB');
  });
});
