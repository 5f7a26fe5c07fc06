import { join } from 'node:path';
import { z } from 'zod';
import { type Profile, profileSchema, type Settings, settingsSchema } from '../../shared/contract/desk-contract.ts';
import { newId } from '../../shared/model/ids.ts';
import { createStateFile, type StateFile } from './state-file.ts';

const keptSchema = profileSchema.extend({ device: z.string().min(1).max(100) });

/** The profile and this machine's own id. */
export type KeptProfile = z.infer<typeof keptSchema>;

const FIRST_COLOUR = '#3b6ea5';

export interface ProfileFile {
  read(): Promise<KeptProfile>;
  write(shown: Pick<Profile, 'name' | 'colour'>): Promise<KeptProfile>;
  settled(): Promise<void>;
}

/** Person and device ids are made once, at the first reading, and never change. */
export function createProfileFile(home: string): ProfileFile {
  const fresh: KeptProfile = { device: newId(), person: newId(), name: '', colour: FIRST_COLOUR, asked: false };
  const file = createStateFile(join(home, 'profile.json'), keptSchema, () => fresh);
  const kept = file.update((profile) => profile);
  // A home that cannot be written still lets people look: the ids then last as long as this desk.
  kept.catch(() => undefined);
  return {
    async read() {
      await kept.catch(() => undefined);
      return file.read();
    },
    write: (shown) => file.update((profile) => ({ ...profile, ...shown, asked: true })),
    settled: file.settled,
  };
}

export function createSettingsFile(home: string): StateFile<Settings> {
  return createStateFile(join(home, 'settings.json'), settingsSchema, () => ({ language: null, theme: 'system' as const }));
}
