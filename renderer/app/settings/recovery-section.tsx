import { LifeBuoy } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Recovery } from '../../../shared/contract/recovery.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useDesk } from './desk-context.tsx';
import { KeptFiles } from './kept-files.tsx';
import { SalvagedFiles } from './salvaged-files.tsx';
import { SetAsideFiles } from './set-aside-files.tsx';
import classes from './settings.module.css';
import { UnclosedFiles } from './unclosed-files.tsx';
import { useAsked } from './use-asked.ts';

/** What is there to go back to, and what the last start found. */
export function RecoverySection() {
  const { t } = useTranslation();
  const { connection } = useDesk();
  const { answer, again } = useAsked(() => connection.client.recovery.list());
  if (!answer) return null;
  if (isEmpty(answer)) return <EmptyState icon={LifeBuoy} title={t('settings.recovery.none')} text={t('settings.recovery.noneText')} />;
  return (
    <>
      <p className={classes['about']}>{t('settings.recovery.about')}</p>
      <UnclosedFiles files={answer.unclosed} />
      <SetAsideFiles files={answer.setAside} onChanged={again} />
      <SalvagedFiles files={answer.salvaged} onChanged={again} />
      <KeptFiles files={answer.files} onChanged={again} />
    </>
  );
}

function isEmpty({ unclosed, files, salvaged, setAside }: Recovery): boolean {
  const kept = files.some(({ copies, waiting }) => copies.length > 0 || waiting > 0);
  return !kept && unclosed.length + salvaged.length + setAside.length === 0;
}
