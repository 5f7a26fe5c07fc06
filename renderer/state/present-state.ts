import type { CardKind } from '../../shared/model/card-kinds.ts';

/** What a talk takes in by one key each: a sticky note, a pain point, a wow moment, a decision, an action. */
export const TALK_KINDS = ['note', 'pain-point', 'wow-moment', 'decision', 'action-item'] as const satisfies readonly CardKind[];
export type TalkKind = (typeof TALK_KINDS)[number];

/** What a presentation can be asked to do; it registers itself while it is shown. `key`: the pressed one, where keys set it off. */
export interface PresentController {
  next(key?: string): void;
  previous(key?: string): void;
  first(): void;
  last(): void;
  /** Shows the stage; null: the whole journey. */
  show(stage: string | null): void;
  blank(colour: 'black' | 'white'): void;
  toggleSpotlight(): void;
  /** Makes the spotlight larger (above 1) or smaller. */
  widen(factor: number): void;
  /** Fills the screen with the first picture of the slide; takes it away again. */
  togglePictures(): void;
  /** The same with the pictures of this card. */
  showPicture(card: string): void;
  /** Puts the curve of a persona in front, by its place from 0. */
  activate(index: number): void;
  /** Opens the field that takes in a card. */
  add(kind: TalkKind): void;
  toggleClock(): void;
  toggleNotes(): void;
  toggleFullScreen(): void;
  toggleSecondScreen(): void;
  /** Takes away what lies over the slide; where nothing does, ends the presentation. */
  escape(): void;
}
