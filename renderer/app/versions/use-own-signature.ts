import { liveRecord } from '../../../shared/model/kinds.ts';
import { useDocument } from '../../records/index.ts';
import { useDesk } from '../settings/desk-context.tsx';

/** The person record that this machine signs with, once it is in the file. */
export function useOwnSignature(): string | null {
  const { profile } = useDesk();
  return useDocument((state) => liveRecord(state.records, 'person', profile?.person ?? null)?.id ?? null);
}
