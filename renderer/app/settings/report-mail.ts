import type { TFunction } from 'i18next';

/** Characters of an address that mail programs of every system take. */
const LONGEST_ADDRESS = 1_900;

/** The address that opens a mail with the beginning of a report; to whom it goes the person writes. */
export function mailOf(text: string, t: TFunction): string {
  const subject = t('settings.reports.mailSubject');
  const addressOf = (body: string) =>
    `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(`${t('settings.reports.mailText')}\n\n${body}`.toWellFormed())}`;
  let length = text.length;
  // What it grows to depends on its signs: made shorter until it fits.
  while (length > 0 && addressOf(text.slice(0, length)).length > LONGEST_ADDRESS) length = Math.floor(length * 0.8);
  return addressOf(length < text.length ? `${text.slice(0, length)}…` : text);
}
