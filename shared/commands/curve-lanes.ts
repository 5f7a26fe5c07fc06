import type { Records } from '../model/kinds.ts';
import { lanesOf } from './grid.ts';

/** The curve lanes of a journey from the top, hidden ones too. */
export function curveLanesOf(records: Records, journey: string) {
  return lanesOf(records, journey).filter(({ kind }) => kind === 'emotion');
}

/** The place right below the last curve lane, where the next one goes; of a map without curves below all. */
export function indexAfterCurves(records: Records, journey: string): number {
  const lanes = lanesOf(records, journey);
  const last = lanes.findLastIndex(({ kind }) => kind === 'emotion');
  return last < 0 ? lanes.length : last + 1;
}
