import type { SceneWords } from '../scene-words.ts';

/** Where lines of small words begin, how wide they may be, and what they are worded with. */
export interface LinePlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly words: SceneWords;
}
