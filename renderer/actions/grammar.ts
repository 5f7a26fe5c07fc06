/** Where keys mean something of their own, beside the actions that work everywhere. */
export const GRAMMAR_PLACES = ['writing', 'map', 'table', 'outline', 'board'] as const;
export type GrammarPlace = (typeof GRAMMAR_PLACES)[number];

/** One line of the keyboard grammar: its words stand under `grammar.<place>.<id>` in resources/locales. */
export interface GrammarLine {
  readonly id: string;
  /** As actions write keys; a word in it stands for itself and is worded under `grammar.keys`. */
  readonly keys: readonly string[];
}

const ARROWS = ['ArrowLeft', 'ArrowUp', 'ArrowDown', 'ArrowRight'] as const;
const withHeld = (held: string) => ARROWS.map((arrow) => `${held}+${arrow}`);

/**
 * The written grammar of the keyboard: what each key does where it is no action's. The code of each place keeps to it
 * (canvas/keyboard/handle-key.ts, panels/table/writing.ts, panels/outline/outline-ways.ts, panels/board/board-keys.ts), and `?` shows it with the actions.
 */
export const GRAMMAR: Readonly<Record<GrammarPlace, readonly GrammarLine[]>> = {
  writing: [
    { id: 'begin', keys: ['letter'] },
    { id: 'open', keys: ['Enter', 'F2'] },
    { id: 'keep', keys: ['Enter'] },
    { id: 'next', keys: ['Tab'] },
    { id: 'before', keys: ['shift+Tab'] },
    { id: 'newLine', keys: ['shift+Enter'] },
    { id: 'drop', keys: ['Escape'] },
  ],
  map: [
    { id: 'go', keys: ARROWS },
    { id: 'jump', keys: withHeld('mod') },
    { id: 'ends', keys: ['Home', 'End'] },
    { id: 'corners', keys: ['mod+Home', 'mod+End'] },
    { id: 'lanes', keys: ['PageUp', 'PageDown'] },
    { id: 'several', keys: withHeld('mod+shift') },
    { id: 'point', keys: ['ArrowUp', 'ArrowDown'] },
    { id: 'pointFar', keys: ['shift+ArrowUp', 'shift+ArrowDown'] },
    { id: 'note', keys: ARROWS },
    { id: 'noteFine', keys: withHeld('alt') },
    { id: 'letGo', keys: ['Escape'] },
    { id: 'pan', keys: ['space'] },
    { id: 'add', keys: ['shiftClick'] },
  ],
  table: [
    { id: 'go', keys: ARROWS },
    { id: 'jump', keys: withHeld('mod') },
    { id: 'ends', keys: ['Home', 'End'] },
    { id: 'several', keys: withHeld('shift') },
    { id: 'add', keys: ['modClick'] },
    { id: 'below', keys: ['Enter'] },
    { id: 'value', keys: ['digit'] },
  ],
  outline: [
    { id: 'go', keys: ['ArrowUp', 'ArrowDown'] },
    { id: 'fold', keys: ['ArrowLeft', 'ArrowRight'] },
    { id: 'several', keys: ['shift+ArrowUp', 'shift+ArrowDown'] },
    { id: 'add', keys: ['modClick'] },
    { id: 'below', keys: ['Enter'] },
  ],
  board: [
    { id: 'go', keys: ARROWS },
    { id: 'ends', keys: ['Home', 'End'] },
    { id: 'open', keys: ['Enter'] },
    { id: 'back', keys: ['Escape'] },
  ],
};
