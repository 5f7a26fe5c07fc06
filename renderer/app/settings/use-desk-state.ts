import { useCallback, useEffect, useState } from 'react';
import type { Profile, Settings } from '../../../shared/contract/desk-contract.ts';
import type { Connection, DeskClient } from '../../client/index.ts';
import { readRememberedSettings, rememberSettings } from './remembered-settings.ts';

/** What the desk keeps for this machine, and the wire to it. */
export interface DeskState {
  readonly connection: Connection<DeskClient>;
  readonly settings: Settings;
  readonly changeSettings: (changes: Partial<Settings>) => void;
  /** null until the desk has answered. */
  readonly profile: Profile | null;
  readonly setProfile: (profile: Profile) => void;
  /** Whether the desk answers. */
  readonly online: boolean;
}

/** Settings show at once from what this browser remembers, and are then the desk's. */
export function useDeskState(connection: Connection<DeskClient>): DeskState {
  const [settings, setSettings] = useState<Settings>(() => readRememberedSettings(localStorage));
  const [profile, setProfile] = useState<Profile | null>(null);
  const [online, setOnline] = useState(true);
  useEffect(() => {
    const read = async () => {
      await connection.opened();
      setSettings(await connection.client.settings.read());
      setProfile(await connection.client.profile.read());
    };
    // Without an answer the remembered settings stay; the screens say that the desk is away.
    read().catch(() => setOnline(false));
    return connection.onChange(setOnline);
  }, [connection]);
  useEffect(() => rememberSettings(localStorage, settings), [settings]);
  const changeSettings = useCallback(
    (changes: Partial<Settings>) => {
      const next = { ...settings, ...changes };
      setSettings(next);
      connection.client.settings.write(next).catch(() => setOnline(false));
    },
    [connection, settings],
  );
  return { connection, settings, changeSettings, profile, setProfile, online };
}
