import { useTranslation } from 'react-i18next';
import { type LaidSlide, layoutSlide, type SceneWords } from '../../shared/scene/index.ts';
import { useDocument } from '../records/index.ts';
import type { PresentController } from '../state/index.ts';
import { Agenda } from './agenda.tsx';
import { Controls } from './controls.tsx';
import classes from './desk.module.css';
import { Notes } from './notes.tsx';
import { nextPosition } from './order.ts';
import type { Presentation, Talk } from './presentation.ts';
import { SlideView } from './slide-view.tsx';
import { StageView } from './stage-view.tsx';
import { slideOptions } from './use-slide.ts';

interface DeskProps {
  readonly presentation: Presentation;
  readonly controller: PresentController;
  readonly talk: Talk;
  readonly slide: LaidSlide;
  readonly words: SceneWords;
  readonly aspect: number;
  readonly notesOpen: boolean;
}

/** The presenter's own screen while the room has another: what it sees, what comes next, notes, agenda and clock. */
export function Desk({ presentation, controller, talk, slide, words, aspect, notesOpen }: DeskProps) {
  const { t } = useTranslation();
  return (
    <div className={classes['desk']}>
      <div className={classes['now']}>
        <StageView presentation={presentation} controller={controller} talk={talk} slide={slide} />
        {talk.blank ? <p className={classes['blank']}>{t(talk.blank === 'black' ? 'present.isBlack' : 'present.isWhite')}</p> : null}
      </div>
      <div className={classes['side']}>
        <NextSlide talk={talk} slide={slide} words={words} aspect={aspect} />
        <section className={classes['part']}>
          <h2 className="cx-label">{t('present.notes')}</h2>
          <Notes journey={talk.journey} slide={slide} />
        </section>
        <Agenda talk={talk} slide={slide} onShow={controller.show} />
      </div>
      <div className={classes['controls']}>
        <Controls presentation={presentation} talk={talk} slide={slide} words={words} notesOpen={notesOpen} />
      </div>
    </div>
  );
}

function NextSlide({ talk, slide, words, aspect }: Pick<DeskProps, 'talk' | 'slide' | 'words' | 'aspect'>) {
  const { t } = useTranslation();
  const records = useDocument((state) => state.records);
  const position = nextPosition(slide);
  const next = position && layoutSlide(records, talk.journey, { ...slideOptions(talk, aspect, words), ...position });
  return (
    <section className={classes['part']}>
      <h2 className="cx-label">{t('present.upNext')}</h2>
      {next ? (
        <div className={classes['next']} style={{ aspectRatio: aspect }} aria-hidden="true" inert>
          <SlideView slide={next} />
        </div>
      ) : (
        <p className="cx-meta">{t('present.lastSlide')}</p>
      )}
    </section>
  );
}
