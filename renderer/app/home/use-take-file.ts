import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeskFile } from '../../../shared/contract/desk-contract.ts';
import type { Warning } from '../../../shared/contract/exchange.ts';
import { isMapName, type Language } from '../../../shared/model/format.ts';
import { shellBridge } from '../../client/index.ts';
import { useReportFault } from '../../ui/use-report-fault.ts';
import { fileAddress, go } from '../location.ts';
import { useDesk } from '../settings/desk-context.tsx';
import { TEMPLATE_ENDING } from './use-own-templates.ts';

export interface Imported {
  readonly file: DeskFile;
  readonly warnings: readonly Warning[];
}

interface Taking {
  readonly onTaken: () => void;
  /** A template was given: it is kept, and may be begun with. */
  readonly onTemplate: (template: DeskFile) => void;
}

/** Takes files from the person: a .cxmap is copied here, a template kept with the others, anything else is imported into a new file. One alone is opened; of several, Home shows what they became. */
export function useTakeFile({ onTaken, onTemplate }: Taking) {
  const { t, i18n } = useTranslation();
  const { connection } = useDesk();
  const report = useReportFault();
  const under = useRef<AbortController | null>(null);
  const [working, setWorking] = useState<string | null>(null);
  const [imported, setImported] = useState<Imported | null>(null);
  const left = useRef(false);
  useEffect(() => {
    left.current = false;
    return () => {
      left.current = true;
    };
  }, []);
  const takeOne = async (file: File, signal: AbortSignal): Promise<Imported | null> => {
    const { name } = file;
    if (name.toLowerCase().endsWith(TEMPLATE_ENDING)) {
      setWorking(t('home.copying', { name }));
      onTemplate(await connection.client.templates.take({ name, bytes: file }, { signal }));
      return null;
    }
    if (isMapName(name)) {
      setWorking(t('home.copying', { name }));
      return { file: await connection.client.files.upload({ name, bytes: file }, { signal }), warnings: [] };
    }
    setWorking(t('home.importing', { name }));
    return connection.client.files.import({ name, format: null, bytes: file, language: i18n.language as Language }, { signal });
  };
  const takeAll = async (files: readonly File[], signal: AbortSignal) => {
    for (const file of files) {
      const taken = await takeOne(file, signal).catch((error: unknown) => {
        if (!signal.aborted) report(error, file.name);
        return null;
      });
      if (signal.aborted) break;
      if (taken && taken.warnings.length > 0) setImported(taken);
      // Who has gone on to another file is not called back.
      else if (taken && files.length === 1 && !left.current) go(fileAddress(taken.file.id));
    }
  };
  const take = (chosen: readonly File[]) => {
    // The desktop program opens a dropped map where it lies, as the page's first module says.
    const files = shellBridge() ? chosen.filter(({ name }) => !isMapName(name)) : chosen;
    if (files.length === 0 || under.current) return;
    const stop = new AbortController();
    under.current = stop;
    void takeAll(files, stop.signal).finally(() => {
      under.current = null;
      setWorking(null);
      onTaken();
    });
  };
  return { take, working, cancel: () => under.current?.abort(), imported, dismiss: () => setImported(null) };
}
