import { useTranslation } from 'react-i18next';
import type { Warning } from '../../../shared/contract/exchange.ts';
import { useWord } from '../../ui/use-word.ts';
import classes from './home.module.css';

/** Each note of an import or export, with the line of the source it speaks of. */
export function WarningList({ warnings }: { readonly warnings: readonly Warning[] }) {
  const { t } = useTranslation();
  const word = useWord();
  return (
    <ul className={classes['warnings']} data-lines={warnings.some(({ line }) => line > 0)}>
      {warnings.map((warning) => (
        <li key={`${warning.line} ${warning.code} ${JSON.stringify(warning.params)}`}>
          <span className={classes['line']}>{warning.line > 0 ? t('home.line', { line: warning.line }) : null}</span>
          <span>{word(`warnings.${warning.code}`, warning.params)}</span>
        </li>
      ))}
    </ul>
  );
}
