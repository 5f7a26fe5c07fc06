import { Copy, FolderOpen } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../ui/icon-button.tsx';
import { useDesk } from './desk-context.tsx';
import { Item } from './group.tsx';
import { MapsFolder } from './maps-folder.tsx';
import { MoveDataFolder } from './move-data.tsx';
import { PathRow } from './path-row.tsx';
import classes from './settings.module.css';
import { useAsked } from './use-asked.ts';
import { useCopyText } from './use-copy-text.ts';
import { useReveal } from './use-reveal.ts';

const PARTS = ['drafts', 'templates', 'recovery', 'reports', 'logs'] as const;

/** Where things are kept, and the way to keep them elsewhere. */
export function FolderSection() {
  const { t } = useTranslation();
  const { connection } = useDesk();
  const { answer, again } = useAsked(() => connection.client.folders.read());
  if (!answer) return null;
  return (
    <>
      <MapsFolder path={answer.files} usual={answer.usualFiles} onChanged={again} />
      <PathRow label={t('settings.dataFolder')} hint={t('settings.dataFolderText')} path={answer.home} what="home" />
      <Parts paths={answer} />
      <MoveDataFolder onMoved={again} />
    </>
  );
}

/** What lies in the data folder. */
function Parts({ paths }: { readonly paths: Readonly<Record<(typeof PARTS)[number], string>> }) {
  const { t } = useTranslation();
  const copy = useCopyText();
  const reveal = useReveal();
  return (
    <ul className={classes['items']} aria-label={t('settings.dataFolder')}>
      {PARTS.map((what) => {
        const name = t(`settings.dataFolders.${what}`);
        return (
          <Item key={what} name={name} facts={paths[what]}>
            <IconButton icon={Copy} label={t('settings.copyPath', { name })} size={32} onClick={() => copy(paths[what])} />
            {reveal ? <IconButton icon={FolderOpen} label={t('settings.reveal', { name })} size={32} onClick={() => reveal({ what, id: '' })} /> : null}
          </Item>
        );
      })}
    </ul>
  );
}
