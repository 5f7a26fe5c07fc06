import { ArrowRightFromLine, ArrowRightToLine, Replace } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { LinkEnd } from '../../../shared/commands/index.ts';
import { liveRecord } from '../../../shared/model/kinds.ts';
import { linkLabel } from '../../../shared/scene/index.ts';
import { useActions } from '../../actions/index.ts';
import { useDocument } from '../../records/index.ts';
import { useViewStore } from '../../state/index.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Section } from '../../ui/section.tsx';
import { RecordFields } from '../record/record-fields.tsx';
import { cardTitle, stepTitle } from '../record/titles.ts';
import { useMapWord } from '../record/use-map-word.ts';
import { useRecord, useWritable } from '../record/use-record.ts';
import { Gone } from './gone.tsx';
import { PanelHead } from './panel-head.tsx';
import classes from './properties.module.css';

export function LinkProperties({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const { record } = useRecord('link', id);
  if (!record) return <Gone />;
  return (
    <>
      <PanelHead title={linkLabel(record) || t('properties.link')} chips={[t('properties.link')]} />
      <ul className={classes['links']}>
        <End end="from" place={record.from} />
        <End end="to" place={record.to} />
      </ul>
      <Section title={t('properties.groups.what')}>
        <RecordFields
          kind="link"
          id={id}
          fields={[['label', 'text'], ['kind', 'choice'], ...(record.kind === 'plain' ? [] : ([['condition', 'long']] as const))]}
        />
      </Section>
    </>
  );
}

const PLACES = ['card', 'step'] as const;

/** Where an end lies: its title shows it, its button takes the end elsewhere. */
function End({ end, place }: { readonly end: LinkEnd; readonly place: string | null }) {
  const { t } = useTranslation();
  const { run } = useActions();
  const view = useViewStore();
  const writable = useWritable();
  const name = useEndTitle(place);
  const kind = useDocument(({ records }) => PLACES.find((one) => liveRecord(records, one, place)) ?? null);
  const Arrow = end === 'from' ? ArrowRightFromLine : ArrowRightToLine;
  return (
    <li className={classes['end']}>
      <button
        type="button"
        className={classes['link']}
        disabled={kind === null}
        onClick={() => {
          if (kind === null || place === null) return;
          view.select({ kind, id: place });
          view.store.getState().canvas?.reveal({ kind, id: place });
        }}
        aria-label={t(end === 'from' ? 'links.starts' : 'links.leads', { name })}
      >
        <Arrow size={14} strokeWidth={1.5} aria-hidden />
        <span className="cx-one-line" dir="auto">
          {name}
        </span>
      </button>
      <IconButton
        icon={Replace}
        label={t(end === 'from' ? 'actions.linkLeadFrom' : 'actions.linkLeadTo')}
        onClick={() => run(end === 'from' ? 'linkLeadFrom' : 'linkLeadTo')}
        disabled={!writable}
        size={24}
      />
    </li>
  );
}

function useEndTitle(id: string | null): string {
  const { t } = useTranslation();
  const word = useMapWord();
  return useDocument((state) => (id === null ? '' : cardTitle(state.records, id, word) || stepTitle(state.records, id, word))) || t('properties.gone');
}
