/** How long recovery keeps what it has, in days. */
const KEPT_DAYS = 30;

/** Whether recovery keeps something no longer that was last written at this moment. Both in milliseconds since 1970. */
export function isKeptNoLonger(writtenAt: number, now: number): boolean {
  return now - writtenAt > KEPT_DAYS * 24 * 3_600_000;
}
