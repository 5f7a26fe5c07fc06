import { Button, Loader } from '@mantine/core';
import { CloudOff, Map as MapIcon } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeskFile } from '../../../shared/contract/desk-contract.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useFocusAfterRemoval } from '../../ui/use-focus-after-removal.ts';
import type { FileActs } from './file-actions-menu.tsx';
import { FileTile } from './file-tile.tsx';
import classes from './home.module.css';
import type { FilesState } from './use-home-files.ts';

/** So many are shown at first: what lies below must be in reach. */
const FIRST = 8;

interface FileGridProps {
  readonly title: string;
  readonly files: readonly DeskFile[];
  readonly state: FilesState;
  readonly acts: FileActs;
  readonly onRetry?: () => void;
  readonly onNew?: () => void;
}

export function FileGrid({ title, files, state, acts, onRetry, onNew }: FileGridProps) {
  const { t } = useTranslation();
  const heading = useId();
  const list = useId();
  const rows = useFocusAfterRemoval<HTMLUListElement>();
  const [all, setAll] = useState(false);
  return (
    <section className={classes['section']} aria-labelledby={heading}>
      <div className={classes['sectionHead']}>
        <h2 id={heading} className="cx-section">
          {title}
        </h2>
        {files.length > FIRST ? (
          <button type="button" className={classes['all']} aria-expanded={all} aria-controls={list} onClick={() => setAll(!all)}>
            {all ? t('home.fewer') : t('home.all', { count: files.length })}
          </button>
        ) : null}
      </div>
      <FilesMessage state={state} none={files.length === 0} {...(onRetry ? { onRetry } : {})} {...(onNew ? { onNew } : {})} />
      <ul id={list} ref={rows} className={classes['recent']}>
        {files.slice(0, all ? files.length : FIRST).map((file) => (
          <li key={file.id}>
            <FileTile file={file} acts={acts} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface FilesMessageProps {
  readonly state: FilesState;
  readonly none: boolean;
  readonly onRetry?: () => void;
  readonly onNew?: () => void;
}

/** What stands where files would: that they are looked for, that nobody answers, or how to begin. */
function FilesMessage({ state, none, onRetry, onNew }: FilesMessageProps) {
  const { t } = useTranslation();
  if (state === 'reading') {
    return (
      <p className={classes['reading']} role="status">
        <Loader size={16} color="var(--cx-accent)" />
        {t('home.reading')}
      </p>
    );
  }
  if (state === 'failed') {
    return (
      <EmptyState icon={CloudOff} title={t('home.deskAway')} text={t('home.deskAwayText')}>
        {onRetry ? <Button onClick={onRetry}>{t('shell.tryAgain')}</Button> : null}
      </EmptyState>
    );
  }
  if (!none) return null;
  return (
    <EmptyState icon={MapIcon} title={t('home.noneTitle')} text={t('home.noneText')}>
      {onNew ? <Button onClick={onNew}>{t('home.newMap')}</Button> : null}
    </EmptyState>
  );
}
