import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LostPart, Salvaged } from '../../../shared/contract/desk-contract.ts';
import { bareName } from '../../../shared/model/format.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { useReportFault } from '../../ui/use-report-fault.ts';
import { useWord, type Word } from '../../ui/use-word.ts';
import homeClasses from '../home/home.module.css';
import { fileAddress, go } from '../location.ts';
import { useDesk } from '../settings/desk-context.tsx';

export interface Salvage {
  /** Saves what is whole of the damaged file into a new one; null while that goes on. */
  readonly start: (() => void) | null;
  readonly salvaged: Salvaged | null;
}

/** The way out of a damaged file: a new one with everything that can be read, made by a process of its own. */
export function useSalvage(id: string, name: string): Salvage {
  const { t } = useTranslation();
  const { connection } = useDesk();
  const report = useReportFault();
  const [salvaged, setSalvaged] = useState<Salvaged | null>(null);
  const [busy, setBusy] = useState(false);
  const start = () => {
    setBusy(true);
    connection.client.files
      .salvage({ id, title: t('shell.salvagedName', { name: bareName(name) }) })
      .then(setSalvaged, report)
      .finally(() => setBusy(false));
  };
  return { start: busy ? null : start, salvaged };
}

/** What was lost, before the new file is opened. */
export function SalvagedDialog({ salvaged }: { readonly salvaged: Salvaged }) {
  const { t } = useTranslation();
  const word = useWord();
  const { file, lost, losses } = salvaged;
  const open = () => go(fileAddress(file.id));
  return (
    <Dialog onClose={open} title={t('shell.salvagedAs', { name: file.name })} size={560}>
      <p>{losses === 0 ? t('shell.lostNothing') : t('shell.lostParts', { count: losses })}</p>
      <ul className={homeClasses['warnings']} style={{ maxHeight: '50vh', overflow: 'auto' }}>
        {lost.map((part) => (
          <li key={JSON.stringify(part)}>{t('shell.lostPart', { what: nameOfTable(part, word), where: part.where })}</li>
        ))}
      </ul>
      <div className={homeClasses['acts']}>
        <Button variant="filled" onClick={open} data-autofocus>
          {t('home.openMap')}
        </Button>
      </div>
    </Dialog>
  );
}

/** Kinds of records have names; other tables are the file's own. */
function nameOfTable({ table }: LostPart, word: Word): string {
  return word(`kinds.${table}`, { defaultValue: table });
}
