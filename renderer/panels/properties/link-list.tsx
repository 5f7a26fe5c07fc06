import { ArrowLeft, ArrowRight, Link2 } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordOfKind } from '../../../shared/model/kinds.ts';
import { useActions } from '../../actions/index.ts';
import { useDocument } from '../../records/index.ts';
import { useView, useViewStore } from '../../state/index.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Section } from '../../ui/section.tsx';
import { cardTitle, stepTitle } from '../record/titles.ts';
import { useOnJourney } from '../record/use-live.ts';
import { useMapWord } from '../record/use-map-word.ts';
import { useWritable } from '../record/use-record.ts';
import classes from './properties.module.css';

/** The links of a card or step: a press selects one, the button draws another. */
export function LinkList({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const { run } = useActions();
  const writable = useWritable();
  const journey = useView((state) => state.journey);
  const all = useOnJourney('link', journey);
  const own = useMemo(() => all.filter(({ from, to }) => from === id || to === id), [all, id]);
  const add = <IconButton icon={Link2} label={t('actions.linkTo')} onClick={() => run('linkTo')} disabled={!writable} size={24} />;
  return (
    <Section title={t('links.title')} aside={add}>
      {own.length === 0 ? <p className="cx-meta">{t('links.none')}</p> : null}
      <ul className={classes['links']}>
        {own.map((link) => (
          <LinkRow key={link.id} link={link} outgoing={link.from === id} />
        ))}
      </ul>
    </Section>
  );
}

function LinkRow({ link, outgoing }: { readonly link: RecordOfKind<'link'>; readonly outgoing: boolean }) {
  const { t } = useTranslation();
  const view = useViewStore();
  const word = useMapWord();
  const other = (outgoing ? link.to : link.from) ?? '';
  const title = useDocument((state) => cardTitle(state.records, other, word) || stepTitle(state.records, other, word)) || t('properties.gone');
  const Arrow = outgoing ? ArrowRight : ArrowLeft;
  const show = () => {
    view.select({ kind: 'link', id: link.id });
    view.store.getState().canvas?.reveal({ kind: 'link', id: link.id });
  };
  return (
    <li>
      <button type="button" className={classes['link']} onClick={show} aria-label={t(outgoing ? 'links.toName' : 'links.fromName', { name: title })}>
        <Arrow size={14} strokeWidth={1.5} aria-hidden />
        <span>{title}</span>
        <span className="cx-meta">{link.label || link.condition}</span>
      </button>
    </li>
  );
}
