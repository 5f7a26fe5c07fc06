import type { Records } from '../../shared/model/kinds.ts';
import type { Picture } from '../../shared/model/picture.ts';
import type { LaidSlide } from '../../shared/scene/index.ts';
import type { TalkPicture } from './presentation.ts';

export interface SlidePicture extends TalkPicture {
  readonly picture: Picture;
}

/** All pictures of the cards on a slide, card by card. */
export function picturesOnSlide(records: Records, slide: LaidSlide | null): SlidePicture[] {
  const cards = [...new Set(slide?.cards.map(({ id }) => id) ?? [])];
  return cards.flatMap((card) => (records.card.get(card)?.pictures ?? []).map((picture, at) => ({ card, at, picture })));
}
