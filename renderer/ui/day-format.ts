/**
 * A day or time as the reader's language has it. Chinese numbers stand apart from the words around them, as in every other text of the
 * program (glossary.md): "2026 年 11 月 22 日" beside "保留 30 天". The language's own patterns leave no space.
 */
export function formatDay(at: number | Date, language: string, options: Intl.DateTimeFormatOptions): string {
  return apart(new Intl.DateTimeFormat(language, options).format(at));
}

/** Today, yesterday, 3 days ago. */
export function formatDaysAgo(days: number, language: string): string {
  return apart(new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(-days, 'day'));
}

function apart(text: string): string {
  return text.replace(/(?<=\p{Script=Han})(?=[A-Za-z0-9])|(?<=[A-Za-z0-9])(?=\p{Script=Han})/gu, ' ');
}
