import { Map as MapIcon, Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from './empty-state.tsx';
import styles from './no-stages.module.css';

/** A journey without stages has no place for anything: says so, and how to begin. `onAdd` adds the first stage; null: nothing may be written. */
export function NoStages({ onAdd }: { readonly onAdd: (() => void) | null }) {
  const { t } = useTranslation();
  return (
    <EmptyState icon={MapIcon} title={t('map.canvas.noStages')} text={t('map.canvas.noStagesHint')}>
      {onAdd && (
        <button type="button" className={styles['first']} onClick={onAdd}>
          <Plus size={16} strokeWidth={1.5} aria-hidden />
          {t('map.canvas.firstStage')}
        </button>
      )}
    </EmptyState>
  );
}
