import type { ScoreIndex } from '../../analysis/score-index.ts';
import type { Lane } from '../../model/lane.ts';
import { type CastMember, freeLook } from '../layout/cast.ts';
import type { PersonaLook } from '../layout/signs.ts';
import type { SceneWords } from '../scene-words.ts';

/** Whose line a curve lane shows. */
export interface CurveLine extends PersonaLook {
  /** null: all customers. */
  readonly persona: string | null;
  readonly name: string;
}

/** What stands beside a curve lane in the band of names. */
export interface CurveHead {
  readonly lines: readonly CurveLine[];
  /** What its values rest on: a key under `map.scene`. */
  readonly basis: 'setByHand' | 'measured' | 'partlyMeasured';
}

/** One line per persona of the journey, and one of all customers where they are scored or there is no persona; hidden ones left out. */
export function curveHead(
  lane: Pick<Lane, 'hiddenPersonas' | 'hidesAllCustomers'>,
  cast: readonly CastMember[],
  index: ScoreIndex,
  words: SceneWords,
): CurveHead {
  const lines: CurveLine[] = cast.flatMap(({ id, name, slot, variant }) => (lane.hiddenPersonas.includes(id) ? [] : [{ persona: id, name, slot, variant }]));
  const everybody = (cast.length === 0 || index.personas.has(null)) && !lane.hidesAllCustomers;
  const all: CurveLine[] = everybody ? [{ persona: null, name: words.say('allCustomers'), ...freeLook(cast) }] : [];
  return { lines: [...lines, ...all], basis: basisOf(index) };
}

function basisOf({ own, onTouchpoints }: ScoreIndex): CurveHead['basis'] {
  const bases = new Set([...own.values(), ...onTouchpoints.values()].flatMap((scores) => scores.map(({ basis }) => basis === 'measured')));
  if (!bases.has(true)) return 'setByHand';
  return bases.has(false) ? 'partlyMeasured' : 'measured';
}

/** Whose line lies in front: the active persona's where it has one here, else the first. */
export function activeLine<L extends { readonly persona: string | null }>(lines: readonly L[], activePersona: string | null | undefined): L | undefined {
  return lines.find(({ persona }) => persona === activePersona) ?? lines[0];
}

export function sameHead(a: CurveHead, b: CurveHead): boolean {
  return a.basis === b.basis && a.lines.length === b.lines.length && a.lines.every((line, at) => sameLine(line, b.lines[at]));
}

function sameLine(a: CurveLine, b: CurveLine | undefined): boolean {
  return a.persona === b?.persona && a.name === b.name && a.slot === b.slot && a.variant === b.variant;
}
