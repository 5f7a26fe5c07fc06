import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeskFile } from '../../../shared/contract/desk-contract.ts';
import type { Warning } from '../../../shared/contract/exchange.ts';
import { FILE_EXTENSION, type Language } from '../../../shared/model/format.ts';
import { shellBridge } from '../../client/index.ts';
import { useReportFault } from '../../ui/use-report-fault.ts';
import { fileAddress, go } from '../location.ts';
import { useDesk } from '../settings/desk-context.tsx';

export interface Imported {
  readonly file: DeskFile;
  readonly warnings: readonly Warning[];
}

/** Takes one file from the person: a .cxmap is opened, anything else is imported into a new file. */
export function useTakeFile() {
  const { t, i18n } = useTranslation();
  const { connection } = useDesk();
  const report = useReportFault();
  const [working, setWorking] = useState<string | null>(null);
  const [imported, setImported] = useState<Imported | null>(null);
  const open = async (file: File) => {
    setWorking(t('home.copying', { name: file.name }));
    const taken = await connection.client.files.upload({ name: file.name, bytes: file });
    go(fileAddress(taken.id));
  };
  const bringIn = async (file: File) => {
    setWorking(t('home.importing', { name: file.name }));
    const result = await connection.client.files.import({ name: file.name, format: null, bytes: file, language: i18n.language as Language });
    if (result.warnings.length === 0) go(fileAddress(result.file.id));
    else setImported(result);
  };
  const take = (files: readonly File[]) => {
    const [file] = files;
    // The desktop program opens a dropped file where it lies, as its own listener says.
    if (!file || (shellBridge() && file.name.toLowerCase().endsWith(FILE_EXTENSION))) return;
    const done = file.name.toLowerCase().endsWith(FILE_EXTENSION) ? open(file) : bringIn(file);
    done.catch(report).finally(() => setWorking(null));
  };
  return { take, working, imported, dismiss: () => setImported(null) };
}
