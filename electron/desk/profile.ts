import { join } from 'node:path';
import { z } from 'zod';
import { FIRST_COLOUR } from '../../shared/contract/choices.ts';
import { type Profile, profileSchema } from '../../shared/contract/desk-contract.ts';
import { newId } from '../../shared/model/ids.ts';
import { createStateFile } from './state-file.ts';

const keptSchema = profileSchema.extend({ device: z.string().min(1).max(100) });

/** The profile and this machine's own id. */
export type KeptProfile = z.infer<typeof keptSchema>;

export interface ProfileFile {
  read(): Promise<KeptProfile>;
  /** Changes what is said of both; the rest stays as it is. */
  write(shown: { readonly name?: string | undefined; readonly colour?: string | undefined }): Promise<KeptProfile>;
  /** Hears what stands from now on, whichever program on this data folder wrote it. */
  watch(hear: (profile: KeptProfile) => void): void;
  unwatch(): void;
  settled(): Promise<void>;
}

/** Person and device ids are made once, at the first reading, and never change. */
export function createProfileFile(home: string, onSetAside: (name: string) => void): ProfileFile {
  const fresh: KeptProfile = { device: newId(), person: newId(), name: '', colour: FIRST_COLOUR, asked: false };
  const file = createStateFile(join(home, 'profile.json'), keptSchema, () => fresh, onSetAside);
  const kept = file.update((profile) => profile);
  // A home that cannot be written still lets people look: the ids then last as long as this desk.
  kept.catch(() => undefined);
  return {
    async read() {
      await kept.catch(() => undefined);
      return file.read();
    },
    write: ({ name, colour }) => file.update((profile) => ({ ...profile, name: name ?? profile.name, colour: colour ?? profile.colour, asked: true })),
    watch: (hear) => void kept.then(() => file.watch(hear)).catch(() => undefined),
    unwatch: file.unwatch,
    settled: file.settled,
  };
}

/** The device's id is told to hosts, not to windows. */
export function shown({ device: _device, ...profile }: KeptProfile): Profile {
  return profile;
}
