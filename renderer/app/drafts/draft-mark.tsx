import { useTranslation } from 'react-i18next';
import classes from './drafts.module.css';

/** Beside the name of a file that nobody has named yet. */
export function DraftMark() {
  const { t } = useTranslation();
  return (
    <span className={classes['mark']} title={t('drafts.markText')}>
      {t('drafts.mark')}
    </span>
  );
}
