import { columnsOf, lanesOf, stagesOf } from '../../commands/grid.ts';
import { cardText } from '../../commands/touchpoints.ts';
import { live, liveRecord, type RecordOfKind, type Records } from '../../model/kinds.ts';
import { nameOfPair, type PairKey, pairUp, type Twins } from './pair-up.ts';

type Card = RecordOfKind<'card'>;
type Lane = RecordOfKind<'lane'>;
type Stage = RecordOfKind<'stage'>;
type Step = RecordOfKind<'step'>;

/** What stands on one journey's map. */
export interface OneSide {
  readonly stages: readonly Stage[];
  readonly steps: readonly Step[];
  readonly lanes: readonly Lane[];
  readonly cards: readonly Card[];
  /** Deleting a step, card, lane or persona leaves what is felt there: it counts again when that comes back. */
  readonly scores: readonly RecordOfKind<'score'>[];
  /** In the same way without those that have lost an end. */
  readonly links: readonly RecordOfKind<'link'>[];
}

export function sideOf(records: Records, journey: string): OneSide {
  const steps = columnsOf(records, journey);
  const lanes = lanesOf(records, journey);
  const cards = live(records, 'card').filter((card) => card.journey === journey);
  const there = new Set([...steps, ...lanes, ...cards].map(({ id }) => id));
  const isThere = (id: string | null) => there.has(id ?? '');
  const isFelt = ({ step, card, lane, persona, value }: RecordOfKind<'score'>) =>
    value !== null && isThere(card ?? step) && (lane === null || isThere(lane)) && (persona === null || liveRecord(records, 'persona', persona) !== undefined);
  return {
    stages: stagesOf(records, journey),
    steps,
    lanes,
    cards,
    scores: live(records, 'score').filter((score) => score.journey === journey && isFelt(score)),
    links: live(records, 'link').filter(({ journey: of, from, to }) => of === journey && isThere(from) && isThere(to)),
  };
}

/**
 * Which stage, step, lane and card of one journey stands for which of the other: first by the record of which both are copies (or the
 * planned step of an actual one), then by what they are called and where they lie, for journeys that were drawn apart.
 */
export function corresponding(records: Records, a: OneSide, b: OneSide): Twins {
  const stages = pairUp(a.stages, b.stages, stageKeys(a, b));
  const steps = pairUp(a.steps, b.steps, stepKeys(stages, a, b));
  const lanes = pairUp(a.lanes, b.lanes, LANE_KEYS);
  const twins = new Map([...stages, ...steps, ...lanes]);
  const cards = pairUp(a.cards, b.cards, cardKeys(records, twins));
  return new Map([...twins, ...cards]);
}

function root({ id, origin }: { readonly id: string; readonly origin: string | null }): string {
  return origin ?? id;
}

function plain(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLocaleLowerCase();
}

function words(...parts: readonly (string | null)[]): string {
  return parts.map((part) => part ?? '').join('\n');
}

function stageKeys(a: OneSide, b: OneSide): PairKey<Stage>[] {
  const numbers = new Map([a, b].flatMap(({ stages }) => stages.map(({ id }, index): [string, number] => [id, index])));
  const named = ({ name, preset }: Stage) => plain(name) || (preset ?? '');
  return [root, (stage) => named(stage) || null, (stage) => (named(stage) === '' ? String(numbers.get(stage.id)) : null)];
}

function stepKeys(stages: Twins, a: OneSide, b: OneSide): PairKey<Step>[] {
  const counts = new Map([a, b].flatMap(({ steps }) => [...Map.groupBy(steps, ({ stage }) => stage)].map(([id, held]) => [id, held.length])));
  const stageOf = ({ stage }: Step) => nameOfPair(stages, stage ?? '');
  return [
    ({ id, plannedStep }) => plannedStep ?? id,
    root,
    (step) => (step.name ? words(stageOf(step), plain(step.name)) : null),
    ({ name }) => plain(name) || null,
    (step) => (step.name === '' ? stageOf(step) : null),
    (step) => (counts.get(step.stage) === 1 ? stageOf(step) : null),
  ];
}

const LANE_KEYS: readonly PairKey<Lane>[] = [
  root,
  ({ kind, series, title, persona, department }) => words(kind, series, plain(title), persona, plain(department)),
  ({ kind, series, title }) => (kind === 'own' || series === 'own' ? null : words(kind, series, plain(title))),
  ({ kind, series }) => (kind === 'own' || series === 'own' ? null : words(kind, series)),
];

function cardKeys(records: Records, twins: Twins): PairKey<Card>[] {
  const said = new Map<string, string>();
  const saysOf = (card: Card) => {
    const known = said.get(card.id) ?? words(card.kind, plain(cardText(records, card)) || (card.pictures[0]?.hash ?? ''));
    said.set(card.id, known);
    return known;
  };
  const lane = ({ place }: Card) => nameOfPair(twins, place.lane ?? '');
  const column = ({ place }: Card) => nameOfPair(twins, place.from ?? '');
  const speaks = (card: Card) => saysOf(card) !== words(card.kind, '');
  return [
    root,
    (card) => words(saysOf(card), lane(card), column(card)),
    (card) => (speaks(card) ? words(saysOf(card), lane(card)) : null),
    (card) => (speaks(card) ? saysOf(card) : null),
  ];
}
