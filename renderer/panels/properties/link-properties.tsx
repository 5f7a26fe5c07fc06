import { useTranslation } from 'react-i18next';
import { useDocument } from '../../records/index.ts';
import { Section } from '../../ui/section.tsx';
import { RecordFields } from '../record/record-fields.tsx';
import { cardTitle, stepTitle } from '../record/titles.ts';
import { useMapWord } from '../record/use-map-word.ts';
import { useRecord } from '../record/use-record.ts';
import { Gone } from './gone.tsx';
import { PanelHead } from './panel-head.tsx';
import classes from './properties.module.css';

export function LinkProperties({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const { record } = useRecord('link', id);
  const from = useEndTitle(record?.from ?? null);
  const to = useEndTitle(record?.to ?? null);
  if (!record) return <Gone />;
  return (
    <>
      <PanelHead title={record.label || t('properties.link')} chips={[t('properties.link')]} />
      <p className={classes['note']}>{t('properties.fromTo', { from, to })}</p>
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

function useEndTitle(id: string | null): string {
  const { t } = useTranslation();
  const word = useMapWord();
  return useDocument((state) => (id === null ? '' : cardTitle(state.records, id, word) || stepTitle(state.records, id, word))) || t('properties.gone');
}
