import { capital } from './capital.ts';
import { formatDay, formatDaysAgo } from './day-format.ts';

const DAY = 86_400_000;

/** When, as people say it: today and yesterday with the time, this year without the year. */
export function whenWords(at: number, now: number, language: string): string {
  const days = Math.round((startOfDay(now) - startOfDay(at)) / DAY);
  const time = formatDay(at, language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  if (days === 0 || days === 1) {
    const day = formatDaysAgo(days, language);
    return `${capital(day, language)} ${time}`;
  }
  const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  return formatDay(at, language, { day: 'numeric', month: 'long', ...(sameYear ? {} : { year: 'numeric' }) });
}

/** How long ago, by the day: today, yesterday, 3 days ago. Inside a sentence. */
export function ageWords(at: number, now: number, language: string): string {
  const days = Math.max(0, Math.round((startOfDay(now) - startOfDay(at)) / DAY));
  return formatDaysAgo(days, language);
}

export function sizeWords(bytes: number, language: string): string {
  const mega = bytes >= 1_000_000;
  const value = mega ? bytes / 1_000_000 : Math.max(1, bytes / 1_000);
  return `${new Intl.NumberFormat(language, { maximumFractionDigits: mega ? 1 : 0 }).format(value)} ${mega ? 'MB' : 'kB'}`;
}

function startOfDay(at: number): number {
  const day = new Date(at);
  return new Date(day.getFullYear(), day.getMonth(), day.getDate()).getTime();
}
