import { notifications } from '@mantine/notifications';
import { useCallback, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { useActions } from '../actions/index.ts';
import { useSceneWords } from '../canvas/use-scene-words.ts';
import { AddField } from './add-field.tsx';
import { Controls } from './controls.tsx';
import { Desk } from './desk.tsx';
import { Notes } from './notes.tsx';
import { addToTalk } from './present-controller.ts';
import type { Presentation, Talk } from './presentation.ts';
import classes from './show.module.css';
import { StageView } from './stage-view.tsx';
import { Strip } from './strip.tsx';
import { useAspect, useLoaded, useSteering } from './use-presentation.ts';
import { useSlide } from './use-slide.ts';

/** What is told while presenting, and means nothing once it has ended. */
const NOTICES = { tray: 'present-tray', window: 'present-window' } as const;

/** One window of a presentation: the presenter's, with or without a projector beside it, or the projector's. */
export function Show({ presentation }: { readonly presentation: Presentation }) {
  const { t } = useTranslation();
  const main = useRef<HTMLElement>(null);
  const { talk, adding, notesOpen } = useStore(presentation.store);
  const words = useSceneWords(talk.journey);
  const own = useAspect();
  const aspect = talk.aspect ?? own;
  const loaded = useLoaded(talk.journey);
  const slide = useSlide(talk, aspect, words);
  const { parts, controller } = useSteering(presentation, words, own, useOpenProjector(presentation));
  useEffect(() => {
    if (presentation.role === 'projector') presentation.measure(own);
  }, [presentation, own]);
  useEffect(() => {
    main.current?.focus();
    return () => {
      for (const id of Object.values(NOTICES)) notifications.hide(id);
    };
  }, []);
  if (loaded === 'loading') return <main className={classes['message']} aria-busy="true" />;
  if (loaded === 'gone' || !slide) return <main className={classes['message']}>{t('present.gone')}</main>;
  const seenBy = seenByOf(presentation, talk);
  const shared = { presentation, talk, slide };
  const leaveField = () => {
    presentation.here({ adding: null });
    main.current?.focus();
  };
  return (
    <main
      className={classes['root']}
      ref={main}
      tabIndex={-1}
      aria-label={t(presentation.role === 'projector' ? 'present.projector' : 'present.name')}
      data-present={presentation.role}
      data-seen-by={seenBy}
    >
      {seenBy === 'presenter' ? (
        <Desk {...shared} controller={controller} words={words} aspect={aspect} notesOpen={notesOpen} />
      ) : (
        <StageView {...shared} controller={controller} />
      )}
      {seenBy === 'both' ? (
        <Strip held={notesOpen} quiet={talk.spotlight !== null} away={adding !== null} label={t('present.controls')}>
          {notesOpen ? <Notes journey={talk.journey} slide={slide} /> : null}
          <Controls {...shared} words={words} notesOpen={notesOpen} />
        </Strip>
      ) : null}
      {adding ? (
        <AddField
          key={adding}
          kind={adding}
          stage={slide.stage === null ? null : slide.title}
          onAdd={(text) => {
            if (!addToTalk(parts, adding, text))
              notifications.show({ id: NOTICES.tray, message: t('present.addedToTray'), closeButtonProps: { 'aria-label': t('shell.close') } });
          }}
          onLeave={leaveField}
        />
      ) : null}
    </main>
  );
}

/** Whose eyes a window is for: the room's, the presenter's, or of both on the only screen. */
function seenByOf({ role }: Presentation, { aspect }: Talk): 'room' | 'presenter' | 'both' {
  if (role === 'projector') return 'room';
  return aspect === null ? 'both' : 'presenter';
}

function useOpenProjector(presentation: Presentation): () => void {
  const { t } = useTranslation();
  const { services } = useActions().context;
  return useCallback(() => {
    services.openProjector(presentation.session).then(
      (opened) =>
        notifications.show({
          id: NOTICES.window,
          message: t(opened ? 'present.secondScreenText' : 'present.blocked'),
          autoClose: 6_000,
          closeButtonProps: { 'aria-label': t('shell.close') },
        }),
      services.fail,
    );
  }, [services, presentation, t]);
}
