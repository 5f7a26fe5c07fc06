import { Button, Loader } from '@mantine/core';
import { CloudOff, Map as MapIcon } from 'lucide-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeskFile } from '../../../shared/contract/desk-contract.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FileTile } from './file-tile.tsx';
import classes from './home.module.css';
import type { FilesState } from './use-home-files.ts';

interface FileGridProps {
  readonly title: string;
  readonly files: readonly DeskFile[];
  readonly state: FilesState;
  readonly onForget?: (id: string) => void;
  readonly onRetry?: () => void;
  readonly onNew?: () => void;
}

export function FileGrid({ title, files, state, onForget, onRetry, onNew }: FileGridProps) {
  const { t } = useTranslation();
  const heading = useId();
  return (
    <section className={classes['section']} aria-labelledby={heading}>
      <h2 id={heading} className="cx-section">
        {title}
      </h2>
      {state === 'reading' ? (
        <p className={classes['reading']} role="status">
          <Loader size={16} color="var(--cx-accent)" />
          {t('home.reading')}
        </p>
      ) : null}
      {state === 'failed' ? (
        <EmptyState icon={CloudOff} title={t('home.deskAway')} text={t('home.deskAwayText')}>
          {onRetry ? <Button onClick={onRetry}>{t('shell.tryAgain')}</Button> : null}
        </EmptyState>
      ) : null}
      {state === 'ready' && files.length === 0 ? (
        <EmptyState icon={MapIcon} title={t('home.noneTitle')} text={t('home.noneText')}>
          {onNew ? (
            <Button variant="filled" onClick={onNew}>
              {t('home.newMap')}
            </Button>
          ) : null}
        </EmptyState>
      ) : null}
      <ul className={classes['recent']}>
        {files.map((file) => (
          <li key={file.id}>
            <FileTile file={file} {...(onForget ? { onForget: () => onForget(file.id) } : {})} />
          </li>
        ))}
      </ul>
    </section>
  );
}
