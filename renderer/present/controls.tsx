import {
  ChevronLeft,
  ChevronRight,
  Flashlight,
  Images,
  type LucideIcon,
  Maximize,
  MonitorOff,
  MonitorUp,
  NotebookPen,
  Pause,
  Play,
  RotateCcw,
  Square,
  X,
} from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { refusesEdits } from '../../shared/model/fault.ts';
import type { LaidSlide, SceneWords } from '../../shared/scene/index.ts';
import { ACTIONS, keyLabel, useActions } from '../actions/index.ts';
import { useDocument } from '../records/index.ts';
import { TALK_KINDS } from '../state/index.ts';
import { useWord } from '../ui/use-word.ts';
import { STOPPED } from './clock.ts';
import classes from './controls.module.css';
import { FrontPersonas } from './front-personas.tsx';
import type { Presentation, Talk } from './presentation.ts';
import { ShowMenu } from './show-menu.tsx';
import { picturesOnSlide } from './slide-pictures.ts';
import { TimeGone, TimeLeft } from './time-left.tsx';

interface ControlsProps {
  readonly presentation: Presentation;
  readonly talk: Talk;
  readonly slide: LaidSlide;
  readonly words: SceneWords;
  readonly notesOpen: boolean;
}

/** Everything that a talk can do, each with its key. */
export function Controls({ presentation, talk, slide, words, notesOpen }: ControlsProps) {
  const { t } = useTranslation();
  const pictured = useDocument(({ records }) => picturesOnSlide(records, slide).length > 0);
  const running = talk.clock.since !== null;
  const place = `${slide.number} / ${slide.rail.length}`;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only keeps keys and the focus where they belong
    <div className={classes['controls']} onKeyDown={keepPresses} onMouseDown={keepFocus}>
      <div className={classes['part']}>
        <Control id="presentPrevious" icon={ChevronLeft} label={t('present.previous')} />
        <Control id="presentNext" icon={ChevronRight} label={t('present.next')} />
        <span className={classes['place']}>{place}</span>
      </div>
      <div className={classes['part']}>
        <Control id="presentTimer" icon={running ? Pause : Play} label={t(running ? 'present.pause' : 'present.start')} />
        <TimeGone clock={talk.clock} />
        <button
          type="button"
          className={classes['control']}
          title={t('present.reset')}
          aria-label={t('present.reset')}
          onClick={() => presentation.change({ clock: running ? { since: Date.now(), before: 0 } : STOPPED })}
        >
          <RotateCcw aria-hidden />
        </button>
        <TimeLeft journey={talk.journey} clock={talk.clock} />
      </div>
      <div className={classes['part']}>
        <Control id="presentSpotlight" icon={Flashlight} label={t('present.spotlight')} pressed={talk.spotlight !== null} />
        <Control id="presentBlack" icon={MonitorOff} label={t('present.black')} pressed={talk.blank === 'black'} />
        <Control id="presentWhite" icon={Square} label={t('present.white')} pressed={talk.blank === 'white'} />
        <Control id="presentNotes" icon={NotebookPen} label={t('present.notes')} pressed={notesOpen} />
        <Control id="presentPictures" icon={Images} label={t('actions.presentPictures')} pressed={talk.picture !== null} disabled={!pictured} />
        <ShowMenu presentation={presentation} talk={talk} words={words} />
        <Control
          id="presentSecondScreen"
          icon={MonitorUp}
          label={t(talk.aspect === null ? 'present.secondScreen' : 'present.closeSecondScreen')}
          pressed={talk.aspect !== null}
        />
        <Control id="presentFullScreen" icon={Maximize} label={t('present.fullScreen')} />
        <button type="button" className={classes['control']} title={`${t('present.end')} (Esc)`} onClick={() => presentation.end()}>
          <X aria-hidden />
          {t('present.end')}
        </button>
      </div>
      <AddButtons />
      {talk.aspect === null ? <FrontPersonas personas={slide.personas} onActivate={(persona) => presentation.change({ persona })} /> : null}
    </div>
  );
}

/** One key each, and the same by the mouse. */
function AddButtons() {
  const word = useWord();
  const actions = useActions();
  const { t } = useTranslation();
  const writable = useDocument(({ description }) => !refusesEdits(description.readOnly));
  return (
    <fieldset className={classes['part']} aria-label={t('present.addKeys')}>
      {TALK_KINDS.map((kind) => (
        <button
          key={kind}
          type="button"
          className={classes['control']}
          disabled={!writable}
          onClick={() => actions.run(`presentAdd.${kind}`)}
          title={word(`actions.presentAdd.${kind}`)}
        >
          <kbd>{keyOf(`presentAdd.${kind}`)}</kbd>
          {word(`present.short.${kind}`)}
        </button>
      ))}
    </fieldset>
  );
}

interface ControlProps {
  readonly id: string;
  readonly icon: LucideIcon;
  readonly label: string;
  readonly pressed?: boolean;
  readonly disabled?: boolean;
}

function Control({ id, icon: Icon, label, pressed, disabled = false }: ControlProps) {
  const actions = useActions();
  return (
    <button
      type="button"
      className={classes['control']}
      aria-label={label}
      disabled={disabled}
      title={`${label} (${keyOf(id)})`}
      onClick={() => actions.run(id)}
      {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
    >
      <Icon aria-hidden />
    </button>
  );
}

function keyOf(id: string): string {
  return keyLabel(ACTIONS.find((action) => action.id === id)?.keys[0] ?? '');
}

/** Space and Enter press the button that has the focus; they are no page turns there. */
function keepPresses(event: KeyboardEvent): void {
  if (event.key === ' ' || event.key === 'Enter') event.stopPropagation();
}

/** A click leaves the keyboard with the talk. */
function keepFocus(event: { preventDefault(): void }): void {
  event.preventDefault();
}
