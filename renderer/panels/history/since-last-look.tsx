import { ArrowDown, ArrowUp, Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Changed } from '../../../shared/analysis/index.ts';
import { keyLabel, useActions } from '../../actions/index.ts';
import { useView, useViewStore } from '../../state/index.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { whenWords } from '../../ui/when-words.ts';
import classes from './history.module.css';

const PER_MILLISECOND = 1_000;

interface SinceProps {
  readonly changes: readonly Changed[];
  /** The one at which the walk stands. */
  readonly present: Changed | null;
}

/** What others changed on this map since this person looked last, and the way from one to the next. */
export function SinceLastLook({ changes, present }: SinceProps) {
  const { t, i18n } = useTranslation();
  const actions = useActions();
  const view = useViewStore();
  const lookedAt = useView((state) => state.lookedAt);
  const count = changes.length;
  if (count === 0 || lookedAt === null) return null;
  return (
    <section className={classes['since']} aria-label={t('history.since')}>
      <p>
        {t('history.newHere', { count })}
        <span className="cx-meta">{t('history.lookedLast', { when: whenWords(lookedAt / PER_MILLISECOND, Date.now(), i18n.language) })}</span>
      </p>
      <div className={classes['walk']}>
        <Kbd>{keyLabel('alt+N')}</Kbd>
        <span className="cx-meta" role="status">
          {present ? t('history.walkAt', { at: changes.indexOf(present) + 1, of: count }) : ''}
        </span>
        <IconButton icon={ArrowUp} label={t('actions.previousChange')} onClick={() => actions.run('previousChange')} />
        <IconButton icon={ArrowDown} label={t('actions.nextChange')} onClick={() => actions.run('nextChange')} />
        <IconButton icon={Check} label={t('history.seen')} onClick={() => view.lookedUntil(Date.now() * PER_MILLISECOND)} />
      </div>
    </section>
  );
}
