import { Button } from '@mantine/core';
import { FileInput, FolderOpen, Lock, Plus } from 'lucide-react';
import { type ChangeEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { FILE_EXTENSION } from '../../../shared/model/format.ts';
import { FileGlyph } from './file-glyph.tsx';
import classes from './home.module.css';
import { IMPORTABLE } from './importable.ts';

interface HomeSidebarProps {
  readonly onNew: () => void;
  /** The system's own dialog, where there is one. */
  readonly onOpen?: (() => void) | undefined;
  readonly onFile: (files: readonly File[]) => void;
}

export function HomeSidebar({ onNew, onOpen, onFile }: HomeSidebarProps) {
  const { t } = useTranslation();
  const open = useRef<HTMLInputElement>(null);
  const bring = useRef<HTMLInputElement>(null);
  const chosen = (event: ChangeEvent<HTMLInputElement>) => {
    onFile([...(event.currentTarget.files ?? [])]);
    // The same file can be chosen again.
    event.currentTarget.value = '';
  };
  return (
    <aside className={classes['sidebar']} aria-label={t('home.start')}>
      <Button variant="filled" className={classes['new']} leftSection={<Plus size={16} strokeWidth={1.5} />} justify="flex-start" onClick={onNew}>
        {t('home.newMap')}
      </Button>
      <button type="button" className={classes['act']} onClick={() => (onOpen ? onOpen() : open.current?.click())}>
        <FolderOpen size={16} strokeWidth={1.5} aria-hidden />
        {t('home.open')}
      </button>
      <button type="button" className={classes['act']} onClick={() => bring.current?.click()}>
        <FileInput size={16} strokeWidth={1.5} aria-hidden />
        {t('home.import')}
      </button>
      <input ref={open} type="file" accept={FILE_EXTENSION} hidden onChange={chosen} />
      <input ref={bring} type="file" accept={IMPORTABLE} hidden onChange={chosen} />
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
