import type { SceneWords } from '../scene-words.ts';
import type { ChangeMarks } from './change-marks.ts';

export interface LayoutOptions {
  /** Words for built-in titles, in the journey's language. */
  readonly words: SceneWords;
  /** Whose curve lies in front; null: all customers; left out or not on this map: the first one. */
  readonly activePersona?: string | null;
  /** Width of steps that have none of their own, in map units. */
  readonly columnWidth?: number;
  /** Counts of open comments stand on the map: for those who work on it, not for those who are shown it. */
  readonly comments?: boolean;
  /** Of a map that shows two journeys: what is other in the second. */
  readonly changes?: ChangeMarks;
  /** Folded stages and lanes stand open: a table or a sheet has every card. */
  readonly unfolded?: boolean;
  /**
   * Where there are many links they stay as they were laid last (at first: none), because finding their ways takes longer than a frame:
   * whoever asks for that lays out again without it as soon as there is time.
   */
  readonly linksLater?: boolean;
  /**
   * For a first view: only the lanes that begin above this y, without links and without what lies under the grid where lanes are left out.
   * Whoever asks for that lays out again without it.
   */
  readonly until?: number;
}
