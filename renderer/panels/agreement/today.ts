import { formatDay } from '../../ui/day-format.ts';

/** The calendar day here and now, YYYY-MM-DD. */
export function today(now: Date = new Date()): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** A day in words, as the reader's language has it. */
export function dayWords(day: string, language: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return formatDay(new Date(year, month - 1, date), language, { day: 'numeric', month: 'short', year: 'numeric' });
}
