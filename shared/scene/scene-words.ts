import type { CardKind } from '../model/card-kinds.ts';
import type { Language } from '../model/format.ts';
import type { LaneKind } from '../model/lane-kinds.ts';
import type { Series } from '../model/series.ts';
import type { STAGE_PRESETS } from '../model/stage.ts';

export type StagePreset = (typeof STAGE_PRESETS)[number];
export type Values = Readonly<Record<string, string | number>>;

/** Words that stand on the map, or describe it, in one language. One object per language: caches go by its identity. */
export interface SceneWords {
  readonly language: Language;
  /** A word under `map.scene` of the locale, e.g. `describe.card`. Throws RangeError for a word that is not there. */
  say(key: string, values?: Values): string;
  cardKind(kind: CardKind): string;
  laneKind(kind: LaneKind): string;
  /** The small line under a lane's built-in title; empty where there is none. */
  laneHint(kind: LaneKind): string;
  stagePreset(preset: StagePreset): string;
  series(series: Series): string;
  /** What an end of a built-in series means; empty where nothing needs to be said. */
  seriesEnd(series: Series, end: 'high' | 'low'): string;
}

/** Of resources/locales/*.json, what a map needs whole; of `map` it needs `scene`. */
export const WORDS_OF_MAPS = ['cardKinds', 'laneKinds', 'stagePresets', 'series'] as const;

export interface SceneLocale extends Readonly<Record<(typeof WORDS_OF_MAPS)[number], Readonly<Record<string, string>>>> {
  readonly map: { readonly scene: WordTree };
}
interface WordTree {
  readonly [key: string]: string | WordTree;
}

/** Words of one locale file. Keep the object: a scene laid out with the same words reuses what it has. */
export function sceneWords(locale: SceneLocale, language: Language): SceneWords {
  const { cardKinds, laneKinds, stagePresets, series, map } = locale;
  const hints = map.scene['laneHints'] as WordTree | undefined;
  const ends = map.scene['seriesEnds'] as Readonly<Record<string, WordTree>> | undefined;
  return {
    language,
    say: (key, values = {}) => fill(find(map.scene, key), values),
    cardKind: (kind) => cardKinds[kind] ?? kind,
    laneKind: (kind) => laneKinds[kind] ?? kind,
    laneHint: (kind) => String(hints?.[kind] ?? ''),
    stagePreset: (preset) => stagePresets[preset] ?? preset,
    series: (name) => series[name] ?? name,
    seriesEnd: (name, end) => String(ends?.[name]?.[end] ?? ''),
  };
}

function find(tree: WordTree, key: string): string {
  let node: string | WordTree | undefined = tree;
  for (const part of key.split('.')) node = typeof node === 'object' ? node[part] : undefined;
  if (typeof node !== 'string') throw new RangeError(`no word map.scene.${key}`);
  return node;
}

function fill(pattern: string, values: Values): string {
  return pattern.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
}

/** Words with a count: `key_one` where the language has it and the count is one, else `key_other`. */
export function sayCount(words: SceneWords, key: string, count: number): string {
  const form = words.language === 'en' && count === 1 ? 'one' : 'other';
  return words.say(`${key}_${form}`, { count });
}
