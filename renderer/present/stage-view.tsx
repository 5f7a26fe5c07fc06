import { type CSSProperties, type PointerEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { clamp } from '../../shared/model/clamp.ts';
import type { LaidSlide } from '../../shared/scene/index.ts';
import type { PresentController } from '../state/index.ts';
import { PictureView, type ShownPicture, useShownPicture } from './picture-view.tsx';
import type { Presentation, Talk } from './presentation.ts';
import { SlideView } from './slide-view.tsx';
import classes from './stage-view.module.css';
import { TimeLeft } from './time-left.tsx';

interface StageViewProps {
  readonly presentation: Presentation;
  readonly controller: PresentController;
  readonly talk: Talk;
  readonly slide: LaidSlide;
}

/** What the room sees: the slide, and the light or the blank screen over it. */
export function StageView({ presentation, controller, talk, slide }: StageViewProps) {
  const { t } = useTranslation();
  const follow = useFollow(presentation);
  const picture = useShownPicture(slide, talk.picture);
  return (
    <div className={classes['stage']} onPointerMove={talk.spotlight ? follow : undefined} data-spotlight={talk.spotlight !== null}>
      <p className="cx-visually-hidden" role="status">
        {picture ? <SaidPicture shown={picture} /> : <SaidPlace slide={slide} />}
      </p>
      <SlideView
        slide={slide}
        onShow={controller.show}
        onActivate={(persona) => presentation.change({ persona })}
        onPicture={controller.showPicture}
        over={picture ? <PictureView slide={slide} shown={picture} /> : null}
        corner={<TimeLeft journey={talk.journey} clock={talk.clock} />}
      >
        {talk.spotlight ? (
          <div
            className={classes['light']}
            style={{ '--x': `${talk.spotlight.x * 100}%`, '--y': `${talk.spotlight.y * 100}%`, '--r': talk.spotlight.r } as CSSProperties}
            data-light
          />
        ) : null}
      </SlideView>
      {talk.blank ? (
        <div className={classes['blank']} data-blank={talk.blank}>
          <p className="cx-visually-hidden">{t(talk.blank === 'black' ? 'present.isBlack' : 'present.isWhite')}</p>
        </div>
      ) : null}
    </div>
  );
}

function SaidPicture({ shown: { number, count, picture } }: { readonly shown: ShownPicture }) {
  const { t } = useTranslation();
  return [t('pictures.of', { at: number, count }), picture.alt].filter(Boolean).join(' · ');
}

function SaidPlace({ slide: { title, number, rail, page, pages, stage } }: { readonly slide: LaidSlide }) {
  const { t } = useTranslation();
  if (stage === null) return t('present.whole');
  return t(pages > 1 ? 'present.saidPage' : 'present.said', { title, number: Math.max(1, number), count: rail.length, page: page + 1, pages });
}

/** The light follows the pointer, at most once a frame. */
function useFollow(presentation: Presentation): (event: PointerEvent<HTMLElement>) => void {
  const waiting = useRef(0);
  return (event) => {
    const frame = event.currentTarget.querySelector('[data-slide-frame]')?.getBoundingClientRect();
    if (!frame || frame.width === 0) return;
    const x = clamp((event.clientX - frame.left) / frame.width, 0, 1);
    const y = clamp((event.clientY - frame.top) / frame.height, 0, 1);
    cancelAnimationFrame(waiting.current);
    waiting.current = requestAnimationFrame(() => {
      const { spotlight } = presentation.store.getState().talk;
      if (spotlight) presentation.change({ spotlight: { ...spotlight, x, y } });
    });
  };
}
