import { stepValue } from '../../../shared/analysis/index.ts';
import { columnsOf } from '../../../shared/commands/index.ts';
import { live, type Records } from '../../../shared/model/kinds.ts';

/** The persona's emotion at each step of a journey, in order; null is a gap. */
export function stepValues(records: Records, journey: string, persona: string | null): (number | null)[] {
  const scores = live(records, 'score').filter((score) => score.journey === journey && score.series === 'emotion' && score.persona === persona);
  return columnsOf(records, journey).map((step) => {
    const here = scores.filter((score) => score.step === step.id);
    return stepValue(
      here.filter((score) => score.card === null),
      here.filter((score) => score.card !== null),
    );
  });
}
