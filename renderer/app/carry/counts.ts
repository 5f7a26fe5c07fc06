import type { Draft } from '../../../shared/changes/change.ts';
import { lanesCarried } from '../../../shared/commands/carry/lanes.ts';
import { type KindName, live } from '../../../shared/model/kinds.ts';
import type { Parcel } from '../../../shared/model/parcel.ts';
import type { Word } from '../../ui/use-word.ts';

/** What is counted aloud, in that order. */
const COUNTED = ['journey', 'stage', 'step', 'lane', 'card', 'score', 'link', 'comment'] as const satisfies readonly KindName[];
type Counted = (typeof COUNTED)[number];

export type Counts = Readonly<Record<Counted, number>>;

/** What an edit makes, by kind. */
export function countsOfDrafts(drafts: readonly Draft[]): Counts {
  const made = drafts.filter(({ field }) => field === null);
  return countsBy((kind) => made.filter((draft) => draft.kind === kind).length);
}

/** The ground that cards or lanes lie on, which is no part of what is carried. */
const GROUND: Partial<Readonly<Record<Parcel['what'], readonly Counted[]>>> = { cards: ['stage', 'step', 'lane'], lanes: ['stage', 'step'] };

/** What a parcel holds itself. */
export function countsOfParcel(parcel: Parcel): Counts {
  const { records, what } = parcel;
  return countsBy((kind) => {
    // Whether it comes as a journey is said by where it goes.
    if (kind === 'journey') return 0;
    if (kind === 'lane' && what !== 'cards') return lanesCarried(parcel).length;
    return GROUND[what]?.includes(kind) ? 0 : live(records, kind).length;
  });
}

function countsBy(count: (kind: Counted) => number): Counts {
  return Object.fromEntries(COUNTED.map((kind) => [kind, count(kind)])) as unknown as Counts;
}

/** "3 stages · 8 steps · 24 cards"; what there is none of is not said. */
export function countWords(counts: Counts, word: Word): string {
  return COUNTED.flatMap((kind) => (counts[kind] === 0 ? [] : [word(`carry.count.${kind}`, { count: counts[kind] })])).join(' · ');
}
