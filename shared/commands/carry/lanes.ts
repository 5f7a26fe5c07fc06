import { live, type RecordOfKind, type Records } from '../../model/kinds.ts';
import { holdsCards, isLine } from '../../model/lane-kinds.ts';
import { nameKey } from '../../model/name-key.ts';
import type { Parcel } from '../../model/parcel.ts';
import { lanesOf } from '../grid.ts';

type Lane = RecordOfKind<'lane'>;

/** The lanes of a parcel that are worth a place: those that were selected, and of other parcels those with something in them. */
export function lanesCarried({ records, journey, what }: Parcel): Lane[] {
  const lanes = lanesOf(records, journey);
  if (what === 'journey' || what === 'lanes') return lanes;
  const held = new Set(live(records, 'card').map(({ place }) => place.lane));
  const scores = live(records, 'score');
  const hasPoints = (lane: Lane) => scores.some(({ series, lane: own }) => (series === 'own' ? own === lane.id : lane.series === series));
  return lanes.filter((lane) => held.has(lane.id) || (lane.kind === 'emotion' && hasPoints(lane)));
}

/** Which lane of a journey each lane of a parcel is, and which others it could be; each is taken once. */
export function likeLanes(records: Records, lanes: readonly Lane[], journey: string): ReadonlyMap<string, string> {
  const free = new Set(lanesOf(records, journey));
  const found = new Map<string, string>();
  for (const isLike of [sameName, sameKind]) {
    for (const lane of lanes) {
      const like = found.has(lane.id) ? undefined : [...free].find((other) => isLike(lane, other));
      if (!like) continue;
      found.set(lane.id, like.id);
      free.delete(like);
    }
  }
  return found;
}

function sameName(a: Lane, b: Lane): boolean {
  return a.kind === b.kind && a.series === b.series && nameKey(a.title) === nameKey(b.title) && (a.title !== '' || a.kind !== 'own');
}

/** A lane of the user's own, and a curve of it, is nothing but its name. */
function sameKind(a: Lane, b: Lane): boolean {
  return a.kind === b.kind && a.kind !== 'own' && a.series === b.series && a.series !== 'own' && a.department === b.department;
}

/** The lanes of a journey that could take what lies in this one. */
export function takersOf(records: Records, lane: Lane, journey: string): Lane[] {
  return lanesOf(records, journey).filter((other) => {
    if (holdsCards(lane.kind)) return holdsCards(other.kind);
    if (isLine(lane.kind)) return other.kind === lane.kind;
    return lane.kind === other.kind && (lane.kind !== 'emotion' || (lane.series === 'own') === (other.series === 'own'));
  });
}
