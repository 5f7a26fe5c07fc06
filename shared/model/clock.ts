/**
 * A stamp is a hybrid logical clock in one whole number: microseconds since 1970, where the last three
 * digits count events within a millisecond. It sorts by time, never goes back, and fits a JavaScript number until 2255.
 * In SQL: `datetime(stamp / 1000000, 'unixepoch')`.
 */
export type Stamp = number;

const PER_MILLISECOND = 1_000;

/** A stamp more than a day ahead of this machine's clock is refused: it would win every field for ever. */
export const FARTHEST_AHEAD = 24 * 3_600_000 * PER_MILLISECOND;

export interface Clock {
  /** The next stamp: later than every stamp given or seen. */
  tick(): Stamp;
  /** Takes note of a stamp from elsewhere. Throws RangeError if it lies too far in the future. */
  observe(stamp: Stamp): void;
}

export function createClock(now: () => number = Date.now, last: Stamp = 0): Clock {
  let latest = last;
  return {
    tick() {
      latest = Math.max(latest + 1, Math.floor(now()) * PER_MILLISECOND);
      return latest;
    },
    observe(stamp) {
      if (isFarAhead(stamp, now())) throw new RangeError(`stamp ${stamp} lies in the future`);
      latest = Math.max(latest, stamp);
    },
  };
}

export function isFarAhead(stamp: Stamp, nowMilliseconds: number): boolean {
  return !Number.isSafeInteger(stamp) || stamp < 0 || stamp > nowMilliseconds * PER_MILLISECOND + FARTHEST_AHEAD;
}
