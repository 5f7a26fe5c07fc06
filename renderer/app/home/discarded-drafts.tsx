import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DiscardedDraft } from '../../../shared/contract/desk-contract.ts';
import { DAYS_IN_BIN } from '../../../shared/contract/limits.ts';
import { bareName } from '../../../shared/model/format.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { useFocusAfterRemoval } from '../../ui/use-focus-after-removal.ts';
import { ageWords } from '../../ui/when-words.ts';
import classes from '../drafts/drafts.module.css';
import homeClasses from './home.module.css';

interface DiscardedDraftsProps {
  readonly discarded: readonly DiscardedDraft[];
  readonly onRestore: (id: string) => void;
}

/** The way back to what was discarded, for as long as there is one. */
export function DiscardedDrafts({ discarded, onRestore }: DiscardedDraftsProps) {
  const { t, i18n } = useTranslation();
  const [shown, setShown] = useState(false);
  const rows = useFocusAfterRemoval<HTMLUListElement>();
  if (discarded.length === 0) return null;
  return (
    <>
      <button type="button" className={homeClasses['quiet']} onClick={() => setShown(true)}>
        {t('drafts.bin', { count: discarded.length })}
      </button>
      {shown ? (
        <Dialog onClose={() => setShown(false)} title={t('drafts.binTitle')} size={520}>
          <p>{t('drafts.binText', { count: DAYS_IN_BIN })}</p>
          <ul ref={rows} className={classes['list']}>
            {discarded.map(({ id, name, discardedAt }) => (
              <li key={id} className={classes['row']}>
                <span className={classes['what']}>
                  <b>{bareName(name)}</b>
                  <span className="cx-meta">{t('drafts.discardedWhen', { when: ageWords(discardedAt, Date.now(), i18n.language) })}</span>
                </span>
                <Button onClick={() => onRestore(id)} aria-label={t('drafts.restoreNamed', { name: bareName(name) })}>
                  {t('drafts.restore')}
                </Button>
              </li>
            ))}
          </ul>
        </Dialog>
      ) : null}
    </>
  );
}
