import { Button } from '@mantine/core';
import { FileInput, FolderOpen, Lock, type LucideIcon, Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { isMac, keyLabel } from '../../actions/index.ts';
import { Kbd } from '../../ui/kbd.tsx';
import { FileGlyph } from './file-glyph.tsx';
import classes from './home-sidebar.module.css';

interface HomeSidebarProps {
  readonly onNew: () => void;
  readonly onOpen: () => void;
  readonly onImport: () => void;
}

export function HomeSidebar({ onNew, onOpen, onImport }: HomeSidebarProps) {
  const { t } = useTranslation();
  return (
    <aside className={classes['sidebar']} aria-label={t('home.start')}>
      <Button variant="filled" className={classes['new'] ?? ''} leftSection={<Plus size={16} strokeWidth={1.5} />} justify="flex-start" onClick={onNew}>
        {t('home.newMap')}
      </Button>
      <Act icon={FolderOpen} title={t('home.open')} keys="mod+O" onClick={onOpen} />
      <Act icon={FileInput} title={t('home.import')} keys="mod+I" onClick={onImport} />
      <div className={classes['dropHint']}>
        <FileGlyph size={40} />
        <p className="cx-strong">{t('home.dropTitle')}</p>
        <p className="cx-meta">{t('home.dropText')}</p>
      </div>
      <p className={classes['offline']}>
        <Lock size={16} strokeWidth={1.5} aria-hidden />
        {t('home.offline')}
      </p>
    </aside>
  );
}

interface ActProps {
  readonly icon: LucideIcon;
  readonly title: string;
  readonly keys: string;
  readonly onClick: () => void;
}

function Act({ icon: Icon, title, keys, onClick }: ActProps) {
  return (
    <button type="button" className={classes['act']} onClick={onClick} aria-keyshortcuts={keys.replace('mod', isMac() ? 'Meta' : 'Control')}>
      <Icon size={16} strokeWidth={1.5} aria-hidden />
      {title}
      <span className={classes['actKeys']} aria-hidden>
        <Kbd>{keyLabel(keys)}</Kbd>
      </span>
    </button>
  );
}
