import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDocument, useDocumentStore } from '../../records/index.ts';
import { MessageBox } from '../message-box.tsx';
import { useDesk } from '../settings/desk-context.tsx';
import classes from './workbench.module.css';

/** A cut that mends itself is not worth a word; after this long (milliseconds) it is. */
const PATIENCE = 4_000;

/** The file's host or the whole program has gone: says so, says what becomes of the edits, and offers to reopen. Edits that wait here are never given up for that. */
export function HostGone({ onReopen }: { readonly onReopen: () => void }) {
  const { t } = useTranslation();
  const { online } = useDesk();
  const document = useDocumentStore();
  const stopped = useDocument((state) => state.stopped);
  const offline = useDocument((state) => state.saving === 'offline');
  const [shown, setShown] = useState(false);
  useEffect(() => {
    if (!offline) {
      setShown(false);
      return;
    }
    const timer = setTimeout(() => setShown(true), PATIENCE);
    return () => clearTimeout(timer);
  }, [offline]);
  if (!shown && !stopped) return null;
  const gone = stopped ? 'shell.hostHung' : 'shell.hostGone';
  const reopen = () => {
    if (stopped || document.hasUnsent()) document.reconnect();
    else onReopen();
  };
  return (
    <div className={classes['gone']}>
      <MessageBox
        title={t(online ? gone : 'shell.cut')}
        text={t(online ? 'shell.hostGoneText' : 'shell.cutText')}
        action={t('shell.reopen')}
        onAction={reopen}
        {...(stopped ? {} : { second: t('shell.keepWaiting'), onSecond: () => setShown(false) })}
      />
    </div>
  );
}
