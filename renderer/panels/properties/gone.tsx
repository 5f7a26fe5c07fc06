import { Ghost } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../ui/empty-state.tsx';

/** What was selected has been deleted, here or by somebody else. */
export function Gone() {
  const { t } = useTranslation();
  return <EmptyState icon={Ghost} title={t('properties.gone')} text={t('properties.goneText')} />;
}
