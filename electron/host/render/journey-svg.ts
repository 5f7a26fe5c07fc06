import type { Language } from '../../../shared/model/format.ts';
import type { Records } from '../../../shared/model/kinds.ts';
import { layoutJourney, sceneWords, toSvg } from '../../../shared/scene/index.ts';
import { localeOf } from './locale.ts';

/** A journey as a picture for light paper, with the fonts that a reader's machine is likely to have. */
export function journeySvg(records: Records, journey: string, language: Language): string {
  const scene = layoutJourney(records, journey, { words: sceneWords(localeOf(language), language), activePersona: null });
  return toSvg(scene, { theme: 'light' });
}
