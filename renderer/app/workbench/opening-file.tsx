import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { useLasting } from '../../ui/use-lasting.ts';
import { FullMessage } from '../full-message.tsx';
import { useDesk } from '../settings/desk-context.tsx';
import { Opening } from './opening.tsx';
import { CUT_PATIENCE } from './patience.ts';

/** A file is on its way. Where nobody is there to send it, that is said: the window goes on by itself once somebody is. */
export function OpeningFile() {
  const { t } = useTranslation();
  const { connection } = useDesk();
  const open = useSyncExternalStore(connection.onChange, () => connection.open);
  const [cut] = useLasting(!open, CUT_PATIENCE);
  if (!cut) return <Opening text={t('home.opening')} />;
  return <FullMessage title={t('shell.cut')} text={t('shell.cutWhileOpening')} action={t('shell.reload')} onAction={() => location.reload()} />;
}
