import { useCallback, useEffect, useRef, useState } from 'react';
import type { DeskEvent, Profile } from '../../../shared/contract/desk-contract.ts';
import type { FirstAnswer } from '../../../shared/contract/first-view.ts';
import type { Settings } from '../../../shared/contract/settings.ts';
import type { Connection, DeskClient } from '../../client/index.ts';
import { forgiving } from '../../state/index.ts';
import { followDesk } from './follow-desk.ts';
import { readRememberedSettings, rememberSettings } from './remembered-settings.ts';

/** What the desk keeps for this machine, and the wire to it. */
export interface DeskState {
  readonly connection: Connection<DeskClient>;
  readonly settings: Settings;
  readonly changeSettings: (changes: Partial<Settings>) => void;
  /** null until the desk has answered. */
  readonly profile: Profile | null;
  readonly setProfile: (profile: Profile) => void;
  /** Grows each time that the desk has something to be told (see notices.take). */
  readonly notices: number;
  /** Grows each time that what Home lists has changed. */
  readonly files: number;
  /** Whether the desk answers. */
  readonly online: boolean;
  /** The last change of settings that the desk did not keep. */
  readonly unkept: Unkept | null;
}

interface Unkept {
  readonly error: unknown;
}

/** Settings show at once as the page was handed them, or as this browser remembers them, and are then the desk's, whichever window changes them. */
export function useDeskState(connection: Connection<DeskClient>, first: FirstAnswer | null): DeskState {
  const [settings, setSettings] = useState<Settings>(() => first?.settings ?? readRememberedSettings(forgiving(localStorage)));
  const [profile, setProfile] = useState<Profile | null>(first?.profile ?? null);
  const [notices, setNotices] = useState(0);
  const [files, setFiles] = useState(0);
  const [online, setOnline] = useState(true);
  const [unkept, setUnkept] = useState<Unkept | null>(null);
  // While changes of this window are on their way, what comes back is older than what is shown.
  const underway = useRef(0);
  useEffect(() => {
    const hear = (event: DeskEvent) => {
      if (event.type === 'notice') setNotices((count) => count + 1);
      else if (event.type === 'files') setFiles((count) => count + 1);
      else if (event.type === 'profile') setProfile(unlessSame(event.profile));
      else if (underway.current === 0) setSettings(unlessSame(event.settings));
    };
    const stop = followDesk(connection, hear);
    const stopWatching = connection.onChange(setOnline);
    return () => {
      stop();
      stopWatching();
    };
  }, [connection]);
  useEffect(() => rememberSettings(forgiving(localStorage), settings), [settings]);
  const changeSettings = useCallback(
    (changes: Partial<Settings>) => {
      setSettings((shown) => ({ ...shown, ...changes }));
      underway.current += 1;
      connection.client.settings
        .change(changes)
        .then((kept) => {
          if (underway.current === 1) setSettings(kept);
        })
        .catch(async (error: unknown) => {
          setUnkept({ error });
          setSettings(await connection.client.settings.read());
        })
        // The desk is away: what was chosen stays here until it says how things are.
        .catch(() => undefined)
        .finally(() => {
          underway.current -= 1;
        });
    },
    [connection],
  );
  return { connection, settings, changeSettings, profile, setProfile, notices, files, online, unkept };
}

/** Told anew at each return of the wire, mostly as it was: then nothing is drawn again. */
function unlessSame<T>(told: T): <S extends T | null>(shown: S) => S | T {
  return (shown) => (JSON.stringify(shown) === JSON.stringify(told) ? shown : told);
}
