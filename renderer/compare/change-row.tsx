import { memo, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Change } from '../../shared/analysis/index.ts';
import { ChangeDetails } from './change-details.tsx';
import { CHANGE_ICONS } from './change-look.ts';
import type { ChangeWords } from './change-words.ts';
import classes from './compare.module.css';

interface ChangeRowProps {
  readonly change: Change;
  readonly current: boolean;
  readonly words: ChangeWords;
  readonly onGo: (id: string) => void;
  /** Of the one that is walked to; a double click opens any other (see the list). */
  readonly onOpen: (change: Change) => void;
}

/** One line of the list of changes; the one that is walked to shows what it was and is. A walk draws only the two anew that it leaves and comes to. */
export const ChangeRow = memo(function ChangeRow({ change, current, words, onGo, onOpen }: ChangeRowProps) {
  const { t } = useTranslation();
  const open = () => onOpen(change);
  const row = useRef<HTMLLIElement>(null);
  const [kind = 'changed'] = change.kinds;
  const Icon = CHANGE_ICONS[kind];
  useEffect(() => {
    if (current) row.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    <li ref={row} className={classes['change']} data-on={current}>
      <button
        type="button"
        className={classes['what']}
        aria-expanded={current}
        data-change={change.id}
        onClick={current ? open : () => onGo(change.id)}
        title={current ? t('compare.open') : undefined}
      >
        <Icon size={16} strokeWidth={1.75} aria-hidden />
        <span className={classes['words']}>
          <span className={classes['title']} data-gone={kind === 'removed'}>
            {words.title(change)}
          </span>
          <span className={classes['about']}>
            {change.kinds.map((one) => t(`compare.kinds.${one}`)).join(t('compare.comma'))} · {words.about(change)}
          </span>
        </span>
      </button>
      {current ? <ChangeDetails change={change} words={words} onOpen={open} /> : null}
    </li>
  );
});
