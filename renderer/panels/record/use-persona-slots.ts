import { useMemo } from 'react';
import { type PersonaLook, personaLooks } from '../../../shared/scene/index.ts';
import { useDocument } from '../../records/index.ts';

export type Slot = PersonaLook['slot'];

/** The colour of each persona, by its id: the same as on every map. */
export function usePersonaSlots(): (persona: string) => Slot {
  const persona = useDocument((state) => state.records.persona);
  const journey = useDocument((state) => state.records.journey);
  const looks = useMemo(() => personaLooks({ persona, journey }), [persona, journey]);
  return (id) => looks.get(id)?.slot ?? 'p1';
}
