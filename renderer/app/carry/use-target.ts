import { useCallback, useEffect, useRef, useState } from 'react';
import type { DeskFile } from '../../../shared/contract/desk-contract.ts';
import { type Connection, connectHost, type HostClient } from '../../client/index.ts';
import type { DocumentStore } from '../../records/index.ts';
import { useReportFault } from '../../ui/use-report-fault.ts';
import { useDesk } from '../settings/desk-context.tsx';
import { openTarget } from './open-target.ts';

export interface Target {
  readonly file: DeskFile;
  readonly document: DocumentStore;
}

/** Another file, opened beside this one to take something; closed with the dialog, or by `drop` without a word of what was refused. */
export function useTarget() {
  const { connection, profile } = useDesk();
  const report = useReportFault();
  const [target, setTarget] = useState<Target | null>(null);
  const [opening, setOpening] = useState<string | null>(null);
  const held = useRef<{ readonly wire: Connection<HostClient>; readonly document: DocumentStore } | null>(null);
  const gone = useRef(false);
  const drop = useCallback(() => {
    // The wire first: what is not on disk by now must not be written later.
    held.current?.wire.close();
    held.current?.document.close();
    held.current = null;
    setTarget(null);
  }, []);
  useEffect(() => {
    gone.current = false;
    return () => {
      gone.current = true;
      held.current?.document.close();
    };
  }, []);
  const open = async (file: DeskFile) => {
    await connection.client.files.open({ id: file.id });
    const wire = connectHost(file.id);
    const document = await openTarget(wire, profile);
    if (gone.current) return document.close();
    held.current = { wire, document };
    setTarget({ file, document });
  };
  const choose = (file: DeskFile) => {
    if (opening !== null) return;
    setOpening(file.id);
    open(file)
      .catch((error: unknown) => report(error, file.name))
      .finally(() => setOpening(null));
  };
  return { target, opening, choose, drop };
}
