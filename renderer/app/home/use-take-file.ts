import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeskFile } from '../../../shared/contract/desk-contract.ts';
import type { Warning } from '../../../shared/contract/exchange.ts';
import { isMapName, isTemplateName, type Language } from '../../../shared/model/format.ts';
import { shellBridge } from '../../client/index.ts';
import { useReportFault } from '../../ui/use-report-fault.ts';
import { fileAddress, go } from '../location.ts';
import { useDesk } from '../settings/desk-context.tsx';

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
  const [imported, setImported] = useState<readonly Imported[]>([]);
  /** Files that still have to be taken, and how many there are in all. */
  const waiting = useRef<File[]>([]);
  const given = useRef(0);
  const left = useRef(false);
  useEffect(() => {
    left.current = false;
    return () => {
      left.current = true;
    };
  }, []);
  const takeOne = async (file: File, signal: AbortSignal): Promise<Imported | null> => {
    const { name } = file;
    if (isTemplateName(name)) {
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
  const takeAll = async (signal: AbortSignal) => {
    for (let file = waiting.current.shift(); file; file = waiting.current.shift()) {
      const { name } = file;
      const taken = await takeOne(file, signal).catch((error: unknown) => {
        if (!signal.aborted) report(error, name);
        return null;
      });
      if (signal.aborted) break;
      if (taken && taken.warnings.length > 0) setImported((held) => [...held, taken]);
      // Who has gone on to another file is not called back.
      else if (taken && given.current === 1 && !left.current) go(fileAddress(taken.file.id));
    }
  };
  const take = (chosen: readonly File[]) => {
    // The desktop program opens a dropped map where it lies, as the page's first module says.
    const files = shellBridge() ? chosen.filter(({ name }) => !isMapName(name)) : chosen;
    waiting.current.push(...files);
    given.current += files.length;
    // What is given while others are taken comes after them.
    if (waiting.current.length === 0 || under.current) return;
    const stop = new AbortController();
    under.current = stop;
    void takeAll(stop.signal).finally(() => {
      under.current = null;
      given.current = 0;
      setWorking(null);
      onTaken();
    });
  };
  /** The same of files that were chosen by name: the desktop program has not opened those yet. */
  const takeChosen = (chosen: readonly File[]) => {
    const maps = chosen.filter(({ name }) => isMapName(name));
    if (maps.length > 0) shellBridge()?.openDropped(maps);
    take(chosen);
  };
  const cancel = () => {
    waiting.current = [];
    under.current?.abort();
  };
  return { take, takeChosen, working, cancel, imported: imported[0] ?? null, dismiss: () => setImported((held) => held.slice(1)) };
}
