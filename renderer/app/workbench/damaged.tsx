import '../../ui/component-styles.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDocument } from '../../records/index.ts';
import { MessageBox } from '../message-box.tsx';
import { Opening } from './opening.tsx';
import { SalvagedDialog, useSalvage } from './salvage.tsx';
import classes from './workbench.module.css';

/** Damage that was found once the file was open, by its checks or by loading a journey: says so and offers the way out. */
export function Damaged({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const name = useDocument((state) => state.description.name);
  const isDamaged = useDocument((state) => state.description.checks === 'failed' || state.fault?.code === 'DAMAGED');
  const [seen, setSeen] = useState(false);
  const salvage = useSalvage(id, name);
  if (salvage.salvaged) return <SalvagedDialog salvaged={salvage.salvaged} />;
  if (salvage.start !== null && (!isDamaged || seen)) return null;
  return (
    <div className={classes['gone']}>
      {salvage.start === null ? (
        <Opening text={t('shell.savingWhole')} />
      ) : (
        <MessageBox
          title={t('shell.damaged')}
          text={t('shell.damagedText')}
          action={t('shell.saveWhole')}
          onAction={salvage.start}
          second={t('shell.lookOnly')}
          onSecond={() => setSeen(true)}
        />
      )}
    </div>
  );
}
