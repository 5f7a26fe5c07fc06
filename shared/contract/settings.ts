import { z } from 'zod';
import { LANGUAGES } from '../model/format.ts';
import { DEFAULT_SCALE, SNAP_HABITS, scaleSchema } from '../model/scale.ts';

export const THEMES = ['system', 'light', 'dark', 'contrast-light', 'contrast-dark'] as const;

/** How plain lines from elsewhere lie on the map. ask: down the cell, with the other ways offered beside them. */
export const PASTE_HABITS = ['ask', 'down', 'across', 'steps'] as const;

/** What a person chooses once for this machine. Nothing of it is in a map. */
export const settingsSchema = z.object({
  /** null: the system's. */
  language: z.enum(LANGUAGES).nullable(),
  theme: z.enum(THEMES),
  /** How new journeys show their values; the file keeps every value on one scale. */
  scale: scaleSchema,
  paste: z.enum(PASTE_HABITS),
  snap: z.enum(SNAP_HABITS),
  /** The folder in which new maps get their place, as a whole path; null: the usual one. Chosen by `folders.chooseMaps`, which looks whether it will do. */
  maps: z.string().max(4_000).nullable(),
  /** The tour was taken or put aside: Home offers it no more. */
  toured: z.boolean(),
});
export type Settings = z.infer<typeof settingsSchema>;

export const changesSchema = settingsSchema.omit({ maps: true }).partial();
export type SettingsChanges = z.infer<typeof changesSchema>;

export const USUAL_SETTINGS: Settings = { language: null, theme: 'system', scale: DEFAULT_SCALE, paste: 'ask', snap: 'marks', maps: null, toured: false };

/** Settings as they were written, by whatever version: what this one does not know or cannot read has its usual value. */
export function readSettings(written: Readonly<Record<string, unknown>>): Settings {
  const known = Object.entries(settingsSchema.shape).flatMap(([key, schema]) => {
    const parsed = schema.safeParse(written[key]);
    return parsed.success ? [[key, parsed.data]] : [];
  });
  return { ...USUAL_SETTINGS, ...Object.fromEntries(known) };
}
