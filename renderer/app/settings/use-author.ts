import { useCallback } from 'react';
import type { Profile } from '../../../shared/contract/desk-contract.ts';
import { useReportFault } from '../../ui/use-report-fault.ts';
import { useDesk } from './desk-context.tsx';

type Signed = Pick<Profile, 'name' | 'colour'>;

/** Who works at this machine, and the way to say it otherwise: open files of every window sign so from then on. */
export function useAuthor(): { readonly profile: Profile | null; readonly sign: (changes: Partial<Signed>) => void } {
  const { connection, profile, setProfile } = useDesk();
  const report = useReportFault();
  const sign = useCallback(
    (changes: Partial<Signed>) => {
      connection.client.profile.write(changes).then(setProfile, report);
    },
    [connection, setProfile, report],
  );
  return { profile, sign };
}
