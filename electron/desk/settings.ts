import { join } from 'node:path';
import { z } from 'zod';
import { readSettings, type Settings, type SettingsChanges } from '../../shared/contract/settings.ts';
import { createStateFile } from './state-file.ts';

/** The settings of this machine. */
export interface SettingsFile {
  read(): Promise<Settings>;
  /** Changes what is given and leaves the rest. */
  change(changes: SettingsChanges & { readonly maps?: string | null }): Promise<Settings>;
  /** Hears what stands from now on, whichever program on this data folder changed it. */
  watch(hear: (settings: Settings) => void): void;
  unwatch(): void;
  /** Settles when every change is on the disk. */
  settled(): Promise<void>;
}

/** What other versions wrote stays in the file: only what is changed here is written anew. */
export function createSettingsFile(home: string, onSetAside: (name: string) => void): SettingsFile {
  const file = createStateFile(join(home, 'settings.json'), z.record(z.string(), z.unknown()), () => ({}), onSetAside);
  return {
    read: async () => readSettings(await file.read()),
    watch: (hear) => file.watch((written) => hear(readSettings(written))),
    unwatch: file.unwatch,
    settled: file.settled,
    async change(changes) {
      // A key that is there without a value is no change.
      const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
      return readSettings(await file.update((written) => ({ ...written, ...given })));
    },
  };
}
