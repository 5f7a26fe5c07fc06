import { Check, CloudOff, Loader, Lock, type LucideIcon, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { type Saving, useDocument } from '../../records/index.ts';
import { useWord } from '../../ui/use-word.ts';
import classes from './workbench.module.css';

const ICONS: Readonly<Record<Saving, LucideIcon>> = { saved: Check, saving: Loader, unsaved: TriangleAlert, 'read-only': Lock, offline: CloudOff };

/** Whether what is on the screen is on the disk, and if not, why. */
export function SavedState() {
  const { t } = useTranslation();
  const saving = useDocument((state) => state.saving);
  const Icon = ICONS[saving];
  const why = useWhy();
  const text = t(`shell.saving.${saving}`);
  return (
    <span
      className={classes['saved']}
      role="status"
      data-alarm={saving === 'unsaved' || saving === 'read-only' || saving === 'offline'}
      data-saving={saving}
      title={why || text}
    >
      <Icon size={16} strokeWidth={1.5} aria-hidden />
      <span className="cx-one-line">{why ? t('shell.savingWhy', { text, why }) : text}</span>
    </span>
  );
}

/** Why edits are not on the disk; empty where there is nothing to explain. */
function useWhy(): string {
  const word = useWord();
  const saving = useDocument((state) => state.saving);
  const reason = useDocument((state) => state.description.readOnly);
  const fault = useDocument((state) => state.fault);
  if (saving === 'read-only' && reason) return word(`faults.readOnly.${reason}`);
  return saving === 'unsaved' && fault ? word(`faults.${fault.code}`, { ...fault.params }) : '';
}
