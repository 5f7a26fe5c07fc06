import { useMemo } from 'react';
import { cardFieldsOf } from '../../../shared/commands/index.ts';
import type { CardField } from '../../../shared/model/card-field.ts';
import { useDocument } from '../../records/index.ts';

/** The fields of the user's own, in their order; the same list while none of them changes. */
export function useCardFields(): readonly CardField[] {
  const fields = useDocument((state) => state.records.card_field);
  const records = useDocument((state) => state.records);
  // biome-ignore lint/correctness/useExhaustiveDependencies: of all records only these are read
  return useMemo(() => cardFieldsOf(records), [fields]);
}
