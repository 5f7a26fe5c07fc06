import type { Draft } from '../changes/change.ts';
import { createDraft } from '../changes/drafts.ts';
import type { CardKind } from '../model/card-kinds.ts';
import { newId } from '../model/ids.ts';
import { liveRecord, type Records } from '../model/kinds.ts';
import { keysBetween } from '../model/order.ts';
import type { Place } from '../model/place.ts';
import { newCard, newPlaces } from './add-cards.ts';
import { addLane } from './add-lane.ts';
import { defineCommand } from './command.ts';
import { lanesOf } from './grid.ts';
import { hideLane } from './hide-lane.ts';
import { createNaming } from './touchpoints.ts';

export interface AddToStage {
  readonly journey: string;
  /** null: no stage is meant; the card waits in the tray. */
  readonly stage: string | null;
  readonly kind: CardKind;
  readonly text: string;
  readonly id?: string;
}

/**
 * A card about a whole stage, in the lane of its kind: a hidden one is shown again, a missing one is made. An action item is also
 * an action of the workbook, which says that it comes from the card.
 */
export const addToStage = defineCommand<AddToStage>({
  label: 'addToStage',
  drafts: (records, { journey, stage, kind, text, id = newId() }) => {
    const { place, drafts } = placeOn(records, journey, liveRecord(records, 'stage', stage)?.id ?? null, kind);
    const card = newCard(id, { journey, kind, place }, text, createNaming(records));
    const action = kind === 'action-item' ? [createDraft('action_item', newId(), { title: text, from: id })] : [];
    return [...drafts, ...card, ...action];
  },
});

interface Placing {
  readonly place: Place;
  /** What has to be done for the lane first. */
  readonly drafts: readonly Draft[];
}

function placeOn(records: Records, journey: string, stage: string | null, kind: CardKind): Placing {
  if (stage === null) return { place: firstPlace(records, journey, null), drafts: [] };
  const lanes = lanesOf(records, journey).filter((lane) => lane.kind === kind);
  const held = lanes.find(({ hidden }) => !hidden) ?? lanes[0];
  if (held) {
    const shown = held.hidden ? hideLane.drafts(records, { lane: held.id, hidden: false }) : [];
    return { place: firstPlace(records, journey, { lane: held.id, from: stage }), drafts: shown };
  }
  const lane = newId();
  const place = { lane, from: stage, to: stage, order: keysBetween(null, null, 1)[0] ?? '' };
  return { place, drafts: addLane.drafts(records, { id: lane, journey, kind }) };
}

function firstPlace(records: Records, journey: string, place: Parameters<typeof newPlaces>[2]): Place {
  const [first] = newPlaces(records, journey, place, 1);
  if (!first) throw new RangeError('one place was asked for');
  return first;
}
