import { type CSSProperties, type PointerEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { LaidSlide } from '../../shared/scene/index.ts';
import type { PresentController } from '../state/index.ts';
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
  const pages = { title: slide.title, number: Math.max(1, slide.number), count: slide.rail.length, page: slide.page + 1, pages: slide.pages };
  return (
    <div className={classes['stage']} onPointerMove={talk.spotlight ? follow : undefined} data-spotlight={talk.spotlight !== null}>
      <p className="cx-visually-hidden" role="status">
        {slide.stage === null ? t('present.whole') : t(slide.pages > 1 ? 'present.saidPage' : 'present.said', pages)}
      </p>
      <SlideView
        slide={slide}
        onShow={controller.show}
        onActivate={(persona) => presentation.change({ persona })}
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

/** The light follows the pointer, at most once a frame. */
function useFollow(presentation: Presentation): (event: PointerEvent<HTMLElement>) => void {
  const waiting = useRef(0);
  return (event) => {
    const frame = event.currentTarget.querySelector('[data-slide-frame]')?.getBoundingClientRect();
    if (!frame || frame.width === 0) return;
    const x = Math.min(1, Math.max(0, (event.clientX - frame.left) / frame.width));
    const y = Math.min(1, Math.max(0, (event.clientY - frame.top) / frame.height));
    cancelAnimationFrame(waiting.current);
    waiting.current = requestAnimationFrame(() => {
      const { spotlight } = presentation.store.getState().talk;
      if (spotlight) presentation.change({ spotlight: { ...spotlight, x, y } });
    });
  };
}
