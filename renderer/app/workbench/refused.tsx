import '../../ui/component-styles.ts';
import { useTranslation } from 'react-i18next';
import type { Fault } from '../../../shared/model/fault.ts';
import { useWord } from '../../ui/use-word.ts';
import { FullMessage } from '../full-message.tsx';
import { go } from '../location.ts';
import { Opening } from './opening.tsx';
import { SalvagedDialog, useSalvage } from './salvage.tsx';

interface RefusedProps {
  readonly id: string;
  readonly fault: Fault;
  readonly onAgain: () => void;
}

const STAYS_REFUSED: ReadonlySet<Fault['code']> = new Set<Fault['code']>([
  'NOT_A_CXMAP',
  'OTHER_APPLICATION',
  'FILE_EMPTY',
  'HOSTILE_SCHEMA',
  'HOSTILE_CONTENT',
]);

/** Why a file cannot be opened; of a damaged one, what is whole can be saved. */
export function Refused({ id, fault, onAgain }: RefusedProps) {
  const { t } = useTranslation();
  const word = useWord();
  const { code, params } = fault;
  const salvage = useSalvage(id, 'name' in params ? params.name : '');
  if (salvage.start === null) return <Opening text={t('shell.savingWhole')} />;
  const isDamaged = code === 'DAMAGED';
  const again = { action: t(isDamaged ? 'shell.saveWhole' : 'shell.tryAgain'), onAction: isDamaged ? salvage.start : onAgain };
  const home = { action: t('shell.toHome'), onAction: () => go('/') };
  // What another try cannot open is left first.
  const [first, second] = STAYS_REFUSED.has(code) ? [home, again] : [again, home];
  return (
    <>
      <FullMessage
        title={word(`faults.${code}`, { ...params })}
        text={word(`faults.${code}_do`, { ...params })}
        {...first}
        second={second.action}
        onSecond={second.onAction}
      />
      {salvage.salvaged ? <SalvagedDialog salvaged={salvage.salvaged} /> : null}
    </>
  );
}
