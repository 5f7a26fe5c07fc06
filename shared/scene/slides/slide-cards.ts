import type { Card } from '../../model/card.ts';
import type { CardKind } from '../../model/card-kinds.ts';
import { live, liveRecord, type Records } from '../../model/kinds.ts';
import type { Lane } from '../../model/lane.ts';
import { lookOf } from '../layout/card-look.ts';
import { type CardTitle, cardTitle } from '../layout/card-title.ts';
import type { Frame } from '../layout/frame.ts';
import { laneTitle } from '../layout/lane-names.ts';
import { columnsOf, comparePlaced } from '../layout/placement.ts';
import type { CardLook } from '../scene.ts';
import type { SceneWords } from '../scene-words.ts';

/** A card of a slide, with what stands over it. */
export interface ShownCard {
  readonly card: Card;
  readonly title: CardTitle;
  /** Name of its lane, or of its stage where the slide shows them all. */
  readonly group: string;
}

export interface CardsSource {
  readonly records: Records;
  readonly frame: Frame;
  /** The lanes on show, in order. */
  readonly lanes: readonly Lane[];
  /** Stage titles in order. */
  readonly stageTitles: readonly string[];
  readonly words: SceneWords;
  readonly chosen: Readonly<Record<string, boolean>>;
}

/** Of the whole journey only what somebody has to act on, or be proud of, is worth a wall. */
const HIGHLIGHTS: ReadonlySet<CardLook> = new Set(['pain', 'wow', 'idea']);
const HIGHLIGHT_KINDS: ReadonlySet<CardKind> = new Set(['decision', 'action-item']);

interface Ranked {
  readonly card: Card;
  readonly from: number;
  readonly to: number;
  readonly lane: number;
}

/** The cards of a stage, lane by lane; without a stage the highlights of the journey, stage by stage. */
export function cardsOfSlide(source: CardsSource, stage: string | null): ShownCard[] {
  const { frame, lanes, records, words } = source;
  const rank = new Map(lanes.map(({ id }, at) => [id, at]));
  const span = stage === null ? { from: 0, to: frame.columns.length - 1 } : frame.spans.get(stage);
  if (!span) return [];
  const ranked: Ranked[] = live(records, 'card').flatMap((card) => {
    const lane = rank.get(card.place.lane ?? '');
    const columns = lane === undefined ? null : columnsOf(card, frame);
    if (lane === undefined || !columns || columns.from > span.to || columns.to < span.from) return [];
    return isShown(card, stage, source) ? [{ card, lane, ...columns }] : [];
  });
  const order = stage === null ? byStage(frame) : byLane;
  return ranked
    .sort((a, b) => order(a, b) || comparePlaced(a, b))
    .map(({ card, lane, from }) => ({ card, title: cardTitle(card, records, words), group: groupOf(source, stage, lane, from) }))
    .filter(({ card, title }) => title.text.trim() !== '' || card.pictures.length > 0);
}

function byLane(a: Ranked, b: Ranked): number {
  return a.lane - b.lane || a.from - b.from;
}

function byStage(frame: Frame): (a: Ranked, b: Ranked) => number {
  const stageAt = frame.columns.map((column) => frame.stages.findIndex(({ stage }) => stage.id === column.stage.id));
  return (a, b) => (stageAt[a.from] ?? 0) - (stageAt[b.from] ?? 0) || byLane(a, b);
}

/** Whether a card is of a persona that is shown, or of everybody: of no persona that is there. */
export function isForSomebody(card: Pick<Card, 'personas'>, { records, chosen }: Pick<CardsSource, 'records' | 'chosen'>): boolean {
  const personas = card.personas.filter((id) => liveRecord(records, 'persona', id));
  return personas.length === 0 || personas.some((id) => chosen[id] !== false);
}

function isShown(card: Card, stage: string | null, source: CardsSource): boolean {
  if (!isForSomebody(card, source)) return false;
  return stage !== null || HIGHLIGHTS.has(lookOf(card, false)) || HIGHLIGHT_KINDS.has(card.kind);
}

function groupOf({ frame, lanes, stageTitles, words }: CardsSource, stage: string | null, lane: number, from: number): string {
  const held = lanes[lane];
  if (stage !== null) return held ? laneTitle(held, words) : '';
  const at = frame.stages.findIndex((one) => one.stage.id === frame.columns[from]?.stage.id);
  return `${at + 1} ${stageTitles[at] ?? ''}`;
}
