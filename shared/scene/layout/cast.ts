import type { Journey } from '../../model/journey.ts';
import { live, liveRecord, type Records } from '../../model/kinds.ts';
import { compareOrder } from '../../model/order.ts';
import type { SceneWords } from '../scene-words.ts';
import type { PersonaLook, Slot, Variant } from './signs.ts';

const SLOTS: readonly Slot[] = ['p1', 'p2', 'p3'];

export interface CastMember extends PersonaLook {
  readonly id: string;
  readonly name: string;
}

/**
 * Colour and point shape of every persona of the file, the same on all its maps and pages: its own colour, else by turns,
 * those on maps first, so that the personas of one map rarely share one. Who shares a colour has another point shape.
 */
export function personaLooks(records: Pick<Records, 'persona' | 'journey'>): ReadonlyMap<string, PersonaLook> {
  const personas = new Map(
    live(records as Records, 'persona')
      .sort(compareOrder)
      .map((persona) => [persona.id, persona] as const),
  );
  const onMaps = live(records as Records, 'journey')
    .sort(compareOrder)
    .flatMap((journey) => journey.personas);
  const looks = new Map<string, PersonaLook>();
  const used = new Map<Slot, number>(SLOTS.map((slot) => [slot, 0]));
  const give = (id: string, slot: Slot): void => {
    const others = used.get(slot) ?? 0;
    looks.set(id, { slot, variant: (others % 2) as Variant });
    used.set(slot, others + 1);
  };
  for (const { id, colour } of personas.values()) if (colour !== null) give(id, colour);
  for (const id of new Set([...onMaps, ...personas.keys()])) {
    if (personas.has(id) && !looks.has(id)) give(id, leastUsed(used));
  }
  return looks;
}

function leastUsed(used: ReadonlyMap<Slot, number>): Slot {
  return SLOTS.reduce((least, slot) => ((used.get(slot) ?? 0) < (used.get(least) ?? 0) ? slot : least));
}

/** The personas of a journey in the order of their curves. */
export function castOf(records: Records, journey: Journey, words: SceneWords): readonly CastMember[] {
  const looks = personaLooks(records);
  return [...new Set(journey.personas)].flatMap((id) => {
    const persona = liveRecord(records, 'persona', id);
    const look = looks.get(id);
    return persona && look ? [{ id, name: persona.name || words.say('unnamedPersona'), ...look }] : [];
  });
}

/** A look that no persona here has, for the curve of all customers: a colour that is free, else none. */
export function freeLook(cast: readonly CastMember[]): PersonaLook {
  const free = SLOTS.find((slot) => !cast.some((member) => member.slot === slot));
  return free ? { slot: free, variant: 0 } : { slot: 'ink-2', variant: 1 };
}

export function sameCast(a: readonly CastMember[], b: readonly CastMember[]): boolean {
  return a.length === b.length && a.every((member, at) => sameMember(member, b[at]));
}

function sameMember(a: CastMember, b: CastMember | undefined): boolean {
  return a.id === b?.id && a.name === b.name && a.slot === b.slot && a.variant === b.variant;
}
