import { Map as MapIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../ui/empty-state.tsx';

/** A journey without stages has nothing to list: says so, as the map does, and by which keys to begin. */
export function NoStages({ writable }: { readonly writable: boolean }) {
  const { t } = useTranslation();
  return <EmptyState icon={MapIcon} title={t('map.canvas.noStages')} text={writable ? t('table.noStages') : ''} />;
}
