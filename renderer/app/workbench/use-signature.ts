import { useEffect } from 'react';
import { useDocumentStore } from '../../records/index.ts';
import { useDesk } from '../settings/desk-context.tsx';

/** Edits are signed with the name that stands in the settings now, in whichever window it was written. */
export function useSignature(): void {
  const document = useDocumentStore();
  const { profile } = useDesk();
  useEffect(() => {
    if (profile?.asked) document.sign(profile);
  }, [document, profile]);
}
