import { useTranslation } from 'react-i18next';
import { FullMessage } from './full-message.tsx';

/** The address carried a token that is used up or wrong. */
export function NotAdmitted() {
  const { t } = useTranslation();
  return <FullMessage title={t('shell.notAdmitted')} text={t('shell.notAdmittedText')} action={t('shell.reload')} onAction={() => location.reload()} />;
}
