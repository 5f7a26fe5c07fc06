import { useMemo } from 'react';
import { agendaOf, stagesOf } from '../../shared/commands/index.ts';
import { useDocument } from '../records/index.ts';

export interface Plan {
  readonly notes: string;
  /** 0: not planned. */
  readonly minutes: number;
}

const NOTHING: Plan = { notes: '', minutes: 0 };

export interface Agenda {
  /** null: the journey as a whole. */
  of(stage: string | null): Plan;
  /** Minutes of the whole talk; 0: nobody planned any. */
  readonly total: number;
}

/** What is planned for the stages of a journey. */
export function useAgenda(journey: string): Agenda {
  const workshops = useDocument((state) => state.records.workshop);
  const stages = useDocument((state) => state.records.stage);
  const records = useDocument((state) => state.records);
  // biome-ignore lint/correctness/useExhaustiveDependencies: workshops and stages are the records that it reads
  return useMemo(() => {
    const targets = [journey, ...stagesOf(records, journey).map(({ id }) => id)];
    const held = agendaOf(records, journey)?.agenda ?? [];
    const plans = new Map(held.flatMap(({ target, prompt, minutes }) => (targets.includes(target) ? [[target, { notes: prompt, minutes }] as const] : [])));
    const total = [...plans.values()].reduce((sum, { minutes }) => sum + minutes, 0);
    return { of: (stage) => plans.get(stage ?? journey) ?? NOTHING, total };
  }, [workshops, stages, journey]);
}
