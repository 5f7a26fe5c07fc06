import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Thread } from '../../../shared/analysis/index.ts';
import { useFocusAfterRemoval } from '../../ui/use-focus-after-removal.ts';
import classes from './comments.module.css';
import { ThreadView } from './thread-view.tsx';

const PAGE = 40;

interface ThreadListProps {
  readonly label: string;
  readonly threads: readonly Thread[];
  readonly named: boolean;
}

/** Threads, so many at a time. */
export function ThreadList({ label, threads, named }: ThreadListProps) {
  const { t } = useTranslation();
  const [shown, setShown] = useState(PAGE);
  const list = useFocusAfterRemoval<HTMLUListElement>();
  if (threads.length === 0) return null;
  return (
    <section aria-label={label}>
      <h3 className={`cx-label ${classes['group']}`} data-own>
        {label}
      </h3>
      <ul ref={list} className={classes['threads']}>
        {threads.slice(0, shown).map((thread) => (
          <ThreadView key={thread.root.id} thread={thread} named={named} />
        ))}
      </ul>
      {threads.length > shown ? (
        <Button variant="subtle" onClick={() => setShown(shown + PAGE)}>
          {t('comments.showMore')}
        </Button>
      ) : null}
    </section>
  );
}
