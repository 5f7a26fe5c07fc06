import type { RecordOfKind } from '../../../shared/model/kinds.ts';

export type Slot = 'p1' | 'p2' | 'p3';
const SLOTS: readonly Slot[] = ['p1', 'p2', 'p3'];

/** Colour and point shape of a persona: its own, else by its place among all. */
export function personaSlot(persona: RecordOfKind<'persona'>, ordered: readonly RecordOfKind<'persona'>[]): Slot {
  return (
    persona.colour ??
    SLOTS[
      Math.max(
        0,
        ordered.findIndex((other) => other.id === persona.id),
      ) % SLOTS.length
    ] ??
    'p1'
  );
}
