import { stepOfScore } from '../analysis/score-index.ts';
import type { Card } from '../model/card.ts';
import { Fault } from '../model/fault.ts';
import type { Journey } from '../model/journey.ts';
import { live, liveRecord, type Records } from '../model/kinds.ts';
import type { Lane } from '../model/lane.ts';
import { compareOrder, type Ordered } from '../model/order.ts';
import type { Persona } from '../model/persona.ts';
import type { Score } from '../model/score.ts';
import type { Stage } from '../model/stage.ts';
import type { Step } from '../model/step.ts';
import type { ExportWords } from './export-words.ts';

export interface OutlineStage {
  readonly stage: Stage;
  /** Its name, or its built-in title, or ''. */
  readonly title: string;
  readonly steps: readonly Step[];
}

/** One journey's live records in the order of the map. */
export interface Outline {
  readonly journey: Journey;
  readonly stages: readonly OutlineStage[];
  readonly lanes: readonly Lane[];
  readonly cards: readonly Card[];
  /** The emotion scores of each step, those of touchpoints where they lie now. */
  readonly scores: ReadonlyMap<string, readonly Score[]>;
  /** The same by the touchpoint's card; null: those of steps. */
  readonly cardScores: ReadonlyMap<string | null, readonly Score[]>;
  /** By id: the journey's personas in the order of their curves, then others that have scores. */
  readonly personas: ReadonlyMap<string, Persona>;
}

/** Fault UNKNOWN_RECORD. */
export function outlineJourney(records: Records, id: string | null, words: ExportWords): Outline {
  const journey = liveRecord(records, 'journey', id);
  if (!journey) throw new Fault('UNKNOWN_RECORD', { kind: 'journey', id: id ?? '' });
  const steps = Map.groupBy(inOrder(live(records, 'step'), journey.id), (step) => step.stage);
  const stages = inOrder(live(records, 'stage'), journey.id).map((stage) => ({
    stage,
    title: stage.name || (stage.preset ? words.stagePresets[stage.preset] : ''),
    steps: steps.get(stage.id) ?? [],
  }));
  const scores = live(records, 'score').filter((score) => score.journey === journey.id && score.series === 'emotion');
  const stepOf = stepOfScore(records);
  return {
    journey,
    stages,
    lanes: inOrder(live(records, 'lane'), journey.id),
    cards: live(records, 'card').filter((card) => card.journey === journey.id),
    scores: Map.groupBy(scores, (score) => stepOf(score) ?? ''),
    cardScores: Map.groupBy(scores, (score) => score.card),
    personas: personasOf(records, journey, scores),
  };
}

function inOrder<R extends Ordered & { readonly journey: string | null }>(records: R[], journey: string): R[] {
  return records.filter((record) => record.journey === journey).sort(compareOrder);
}

function personasOf(records: Records, journey: Journey, scores: readonly Score[]): Map<string, Persona> {
  const ids = new Set([...journey.personas, ...scores.map((score) => score.persona)]);
  const personas = [...ids].map((id) => liveRecord(records, 'persona', id)).filter((persona) => persona !== undefined);
  return new Map(personas.map((persona) => [persona.id, persona]));
}
