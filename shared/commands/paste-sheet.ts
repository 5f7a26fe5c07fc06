import type { Draft } from '../changes/change.ts';
import { createDraft } from '../changes/drafts.ts';
import type { CardKind } from '../model/card-kinds.ts';
import { newId } from '../model/ids.ts';
import { liveRecord, type Records } from '../model/kinds.ts';
import { cardKindOfLane, holdsCards, type LaneKind } from '../model/lane-kinds.ts';
import { keysBetween } from '../model/order.ts';
import { scoreId } from '../model/score.ts';
import { newCard } from './add-cards.ts';
import { defineCommand } from './command.ts';
import { createJourney, newStages } from './create-journey.ts';
import { lanesOf, stagesOf } from './grid.ts';
import { keysAt } from './order-keys.ts';
import { createNaming } from './touchpoints.ts';

export interface PastedLane {
  /** A lane that the journey has; null: a new one. */
  readonly lane: string | null;
  readonly kind: LaneKind;
  /** Of a new lane; '': worded by the program. */
  readonly title: string;
  /** What each new column holds, a text a card. */
  readonly cells: readonly (readonly string[])[];
  /** Of a curve: whose, and its values (−2 … +2) by column; null: a gap. */
  readonly feeling?: { readonly persona: string | null; readonly values: readonly (number | null)[] };
}

export interface PasteSheet {
  /** null: a new journey of this title. */
  readonly journey: string | null;
  readonly title: string;
  readonly stages: readonly { readonly name: string; readonly steps: readonly string[] }[];
  readonly lanes: readonly PastedLane[];
}

/** A table from elsewhere: its stages come behind the others, its rows into lanes of the journey or new ones, its cells become cards. */
export const pasteSheet = defineCommand<PasteSheet>({
  label: 'paste',
  drafts: (records, intent) => {
    const id = intent.journey ?? newId();
    const frame = intent.journey === null ? newJourney(records, id, intent) : grown(records, id, intent);
    const columns = frame.flatMap(({ kind, record }) => (kind === 'step' ? [record] : []));
    const made = frame.flatMap(({ kind, record }) => (kind === 'lane' ? [record] : []));
    const naming = createNaming(records);
    const filled = intent.lanes.flatMap((lane) => {
      const held = lane.lane === null || intent.journey === null ? (made.shift() ?? '') : lane.lane;
      return holdsCards(lane.kind)
        ? cards(lane, { journey: id, lane: held, columns, naming, kind: kindIn(records, held, lane.kind) })
        : feelings(lane, id, columns);
    });
    return [...frame, ...filled];
  },
});

/** A new lane says by its kind alone what it holds. */
function kindIn(records: Records, lane: string, kind: LaneKind): CardKind {
  return cardKindOfLane(liveRecord(records, 'lane', lane) ?? { kind, holds: null });
}

function newJourney(records: Records, id: string, { title, stages, lanes }: PasteSheet): Draft[] {
  const personas = [...new Set(lanes.flatMap(({ feeling }) => feeling?.persona ?? []))];
  return createJourney.drafts(records, { id, title, stages, lanes: lanes.map((lane) => ({ kind: lane.kind, title: lane.title })), fields: { personas } });
}

function grown(records: Records, journey: string, { stages, lanes }: PasteSheet): Draft[] {
  if (!liveRecord(records, 'journey', journey)) return [];
  const fresh = lanes.filter(({ lane }) => lane === null);
  const orders = keysAt(lanesOf(records, journey), undefined, fresh.length);
  return [
    ...newStages(journey, stages, keysAt(stagesOf(records, journey), undefined, stages.length)),
    ...fresh.map(({ kind, title }, index) => createDraft('lane', newId(), { journey, kind, title, order: orders[index] ?? '' })),
  ];
}

interface Into {
  readonly journey: string;
  readonly lane: string;
  readonly columns: readonly string[];
  readonly naming: ReturnType<typeof createNaming>;
  /** What a card in this lane is. */
  readonly kind: CardKind;
}

function cards({ cells }: PastedLane, { journey, lane, columns, naming, kind }: Into): Draft[] {
  return cells.flatMap((texts, index) => {
    const step = columns[index];
    if (step === undefined) return [];
    const orders = keysBetween(null, null, texts.length);
    return texts.flatMap((text, at) => newCard(newId(), { journey, kind, place: { lane, from: step, to: step, order: orders[at] ?? '' } }, text, naming));
  });
}

function feelings({ feeling }: PastedLane, journey: string, columns: readonly string[]): Draft[] {
  return (feeling?.values ?? []).flatMap((value, index) => {
    const step = columns[index];
    if (step === undefined || value === null || !feeling) return [];
    const point = { step, persona: feeling.persona, series: 'emotion' } as const;
    return [createDraft('score', scoreId(point), { journey, ...point, value })];
  });
}
