import { expect, it } from 'vitest';
import { formatDay, formatDaysAgo } from '../../../../renderer/ui/day-format.ts';

it('sets Chinese numbers apart from the words around them, and leaves English as it is', () => {
  const day = new Date(2026, 10, 22, 9, 5);
  expect(formatDay(day, 'zh-CN', { dateStyle: 'long' })).toBe('2026 年 11 月 22 日');
  expect(formatDay(day, 'zh-CN', { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })).toBe('11 月 22 日 09:05');
  expect(formatDaysAgo(3, 'zh-CN')).toBe('3 天前');
  expect(formatDaysAgo(1, 'zh-CN')).toBe('昨天');
  expect(formatDay(day, 'en', { dateStyle: 'long' })).toBe('November 22, 2026');
});
