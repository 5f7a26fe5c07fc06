import { liveRecord, type RecordOfKind, type Records } from '../../model/kinds.ts';
import type { ParcelWhat } from '../../model/parcel.ts';
import type { RecordName } from '../delete-records.ts';
import { cardLanesOf, columnsOf, lanesOf, spansOn } from '../grid.ts';

type Card = RecordOfKind<'card'>;
type Step = RecordOfKind<'step'>;

/** Which part of a journey is meant. */
export interface Cut {
  readonly what: ParcelWhat;
  readonly steps: ReadonlySet<string>;
  readonly lanes: ReadonlySet<string>;
  readonly cards: readonly Card[];
  /** Whether the points of these steps and lanes come along. */
  readonly scores: boolean;
}

interface Ground {
  readonly records: Records;
  readonly columns: readonly Step[];
  /** The cards of the journey, and which columns each covers; null: it lies on none. */
  readonly cards: readonly { readonly card: Card; readonly covers: readonly string[] | null }[];
}

/** What a selection means: nothing selected is the whole journey; stages and steps bring what lies on them, lanes what lies in them. Null: nothing that could be carried. */
export function cutOf(records: Records, journey: string, items: readonly RecordName[]): Cut | null {
  const ground = groundOf(records, journey);
  const lanes = lanesOf(records, journey).map(({ id }) => id);
  const every = new Set(ground.columns.map(({ id }) => id));
  if (items.length === 0) return { what: 'journey', steps: every, lanes: new Set(lanes), cards: ground.cards.map(({ card }) => card), scores: true };
  const named = new Set(items.map(({ kind, id }) => `${kind}:${id}`));
  const chosenLanes = lanes.filter((id) => named.has(`lane:${id}`));
  const steps = new Set(ground.columns.filter(({ id, stage }) => named.has(`step:${id}`) || named.has(`stage:${stage}`)).map(({ id }) => id));
  const picked = ground.cards.filter(({ card }) => named.has(`card:${card.id}`));
  if (steps.size === 0 && chosenLanes.length === 0) return picked.length === 0 ? null : cardsAlone(ground, journey, picked);
  const within = new Set(chosenLanes.length === 0 ? lanes : chosenLanes);
  const onto = steps.size === 0 ? every : steps;
  const lying = ground.cards.filter(({ card, covers }) => within.has(card.place.lane ?? '') && covers?.some((step) => onto.has(step)));
  const cards = [...new Set([...lying, ...picked])].map(({ card }) => card);
  return { what: whatOf(items, steps), steps: onto, lanes: within, cards, scores: true };
}

function whatOf(items: readonly RecordName[], steps: ReadonlySet<string>): ParcelWhat {
  if (steps.size === 0) return 'lanes';
  return items.some(({ kind }) => kind === 'stage') ? 'stages' : 'steps';
}

function groundOf(records: Records, journey: string): Ground {
  const columns = columnsOf(records, journey);
  const cards = [...records.card.values()].filter((card) => card.journey === journey && !card.deleted);
  const lanes = new Set(cardLanesOf(records, journey).map(({ id }) => id));
  const spanOn = spansOn(columns);
  const covered = ({ place }: Card) => {
    const span = lanes.has(place.lane ?? '') ? spanOn(place.from, place.to) : null;
    return span && columns.slice(span.first, span.last + 1).map(({ id }) => id);
  };
  return { records, columns, cards: cards.map((card) => ({ card, covers: covered(card) })) };
}

/** Cards with the ground between them, so that they lie to each other as they did. */
function cardsAlone({ records, columns }: Ground, journey: string, picked: Ground['cards']): Cut {
  const placed = picked.filter(({ covers }) => covers !== null);
  const covered = new Set(placed.flatMap(({ covers }) => covers ?? []));
  const held = new Set(placed.map(({ card }) => card.place.lane ?? ''));
  const cardLanes = cardLanesOf(records, journey).map(({ id }) => id);
  const steps = between(
    columns.map(({ id }) => id),
    covered,
  );
  return { what: 'cards', steps: new Set(steps), lanes: new Set(between(cardLanes, held)), cards: picked.map(({ card }) => card), scores: false };
}

function between(ids: readonly string[], wanted: ReadonlySet<string>): readonly string[] {
  return ids.slice(
    ids.findIndex((id) => wanted.has(id)),
    ids.findLastIndex((id) => wanted.has(id)) + 1,
  );
}

/** The points that come along: of curves that are cut out, at steps that are, and of cards that are. */
export function scoresIn(records: Records, { steps, lanes, cards, scores }: Cut): RecordOfKind<'score'>[] {
  const curves = [...lanes].flatMap((id) => {
    const lane = liveRecord(records, 'lane', id);
    return lane?.kind === 'emotion' ? [lane] : [];
  });
  const ids = new Set(cards.map(({ id }) => id));
  return [...records.score.values()].filter(({ deleted, card, step, series, lane }) => {
    if (deleted || (card !== null && !ids.has(card))) return false;
    if (card !== null && !scores) return true;
    return scores && steps.has(step ?? '') && curves.some((curve) => (series === 'own' ? curve.id === lane : curve.series === series));
  });
}
