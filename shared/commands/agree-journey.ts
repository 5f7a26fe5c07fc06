import { setDrafts } from '../changes/drafts.ts';
import { liveRecord } from '../model/kinds.ts';
import { defineCommand } from './command.ts';

export interface AgreeJourney {
  readonly journey: string;
  /** Name of who agrees, as they are called. */
  readonly person: string;
  readonly department: string;
  /** YYYY-MM-DD */
  readonly date: string;
  /** What was agreed on; '' stands for the next number. */
  readonly version: string;
  /** The day of the next review; null: as it is. */
  readonly nextReviewOn: string | null;
}

/** Somebody agrees to a journey as it stands. Several may agree to one version. */
export const agreeJourney = defineCommand<AgreeJourney>({
  label: 'agreeJourney',
  drafts: (records, { journey, person, department, date, version, nextReviewOn }) => {
    const held = liveRecord(records, 'journey', journey);
    if (!held) return [];
    const entry = { person, department, date, version: version || nextVersion(held.agreedBy) };
    const review = nextReviewOn === null ? {} : { nextReviewOn };
    return setDrafts(records, 'journey', journey, { agreement: 'agreed', agreedBy: [...held.agreedBy, entry], ...review });
  },
});

/** One more than the highest number among the versions that were agreed on. */
export function nextVersion(agreedBy: readonly { readonly version: string }[]): string {
  const numbers = agreedBy.map(({ version }) => Number.parseInt(version, 10)).filter((number) => Number.isFinite(number));
  return String(Math.max(0, ...numbers) + 1);
}
