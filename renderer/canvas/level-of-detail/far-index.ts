import { COLOURS, type Colour } from '../../../shared/scene/marks.ts';
import { farCard } from './far-card.ts';
import type { SceneIndex } from './scene-index.ts';

/** Stands for "no plate" among the numbers of colours. */
export const NO_PLATE = 255;

/**
 * What is left of all cards from afar, in typed arrays in the order of the index: ten thousand cards are painted without touching an
 * object. Colours are numbers of COLOURS; places of bars are relative to the map.
 */
export interface FarIndex {
  readonly plates: Uint8Array;
  /** starts[card] … starts[card + 1] is the card's part of the bars. */
  readonly starts: Uint32Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly w: Float64Array;
  readonly colours: Uint8Array;
}

const NUMBERS = new Map(COLOURS.map((colour, number) => [colour, number] as const));
const known = new WeakMap<SceneIndex, FarIndex>();

export function numberOf(colour: Colour): number {
  return NUMBERS.get(colour) ?? 0;
}

export function farIndex(index: SceneIndex): FarIndex {
  const held = known.get(index);
  if (held) return held;
  const made = build(index);
  known.set(index, made);
  return made;
}

function build({ cards }: SceneIndex): FarIndex {
  const far = cards.map(farCard);
  const starts = new Uint32Array(cards.length + 1);
  for (const [i, { bars }] of far.entries()) starts[i + 1] = (starts[i] ?? 0) + bars.length;
  const count = starts[cards.length] ?? 0;
  const made = {
    plates: Uint8Array.from(far, ({ plate }) => (plate === null ? NO_PLATE : numberOf(plate))),
    starts,
    x: new Float64Array(count),
    y: new Float64Array(count),
    w: new Float64Array(count),
    colours: new Uint8Array(count),
  };
  let at = 0;
  for (const [i, card] of cards.entries())
    for (const bar of far[i]?.bars ?? []) {
      made.x[at] = card.x + bar.x;
      made.y[at] = card.y + bar.y;
      made.w[at] = bar.w;
      made.colours[at] = numberOf(bar.colour);
      at += 1;
    }
  return made;
}
