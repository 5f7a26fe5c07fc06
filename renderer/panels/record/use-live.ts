import { useMemo } from 'react';
import { type KindName, live, type RecordOfKind } from '../../../shared/model/kinds.ts';
import { compareOrder, type Ordered } from '../../../shared/model/order.ts';
import { useDocument } from '../../records/index.ts';

/** The records of one kind that are there; the same array while that kind does not change. */
export function useLive<K extends KindName>(kind: K): readonly RecordOfKind<K>[] {
  const map = useDocument((state) => state.records[kind]);
  return useMemo(() => live({ [kind]: map } as never, kind), [map, kind]);
}

/** The same in their own order. */
export function useOrdered<K extends KindName>(kind: K): readonly RecordOfKind<K>[] {
  const records = useLive(kind);
  return useMemo(() => [...records].sort((a, b) => compareOrder(a as unknown as Ordered, b as unknown as Ordered)), [records]);
}

/** What stands on one journey, in order. */
export function useOnJourney<K extends 'stage' | 'step' | 'lane' | 'card' | 'score' | 'link'>(kind: K, journey: string | null): readonly RecordOfKind<K>[] {
  const records = useLive(kind);
  return useMemo(() => (records as unknown as readonly RecordOfKind<'card'>[]).filter((record) => record.journey === journey), [records, journey]) as never;
}
