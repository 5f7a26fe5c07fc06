import { type Scale, scaleSchema } from '../../../shared/model/scale.ts';

/** A scale while it is being typed. */
export interface ScaleDraft {
  readonly name: string;
  readonly min: number | null;
  readonly max: number | null;
  readonly step: number | null;
  readonly falling: boolean;
  readonly faces: boolean;
  /** By shown figure; words of figures that the scale no longer has are kept until it is used. */
  readonly words: ReadonlyMap<number, string>;
}

export function draftOf({ name = '', min, max, step, falling = false, faces = false, words = [] }: Scale): ScaleDraft {
  return { name, min, max, step, falling, faces, words: new Map(words.map(({ at, word }) => [at, word])) };
}

/** null: these are no scale, or one with less than a mark between its ends. */
export function scaleOf({ name, min, max, step, falling, faces, words }: ScaleDraft): Scale | null {
  if (min === null || max === null || step === null || step > max - min) return null;
  const said = [...words].flatMap(([at, word]) => (word.trim() === '' || at < min || at > max ? [] : [{ at, word: word.trim() }]));
  const called = name.trim();
  const marked = { ...(falling ? { falling } : {}), ...(faces ? { faces } : {}) };
  const scale = { min, max, step, ...marked, ...(said.length > 0 ? { words: said } : {}), ...(called ? { name: called } : {}) };
  const parsed = scaleSchema.safeParse(scale);
  return parsed.success ? parsed.data : null;
}

const MOST_WORDS = 11;

/** The figures that can have a word, from the best down: every whole mark where these are few, else the ends and the middle. */
export function wordPoints({ min, max, step, falling = false }: Scale): number[] {
  const each = Math.max(1, step);
  const count = Math.floor((max - min) / each + 1e-9) + 1;
  const marks = Array.from({ length: Math.min(count, MOST_WORDS + 1) }, (_, index) => Number((min + index * each).toPrecision(12)));
  const points = count > MOST_WORDS || count < 2 ? [min, Number(((min + max) / 2).toPrecision(12)), max] : marks;
  return falling ? points : points.toReversed();
}
