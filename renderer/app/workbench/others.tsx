import { Tooltip } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useDocument } from '../../records/index.ts';
import { Avatar } from '../../ui/avatar.tsx';
import classes from './workbench.module.css';

const MOST_SHOWN = 4;

/** Everybody else who has the file open. */
export function Others() {
  const { t } = useTranslation();
  const others = useDocument((state) => state.others);
  if (others.length === 0) return null;
  return (
    <ul className={classes['others']} aria-label={t('shell.alsoHere', { count: others.length })}>
      {others.slice(0, MOST_SHOWN).map((other) => (
        <li key={other.window}>
          <Tooltip label={other.name || t('shell.somebody')}>
            <span className={classes['other']}>
              <Avatar name={other.name || t('shell.somebody')} colour={other.colour} size={28} alt={other.name || t('shell.somebody')} />
            </span>
          </Tooltip>
        </li>
      ))}
      {others.length > MOST_SHOWN ? <li className="cx-meta">{`+${others.length - MOST_SHOWN}`}</li> : null}
    </ul>
  );
}
