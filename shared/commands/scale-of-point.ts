import { liveRecord, type Records } from '../model/kinds.ts';
import { DEFAULT_SCALE, type Scale } from '../model/scale.ts';
import type { ScorePoint } from '../model/score.ts';
import { type Series, scaleOfLane, scaleOfSeries } from '../model/series.ts';
import { curveLanesOf } from './curve-lanes.ts';

/** The scale on which a journey shows a series: that of its lane where it has one of its own. */
export function scaleIn(records: Records, journey: string | null, series: Series, lane: string | null = null): Scale {
  const usual = liveRecord(records, 'journey', journey)?.scale ?? DEFAULT_SCALE;
  const shown = curveLanesOf(records, journey ?? '').find((each) => (series === 'own' ? each.id === lane : each.series === series));
  return shown ? scaleOfLane(shown, usual) : scaleOfSeries(series, usual);
}

export function scaleOfPoint(records: Records, { step, series, lane = null }: ScorePoint): Scale {
  return scaleIn(records, records.step.get(step)?.journey ?? null, series, lane);
}
