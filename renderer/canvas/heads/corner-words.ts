import { hasSamples } from '../../../shared/commands/clear-samples.ts';
import type { Journey } from '../../../shared/model/journey.ts';
import type { Records } from '../../../shared/model/kinds.ts';
import type { CornerWords } from '../bands/paint-corner.ts';

/** A library of words, or something simpler that knows these. */
type Words = (key: 'map.scene.samples' | 'map.scene.untitled' | `map.scene.states.${Journey['state']}`) => string;

/** In the reader's language, not the journey's. */
export function cornerWords(records: Records, journey: string, t: Words): CornerWords {
  const held = records.journey.get(journey);
  const samples = samplesIn(records, journey) ? t('map.scene.samples') : null;
  return { title: held?.title || t('map.scene.untitled'), state: t(`map.scene.states.${held?.state ?? 'as-is'}`), samples };
}

const known = new WeakMap<object, { readonly scores: object; readonly journey: string; readonly has: boolean }>();

/** Every card may have to be asked: once for each time that cards or scores are others. */
function samplesIn(records: Records, journey: string): boolean {
  const held = known.get(records.card);
  if (held?.scores === records.score && held.journey === journey) return held.has;
  const has = hasSamples(records, journey);
  known.set(records.card, { scores: records.score, journey, has });
  return has;
}
