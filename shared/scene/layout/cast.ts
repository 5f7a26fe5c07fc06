import type { Journey } from '../../model/journey.ts';
import { liveRecord, type Records } from '../../model/kinds.ts';
import type { SceneWords } from '../scene-words.ts';
import type { Slot } from './signs.ts';

const SLOTS: readonly Slot[] = ['p1', 'p2', 'p3'];

export interface CastMember {
  readonly id: string;
  readonly name: string;
  readonly slot: Slot;
}

/** The personas of a journey in the order of their curves, each with colour and point shape. */
export function castOf(records: Records, journey: Journey, words: SceneWords): readonly CastMember[] {
  const cast: CastMember[] = [];
  for (const id of new Set(journey.personas)) {
    const persona = liveRecord(records, 'persona', id);
    if (!persona) continue;
    const taken = new Set(cast.map(({ slot }) => slot));
    const free = SLOTS.find((slot) => !taken.has(slot)) ?? SLOTS[cast.length % SLOTS.length] ?? 'p1';
    cast.push({ id, name: persona.name || words.say('unnamedPersona'), slot: persona.colour ?? free });
  }
  return cast;
}

/** The slot that no persona has yet, for the curve of all customers. */
export function freeSlot(cast: readonly CastMember[]): Slot {
  return SLOTS.find((slot) => !cast.some((member) => member.slot === slot)) ?? 'p3';
}

export function sameCast(a: readonly CastMember[], b: readonly CastMember[]): boolean {
  return a.length === b.length && a.every((member, at) => member.id === b[at]?.id && member.name === b[at]?.name && member.slot === b[at]?.slot);
}
