import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { RotateCcw } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { spentWhen } from '../../ui/spent.ts';
import { useReportFault } from '../../ui/use-report-fault.ts';
import { ChooseFolder } from './choose-folder.tsx';
import { useDesk } from './desk-context.tsx';
import { PathRow } from './path-row.tsx';
import classes from './settings.module.css';

interface MapsFolderProps {
  readonly path: string;
  /** Where maps lie unless somebody says otherwise. */
  readonly usual: string;
  readonly onChanged: () => void;
}

/** Where new maps get their place, and the way to another folder and back. */
export function MapsFolder({ path, usual, onChanged }: MapsFolderProps) {
  const { t } = useTranslation();
  const { connection } = useDesk();
  const report = useReportFault();
  const choose = async (chosen: string | null): Promise<void> => {
    await connection.client.folders.chooseMaps({ path: chosen });
    notifications.show({ id: 'maps-folder', message: t('settings.mapsFolder.changed') });
    onChanged();
  };
  return (
    <>
      <PathRow label={t('settings.filesFolder')} hint={t('settings.filesFolderText', { variable: 'CXMAP_FILES' })} path={path} what="files" />
      <div className={classes['ways']}>
        <ChooseFolder what="files" label={t('settings.mapsFolder.choose')} onChosen={choose} />
        <Button variant="subtle" leftSection={<RotateCcw size={16} strokeWidth={1.5} />} {...spentWhen(path === usual, () => void choose(null).catch(report))}>
          {t('settings.mapsFolder.usual')}
        </Button>
      </div>
    </>
  );
}
