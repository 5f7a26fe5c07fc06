import { useEffect, useMemo, useState } from 'react';
import { liveRecord } from '../../shared/model/kinds.ts';
import { type LaidSlide, layoutSlide, type SceneWords } from '../../shared/scene/index.ts';
import { useDocument, useDocumentStore } from '../records/index.ts';
import { type PresentController, useViewStore } from '../state/index.ts';
import type { Role } from './link.ts';
import { type ControllerParts, createController } from './present-controller.ts';
import { createPresentation, type Presentation, type Talk } from './presentation.ts';
import { slideOptions } from './use-slide.ts';

type Beginning = Pick<Talk, 'journey' | 'stage' | 'persona'> & Partial<Pick<Talk, 'filter'>>;

/** What a presentation begins with. */
export function firstTalk({ journey, stage, persona, filter = null }: Beginning, now: number): Talk {
  return { journey, stage, page: 0, persona, chosen: {}, filter, blank: null, spotlight: null, picture: null, clock: { since: now, before: 0 }, aspect: null };
}

/** Joins the presentation for as long as the component is there, and leaves it when the window goes. */
export function usePresentation(session: string, role: Role, first: () => Talk): Presentation | null {
  const [presentation, setPresentation] = useState<Presentation | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: how it begins is asked once
  useEffect(() => {
    const joined = createPresentation({ session, role, first: first() });
    const leave = () => joined.leave();
    setPresentation(joined);
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [session, role]);
  return presentation;
}

/** Width by height of this window. */
export function useAspect(): number {
  const [aspect, setAspect] = useState(() => window.innerWidth / window.innerHeight);
  useEffect(() => {
    const measure = () => setAspect(window.innerWidth / window.innerHeight);
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, []);
  return aspect;
}

export interface Steering {
  readonly controller: PresentController;
  readonly parts: ControllerParts;
}

/** Lets keys and buttons steer it: registers the controller with the view while the slide is shown. */
export function useSteering(presentation: Presentation, words: SceneWords, aspect: number, openProjector: () => void): Steering {
  const document = useDocumentStore();
  const view = useViewStore();
  const steering = useMemo(() => {
    const lay = (): LaidSlide | null => {
      const { talk } = presentation.store.getState();
      return layoutSlide(document.store.getState().records, talk.journey, slideOptions(talk, talk.aspect ?? aspect, words));
    };
    const parts = { presentation, document, lay, openProjector };
    return { parts, controller: createController(parts) };
  }, [presentation, document, words, aspect, openProjector]);
  useEffect(() => {
    view.setPresent(steering.controller);
    return () => view.setPresent(null);
  }, [view, steering]);
  return steering;
}

/** Whether the journey is there, and loaded where it was not yet. */
export function useLoaded(journey: string): 'loading' | 'there' | 'gone' {
  const document = useDocumentStore();
  const loaded = useDocument((state) => state.loadedJourneys.has(journey));
  const live = useDocument((state) => liveRecord(state.records, 'journey', journey) !== undefined);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    setFailed(false);
    document.loadJourney(journey).catch(() => setFailed(true));
  }, [document, journey]);
  if (!live || failed) return 'gone';
  return loaded ? 'there' : 'loading';
}
