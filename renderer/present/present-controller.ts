import { addToStage } from '../../shared/commands/index.ts';
import { clamp } from '../../shared/model/clamp.ts';
import { newId } from '../../shared/model/ids.ts';
import { liveRecord } from '../../shared/model/kinds.ts';
import { isLaneShown, type LaidSlide } from '../../shared/scene/index.ts';
import type { DocumentStore } from '../records/index.ts';
import type { PresentController, TalkKind } from '../state/index.ts';
import { toggled } from './clock.ts';
import { lastPosition, nextPosition, previousPosition } from './order.ts';
import type { Presentation, Spotlight } from './presentation.ts';
import { picturesOnSlide } from './slide-pictures.ts';

const MIDDLE: Spotlight = { x: 0.5, y: 0.5, r: 0.22 };
const SMALLEST = 0.08;
const LARGEST = 0.6;
/** How far an arrow carries the light, in shares of the slide. */
const STEP = 0.04;
const ARROWS: Readonly<Record<string, readonly [dx: number, dy: number]>> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};

export interface ControllerParts {
  readonly presentation: Presentation;
  readonly document: DocumentStore;
  /** The slide as the records and the talk are now; null: the journey is gone. */
  readonly lay: () => LaidSlide | null;
  /** Opens the window of the projector. */
  readonly openProjector: () => void;
}

/** What keys, clickers and buttons do with a presentation. */
export function createController({ presentation, document: file, lay, openProjector }: ControllerParts): PresentController {
  const talk = () => presentation.store.getState().talk;
  const { change, here } = presentation;
  /** A blank screen comes back first: what the room then sees is what it saw. */
  const unlessBlank = (act: () => void) => (talk().blank ? change({ blank: null }) : act());
  const moveLight = (key: string | undefined): boolean => {
    const { spotlight } = talk();
    const arrow = ARROWS[key ?? ''];
    if (!spotlight || !arrow) return false;
    change({ spotlight: { ...spotlight, x: clamp(spotlight.x + arrow[0], 0, 1), y: clamp(spotlight.y + arrow[1], 0, 1) } });
    return true;
  };
  const go = (find: typeof nextPosition) => {
    const slide = lay();
    const position = slide && find(slide);
    if (position) change(position);
  };
  const pictures = () => picturesOnSlide(file.store.getState().records, lay());
  /** Behind the last one, and before the first, the slide is there again. Answers whether a picture was shown. */
  const turnPicture = (by: number): boolean => {
    const shown = talk().picture;
    if (!shown) return false;
    const all = pictures();
    const next = all[all.findIndex(({ card, at }) => card === shown.card && at === shown.at) + by];
    change({ picture: next ? { card: next.card, at: next.at } : null });
    return true;
  };
  const showPicture = (card?: string) => {
    const first = pictures().find((one) => card === undefined || one.card === card);
    change({ picture: first ? { card: first.card, at: 0 } : null });
  };
  return {
    next: (key) => unlessBlank(() => void (moveLight(key) || turnPicture(1) || go(nextPosition))),
    previous: (key) => unlessBlank(() => void (moveLight(key) || turnPicture(-1) || go(previousPosition))),
    first: () => change({ stage: null, page: 0, blank: null }),
    last: () => go(lastPosition),
    show: (stage) => change({ stage, page: 0, blank: null }),
    blank: (colour) => change({ blank: talk().blank === colour ? null : colour }),
    toggleSpotlight: () => change({ spotlight: talk().spotlight ? null : MIDDLE }),
    widen(factor) {
      const { spotlight } = talk();
      if (spotlight) change({ spotlight: { ...spotlight, r: clamp(spotlight.r * factor, SMALLEST, LARGEST) } });
    },
    togglePictures: () => (talk().picture ? change({ picture: null }) : showPicture()),
    showPicture,
    activate(index) {
      const persona = lay()?.personas[index];
      if (persona) change({ persona: persona.id });
    },
    add: (kind) => here({ adding: kind }),
    toggleClock: () => change({ clock: toggled(talk().clock, Date.now()) }),
    toggleNotes: () => here({ notesOpen: !presentation.store.getState().notesOpen }),
    toggleFullScreen,
    toggleSecondScreen: () => (talk().aspect === null ? openProjector() : presentation.closeProjector()),
    escape() {
      if (talk().blank) change({ blank: null });
      else if (talk().spotlight) change({ spotlight: null });
      else if (talk().picture) change({ picture: null });
      else presentation.end();
    },
  };
}

function toggleFullScreen(): void {
  // A browser that does not let it leaves the window as it is.
  if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined);
  else void document.documentElement.requestFullscreen().catch(() => undefined);
}

/** Puts a card on the stage on show and turns to its page. Answers whether the room can see it: without a stage it goes to the tray. */
export function addToTalk({ presentation, document, lay }: ControllerParts, kind: TalkKind, text: string): boolean {
  const { journey, stage, chosen } = presentation.store.getState().talk;
  const id = newId();
  document.run(addToStage, { journey, stage, kind, text, id });
  const { records } = document.store.getState();
  const lane = liveRecord(records, 'lane', records.card.get(id)?.place.lane ?? null);
  if (!lane) return false;
  if (!isLaneShown(lane, chosen)) presentation.change({ chosen: { ...chosen, [lane.id]: true } });
  // What is written down before everybody's eyes is seen, whatever was looked for.
  if (!lay()?.pageOf.has(id)) presentation.change({ filter: null });
  presentation.change({ page: lay()?.pageOf.get(id) ?? 0 });
  return true;
}
