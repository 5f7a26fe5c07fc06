import { useTranslation } from 'react-i18next';
import { fitted, type LaidSlide, type Mark, SLIDE_HEIGHT } from '../../shared/scene/index.ts';
import { MarkView } from '../canvas/nodes/mark-view.tsx';
import { useDocument } from '../records/index.ts';
import type { TalkPicture } from './presentation.ts';
import classes from './slide.module.css';
import { picturesOnSlide, type SlidePicture } from './slide-pictures.ts';

export interface ShownPicture extends SlidePicture {
  /** From 1, of all pictures of the slide. */
  readonly number: number;
  readonly count: number;
}

/** The picture on show, as long as it lies on the slide. */
export function useShownPicture(slide: LaidSlide, shown: TalkPicture | null): ShownPicture | null {
  const records = useDocument((state) => (shown ? state.records : null));
  if (!shown || !records) return null;
  const all = picturesOnSlide(records, slide);
  const index = all.findIndex(({ card, at }) => card === shown.card && at === shown.at);
  const found = all[index];
  return found ? { ...found, number: index + 1, count: all.length } : null;
}

const MARGIN = 16;
const CAPTION = 40;

/** One picture over the whole slide, in its units, with its words and its number under it. */
export function PictureView({ slide, shown: { picture, number, count } }: { readonly slide: LaidSlide; readonly shown: ShownPicture }) {
  const { t } = useTranslation();
  const room = { w: slide.width - 2 * MARGIN, h: SLIDE_HEIGHT - MARGIN - CAPTION };
  const { w, h } = fitted(picture, room);
  const place = { x: MARGIN + Math.round((room.w - w) / 2), y: MARGIN + Math.round((room.h - h) / 2) };
  const mark: Mark = { type: 'image', ...place, w, h, hash: picture.hash, alt: picture.alt, crop: picture.crop ?? null };
  return (
    <figure className={classes['picture']} data-picture={number}>
      <MarkView marks={[mark]} />
      <figcaption style={{ height: CAPTION }}>
        <span>{picture.alt}</span>
        {count > 1 ? <span>{t('pictures.of', { at: number, count })}</span> : null}
      </figcaption>
    </figure>
  );
}
