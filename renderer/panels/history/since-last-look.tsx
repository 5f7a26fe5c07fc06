import { ArrowDown, ArrowUp, Check } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { keyLabel, newChanges, useActions } from '../../actions/index.ts';
import { useDocument, useDocumentStore } from '../../records/index.ts';
import { useView, useViewStore } from '../../state/index.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { whenWords } from '../../ui/when-words.ts';
import classes from './history.module.css';

const PER_MILLISECOND = 1_000;

/** What others changed on this map since this person looked last, and the way from one to the next. */
export function SinceLastLook() {
  const { t, i18n } = useTranslation();
  const actions = useActions();
  const document = useDocumentStore();
  const view = useViewStore();
  const journey = useView((state) => state.journey);
  const lookedAt = useView((state) => state.lookedAt);
  const records = useDocument((state) => state.records);
  // biome-ignore lint/correctness/useExhaustiveDependencies: counted again when records or the last look are others
  const count = useMemo(() => (journey === null ? 0 : newChanges({ document, view }, journey).length), [document, view, journey, lookedAt, records]);
  if (count === 0 || lookedAt === null) return null;
  return (
    <section className={classes['since']} aria-label={t('history.since')}>
      <p>{t('history.newHere', { count, when: whenWords(lookedAt / PER_MILLISECOND, Date.now(), i18n.language) })}</p>
      <div className={classes['walk']}>
        <Kbd>{keyLabel('alt+N')}</Kbd>
        <IconButton icon={ArrowUp} label={t('actions.previousChange')} onClick={() => actions.run('previousChange')} />
        <IconButton icon={ArrowDown} label={t('actions.nextChange')} onClick={() => actions.run('nextChange')} />
        <IconButton icon={Check} label={t('history.seen')} onClick={() => view.lookedUntil(Date.now() * PER_MILLISECOND)} />
      </div>
    </section>
  );
}
