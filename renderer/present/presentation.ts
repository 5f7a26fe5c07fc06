import { createStore, type StoreApi } from 'zustand/vanilla';
import type { CardFilter } from '../../shared/model/card-filter.ts';
import { newId } from '../../shared/model/ids.ts';
import type { TalkKind } from '../state/index.ts';
import type { Clock } from './clock.ts';
import { createLink, type Role } from './link.ts';

/** Where the light falls, in shares of the slide: x of its width, y and the radius of its height. */
export interface Spotlight {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

export interface TalkPicture {
  readonly card: string;
  readonly at: number;
}

/** What all windows of one presentation have in common. */
export interface Talk {
  readonly journey: string;
  /** null: the whole journey. */
  readonly stage: string | null;
  /** From 0; behind the last page stands for the last. */
  readonly page: number;
  /** Whose curve lies in front; null: all customers. */
  readonly persona: string | null;
  /** Lanes and personas that somebody chose to show or to leave out, by id. */
  readonly chosen: Readonly<Record<string, boolean>>;
  /** Only cards that match are shown; null: all. */
  readonly filter: CardFilter | null;
  readonly blank: 'black' | 'white' | null;
  readonly spotlight: Spotlight | null;
  /** A picture of the slide that fills the screen: its card, and which of that card's pictures from 0. */
  readonly picture: TalkPicture | null;
  readonly clock: Clock;
  /** Width by height of the projector's window, which all others lay out for; null: there is none, each for itself. */
  readonly aspect: number | null;
}

/** What one window of a presentation shows. */
export interface PresentationState {
  readonly talk: Talk;
  /** What is being added here; null: nothing. */
  readonly adding: TalkKind | null;
  readonly notesOpen: boolean;
  readonly ended: boolean;
}

/** One window's side of a presentation. */
export interface Presentation {
  readonly session: string;
  readonly role: Role;
  readonly store: StoreApi<PresentationState>;
  /** Changes what all windows show. */
  change(changes: Partial<Talk>): void;
  /** Changes what only this window shows. */
  here(changes: Partial<Omit<PresentationState, 'talk'>>): void;
  /** Says how large the projector's window is. */
  measure(aspect: number): void;
  closeProjector(): void;
  /** Ends it in every window. */
  end(): void;
  /** This window goes; the others stay. */
  leave(): void;
}

export interface PresentationOptions {
  /** One presentation: its windows find each other by it. */
  readonly session: string;
  readonly role: Role;
  readonly first: Talk;
}

export function createPresentation({ session, role, first }: PresentationOptions): Presentation {
  const window = newId();
  const store = createStore<PresentationState>(() => ({ talk: first, adding: null, notesOpen: false, ended: false }));
  // The highest version holds, ties by window: two clickers pressed at once end up on one slide.
  let version = 0;
  let from = '';
  const take = (talk: Talk, nextVersion: number, nextFrom: string): void => {
    if (nextVersion < version || (nextVersion === version && nextFrom <= from)) return;
    version = nextVersion;
    from = nextFrom;
    store.setState({ talk });
  };
  const change = (changes: Partial<Talk>): void => {
    // With the page its pictures go.
    const turned = 'stage' in changes || 'page' in changes ? { picture: null } : {};
    take({ ...store.getState().talk, ...turned, ...changes }, version + 1, window);
    tellState();
  };
  const link = createLink(session, (message) => {
    if (message.type === 'state') take(message.talk, message.version, message.from);
    if (message.type === 'hello' && version > 0) tellState();
    if (message.type === 'measured' && role === 'presenter') change({ aspect: message.aspect });
    if (message.type === 'close' && role === 'projector') store.setState({ ended: true });
    if (message.type === 'end') store.setState({ ended: true });
  });
  const tellState = (): void => link.send({ type: 'state', talk: store.getState().talk, version, from });
  if (role === 'presenter') take(first, 1, window);
  link.send({ type: 'hello' });
  return {
    session,
    role,
    store,
    change,
    here: (changes) => store.setState(changes),
    measure: (aspect) => link.send({ type: 'measured', aspect }),
    closeProjector() {
      link.send({ type: 'close' });
      change({ aspect: null });
    },
    end() {
      link.send({ type: 'end' });
      store.setState({ ended: true });
    },
    leave() {
      link.send(role === 'projector' ? { type: 'measured', aspect: null } : { type: 'end' });
      link.close();
    },
  };
}
