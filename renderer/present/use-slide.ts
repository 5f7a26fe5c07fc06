import { useMemo } from 'react';
import { clamp } from '../../shared/model/clamp.ts';
import {
  type LaidSlide,
  layoutSlide,
  NARROWEST_SLIDE,
  type SceneWords,
  SLIDE_HEIGHT,
  type SlideOptions,
  slideParts,
  WIDEST_SLIDE,
} from '../../shared/scene/index.ts';
import { useDocument } from '../records/index.ts';
import type { Talk } from './presentation.ts';

/** Width in units of a slide for a screen of this width by height. */
export function slideWidth(aspect: number): number {
  return Math.round(clamp(SLIDE_HEIGHT * aspect, NARROWEST_SLIDE, WIDEST_SLIDE));
}

export function slideOptions({ stage, page, persona, chosen, filter }: Talk, aspect: number, words: SceneWords): SlideOptions {
  return { words, width: slideWidth(aspect), stage, page, activePersona: persona, chosen, filter };
}

/** The slide of a talk as the records are; laid out again when something changes that it may show. */
export function useSlide(talk: Talk, aspect: number, words: SceneWords): LaidSlide | null {
  const records = useDocument((state) => state.records);
  const { journey, stage, page, persona, chosen, filter } = talk;
  // Light, clock and blank change often and are not in the layout; of the records only what a slide is made of is.
  // biome-ignore lint/correctness/useExhaustiveDependencies: slideParts names the records that count
  return useMemo(
    () => layoutSlide(records, journey, slideOptions(talk, aspect, words)),
    [...slideParts(records), journey, stage, page, persona, chosen, filter, aspect, words],
  );
}
