/** How long recovery keeps what it has, in days. */
const KEPT_DAYS = 30;

/** What recovery keeps for a while only: copies and changes of a day. Edits that wait are kept until they are written. */
export function isKeptForAWhile(name: string): boolean {
  return /^(copy|changes)-/.test(name);
}

/** Whether recovery keeps something no longer that was last written at this moment. Both in milliseconds since 1970. */
export function isKeptNoLonger(writtenAt: number, now: number): boolean {
  return now - writtenAt > KEPT_DAYS * 24 * 3_600_000;
}
