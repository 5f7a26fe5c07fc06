import { stepValue } from '../../../shared/analysis/index.ts';
import { columnsOf } from '../../../shared/commands/index.ts';
import { live, type Records } from '../../../shared/model/kinds.ts';

/** The persona's emotion at each step of a journey, in order; null is a gap. `counted`: without what a template set, as figures need it. */
export function stepValues(records: Records, journey: string, persona: string | null, counted = false): (number | null)[] {
  const scores = live(records, 'score').filter((score) => score.journey === journey && score.series === 'emotion' && score.persona === persona);
  const taken = counted ? scores.filter((score) => !score.isSample) : scores;
  return columnsOf(records, journey).map((step) => {
    const here = taken.filter((score) => score.step === step.id);
    return stepValue(
      here.filter((score) => score.card === null),
      here.filter((score) => score.card !== null),
    );
  });
}
