import type { Lane } from '../../model/lane.ts';
import { SCALE_MAX, SCALE_MIN, type Scale, wordOnScale } from '../../model/scale.ts';
import type { SceneWords } from '../scene-words.ts';

/** What the ends of a curve's scale mean: the lane's own words, else the scale's, else the series' built-in ones; empty: nothing is said. */
export interface SeriesEnds {
  readonly high: string;
  readonly low: string;
}

export function seriesEnds(lane: Pick<Lane, 'series' | 'highWord' | 'lowWord'>, words: SceneWords, scale: Scale): SeriesEnds {
  const end = (value: number, end: 'high' | 'low') => wordOnScale(value, scale) || words.seriesEnd(lane.series, end);
  return { high: lane.highWord || end(SCALE_MAX, 'high'), low: lane.lowWord || end(SCALE_MIN, 'low') };
}
