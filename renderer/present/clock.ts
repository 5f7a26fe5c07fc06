/** How long a talk has gone on: what has passed before, and since when it runs again. Milliseconds since 1970. */
export interface Clock {
  /** null: it stands. */
  readonly since: number | null;
  readonly before: number;
}

export const STOPPED: Clock = { since: null, before: 0 };

/** Milliseconds. */
export function elapsed({ since, before }: Clock, now: number): number {
  return before + (since === null ? 0 : Math.max(0, now - since));
}

export function toggled(clock: Clock, now: number): Clock {
  return clock.since === null ? { ...clock, since: now } : { since: null, before: elapsed(clock, now) };
}

/** `12:03`, `1:02:03`; whole seconds. */
export function clockText(milliseconds: number): string {
  const seconds = Math.floor(Math.abs(milliseconds) / 1_000);
  const parts = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60];
  const shown = parts[0] === 0 ? parts.slice(1) : parts;
  return shown.map((part, at) => (at === 0 && shown.length === 3 ? String(part) : String(part).padStart(2, '0'))).join(':');
}
