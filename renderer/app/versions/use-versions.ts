import { useCallback, useEffect, useState } from 'react';
import type { Version } from '../../../shared/contract/versions.ts';
import { useDocumentStore } from '../../records/index.ts';
import { useReportFault } from '../../ui/use-report-fault.ts';
import { fileAddress, go } from '../location.ts';
import { useDesk } from '../settings/desk-context.tsx';

/** The file's named versions, the last one first; null while they are read. */
export function useVersions(file: string) {
  const { host } = useDocumentStore();
  const { connection } = useDesk();
  const report = useReportFault();
  const [versions, setVersions] = useState<readonly Version[] | null>(null);
  const [opening, setOpening] = useState<string | null>(null);
  const read = useCallback(() => void host.versions.list().then(setVersions, report), [host, report]);
  useEffect(read, [read]);
  const openCopy = async (version: string, name: string) => {
    if (opening !== null) return;
    setOpening(version);
    try {
      const { id } = await connection.client.files.openVersion({ id: file, version, name });
      go(fileAddress(id));
    } catch (error) {
      report(error);
    } finally {
      setOpening(null);
    }
  };
  return {
    versions,
    opening,
    openCopy: (version: string, name: string) => void openCopy(version, name),
    rename: (id: string, name: string) => void host.versions.rename({ id, name }).catch(report).finally(read),
  };
}
