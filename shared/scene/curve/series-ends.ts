import type { Lane } from '../../model/lane.ts';
import type { SceneWords } from '../scene-words.ts';

/** What the ends of a curve's scale mean: the lane's own words, else the series' built-in ones; empty: nothing is said. */
export interface SeriesEnds {
  readonly high: string;
  readonly low: string;
}

export function seriesEnds(lane: Pick<Lane, 'series' | 'highWord' | 'lowWord'>, words: SceneWords): SeriesEnds {
  return { high: lane.highWord || words.seriesEnd(lane.series, 'high'), low: lane.lowWord || words.seriesEnd(lane.series, 'low') };
}
