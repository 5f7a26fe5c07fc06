import { useTranslation } from 'react-i18next';
import { useDocument, useDocumentStore } from '../../records/index.ts';
import { useLasting } from '../../ui/use-lasting.ts';
import { MessageBox } from '../message-box.tsx';
import { useDesk } from '../settings/desk-context.tsx';
import { CUT_PATIENCE } from './patience.ts';
import classes from './workbench.module.css';

/** The file's host or the whole program has gone: says so, says what becomes of the edits, and offers to reopen. Edits that wait here are never given up for that. */
export function HostGone({ onReopen }: { readonly onReopen: () => void }) {
  const { t } = useTranslation();
  const { online } = useDesk();
  const document = useDocumentStore();
  const stopped = useDocument((state) => state.stopped);
  const offline = useDocument((state) => state.saving === 'offline');
  const [shown, hide] = useLasting(offline, CUT_PATIENCE);
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
        {...(stopped ? {} : { second: t('shell.keepWaiting'), onSecond: hide })}
      />
    </div>
  );
}
