import { cardText } from '../../../shared/commands/touchpoints.ts';
import { live, liveRecord, type Records } from '../../../shared/model/kinds.ts';
import { compareOrder } from '../../../shared/model/order.ts';

/** Words in the language of the map: built-in titles are empty in the file. */
export type MapWord = (key: string, params?: Readonly<Record<string, unknown>>) => string;

export function stageTitle(records: Records, id: string, word: MapWord): string {
  const stage = liveRecord(records, 'stage', id);
  if (!stage) return '';
  if (stage.name) return stage.name;
  if (stage.preset) return word(`stagePresets.${stage.preset}`);
  const all = live(records, 'stage')
    .filter((other) => other.journey === stage.journey)
    .sort(compareOrder);
  return word('properties.stageNumber', { number: all.findIndex((other) => other.id === id) + 1 });
}

/** A step without a name is called by its stage. */
export function stepTitle(records: Records, id: string, word: MapWord): string {
  const step = liveRecord(records, 'step', id);
  if (!step) return '';
  return step.name || (step.stage ? stageTitle(records, step.stage, word) : '');
}

export function laneTitle(records: Records, id: string, word: MapWord): string {
  const lane = liveRecord(records, 'lane', id);
  if (!lane) return '';
  if (lane.title) return lane.title;
  return lane.kind === 'emotion' && lane.series !== 'emotion' ? word(`series.${lane.series}`) : word(`laneKinds.${lane.kind}`);
}

export function cardTitle(records: Records, id: string, word: MapWord): string {
  const card = liveRecord(records, 'card', id);
  if (!card) return '';
  return cardText(records, card) || word(`cardKinds.${card.kind}`);
}
