import { LANE_KINDS, type LaneKind } from '../model/lane-kinds.ts';
import { STAGE_PRESETS } from '../model/stage.ts';

export type StagePreset = (typeof STAGE_PRESETS)[number];

/** Words for built-in titles, which are empty in the file. */
export interface ExportWords {
  readonly stagePresets: Readonly<Record<StagePreset, string>>;
  readonly laneKinds: Readonly<Record<LaneKind, string>>;
}

/** A locale file, as far as an export needs it. */
export interface LocaleTables {
  readonly stagePresets: object;
  readonly laneKinds: object;
}

/** Takes the words of an export from a locale file; a missing word is its own key. */
export function exportWords(locale: LocaleTables): ExportWords {
  return { stagePresets: pick(STAGE_PRESETS, locale.stagePresets), laneKinds: pick(LANE_KINDS, locale.laneKinds) };
}

function pick<K extends string>(keys: readonly K[], words: object): Record<K, string> {
  const known = new Map<string, unknown>(Object.entries(words));
  const entries = keys.map((key) => {
    const word = known.get(key);
    return [key, typeof word === 'string' ? word : key] as const;
  });
  return Object.fromEntries(entries) as Record<K, string>;
}
