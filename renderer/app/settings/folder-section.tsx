import { useTranslation } from 'react-i18next';
import { useDesk } from './desk-context.tsx';
import { PathRow } from './path-row.tsx';
import classes from './settings.module.css';
import { useAsked } from './use-asked.ts';

/** Where things are kept, and what it takes to keep them elsewhere. */
export function FolderSection() {
  const { t } = useTranslation();
  const { connection } = useDesk();
  const { answer } = useAsked(() => connection.client.folders.read());
  if (!answer) return null;
  return (
    <>
      <PathRow label={t('settings.filesFolder')} hint={t('settings.filesFolderText')} path={answer.files} what="files" />
      <PathRow label={t('settings.dataFolder')} hint={t('settings.dataFolderText')} path={answer.home} what="home" />
      <h3 className="cx-strong">{t('settings.elsewhere')}</h3>
      <p className={classes['about']}>{t('settings.elsewhereText')}</p>
      <ol className={classes['steps']}>
        <li>{t('settings.elsewhereClose')}</li>
        <li>{t('settings.elsewhereMove')}</li>
        <li>{t('settings.elsewhereStart', { files: 'CXMAP_FILES', home: 'CXMAP_HOME' })}</li>
      </ol>
    </>
  );
}
