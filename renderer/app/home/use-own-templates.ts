import { useCallback, useEffect, useState } from 'react';
import type { DeskFile } from '../../../shared/contract/desk-contract.ts';
import { bareName, TEMPLATE_ENDING } from '../../../shared/model/format.ts';
import { useReportFault } from '../../ui/use-report-fault.ts';
import { useDesk } from '../settings/desk-context.tsx';
import { saveBlob } from '../workbench/save-blob.ts';

/** A template's name: its file's without the ending. */
export function templateName({ name }: DeskFile): string {
  return bareName(name);
}

/** The templates that the person saved, and what can be done with them. */
export function useOwnTemplates() {
  const { connection } = useDesk();
  const report = useReportFault();
  const [templates, setTemplates] = useState<readonly DeskFile[]>([]);
  const read = useCallback(() => {
    const ask = async () => {
      await connection.opened();
      setTemplates(await connection.client.templates.list());
    };
    // Home says already that the program does not answer.
    ask().catch(() => setTemplates([]));
  }, [connection]);
  useEffect(() => {
    read();
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  }, [read]);
  const { client } = connection;
  return {
    templates,
    read,
    rename: (id: string, name: string) => void client.templates.rename({ id, name }).catch(report).finally(read),
    remove: (id: string) => void client.templates.remove({ id }).catch(report).finally(read),
    share: (template: DeskFile) =>
      void client.templates.copy({ id: template.id }).then((bytes) => saveBlob(bytes, `${templateName(template)}${TEMPLATE_ENDING}`), report),
  };
}
