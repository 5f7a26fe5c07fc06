import { useTranslation } from 'react-i18next';
import { Section } from '../../ui/section.tsx';
import { RecordFields } from '../record/record-fields.tsx';
import { useRecord } from '../record/use-record.ts';
import { ChannelIcon } from './channel-list.tsx';
import { ListeningFields } from './listening-fields.tsx';
import classes from './properties.module.css';
import { useMapsOfTouchpoint } from './use-maps-of-touchpoint.ts';

interface TouchpointFieldsProps {
  readonly id: string;
  readonly card: string;
}

/** The workbook's touchpoint behind a card: what is changed here changes on every map. */
export function TouchpointFields({ id, card }: TouchpointFieldsProps) {
  const { t } = useTranslation();
  const { record } = useRecord('touchpoint', id);
  const maps = useMapsOfTouchpoint(id);
  if (!record) return null;
  return (
    <>
      <Section title={t('properties.touchpoint')} aside={t('properties.onMaps', { count: maps })}>
        <RecordFields kind="touchpoint" id={id} fields={[['channel', 'channel']]} />
        {record.channel ? <ChannelIcon id={record.channel} /> : null}
        <RecordFields
          kind="touchpoint"
          id={id}
          fields={[
            ['startedBy', 'choice'],
            ['state', 'choice'],
            ['visible', 'flag'],
          ]}
        />
        <RecordFields kind="card" id={card} fields={[['momentOfTruth', 'flag']]} />
        {maps > 1 ? <p className={classes['note']}>{t('properties.changesEverywhere')}</p> : null}
      </Section>
      <Section title={t('properties.groups.whoRunsIt')} open={false}>
        <RecordFields
          kind="touchpoint"
          id={id}
          fields={[
            ['owner', 'person'],
            ['department', 'text'],
            ['systems', 'texts'],
          ]}
        />
      </Section>
      <Section title={t('properties.groups.listening')} open={false}>
        <ListeningFields id={id} />
      </Section>
    </>
  );
}
