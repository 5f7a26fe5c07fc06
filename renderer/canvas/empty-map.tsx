import { Map as MapIcon, Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../ui/empty-state.tsx';
import { useCanvasHost, useInteraction } from './canvas-host.ts';
import styles from './map-canvas.module.css';

/** A journey without stages has no place for anything: says so, and how to begin. */
export function EmptyMap() {
  const host = useCanvasHost();
  const { t } = useTranslation();
  const isEmpty = useInteraction(({ scene }) => scene !== null && scene.columns.length === 0);
  if (!isEmpty) return null;
  const add = () => {
    const stage = host.edits.addStageBefore(null).created.find(({ kind }) => kind === 'stage');
    if (stage) host.view.edit({ kind: 'stage', id: stage.id, field: 'name' });
  };
  return (
    <div className={styles['noStages']} data-own-wheel="">
      <EmptyState icon={MapIcon} title={t('map.canvas.noStages')} text={t('map.canvas.noStagesHint')}>
        {host.readOnly() ? null : (
          <button type="button" className={styles['firstStage']} onClick={add}>
            <Plus size={16} strokeWidth={1.5} aria-hidden />
            {t('map.canvas.firstStage')}
          </button>
        )}
      </EmptyState>
    </div>
  );
}
