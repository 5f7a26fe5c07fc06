import type { Language } from '../../../shared/model/format.ts';
import { liveRecord, type Records } from '../../../shared/model/kinds.ts';
import { describeCard, describeScene, layoutJourney, sceneWords, THEMES, toSvg } from '../../../shared/scene/index.ts';
import { localeOf } from './locale.ts';

/** A journey as a picture for light paper. `picture`: the data URI of an attachment; null: a well stands for it. */
export function journeySvg(records: Records, journey: string, language: Language, picture: (hash: string) => string | null): string {
  const words = sceneWords(localeOf(language), language);
  const scene = layoutJourney(records, journey, { words, activePersona: null });
  return toSvg(scene, THEMES.light, {
    title: liveRecord(records, 'journey', journey)?.title ?? '',
    description: describeScene(scene, words),
    picture,
    describe: (card) => describeCard(scene, card, words),
  });
}
