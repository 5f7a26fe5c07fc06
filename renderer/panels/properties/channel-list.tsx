import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { compareOrder } from '../../../shared/model/order.ts';
import { useDocument } from '../../records/index.ts';
import { Section } from '../../ui/section.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { IconPicker } from '../record/icon-picker.tsx';
import { useRecord } from '../record/use-record.ts';
import classes from './properties.module.css';

/** The channels that touchpoints of a journey use, each with its icon and name. What is changed here changes on every map. */
export function ChannelList({ journey }: { readonly journey: string | null }) {
  const { t } = useTranslation();
  const cards = useDocument((state) => state.records.card);
  const touchpoints = useDocument((state) => state.records.touchpoint);
  const channels = useDocument((state) => state.records.channel);
  const used = useMemo(() => {
    const ids = new Set<string>();
    for (const card of cards.values()) {
      const channel = card.journey === journey && !card.deleted ? touchpoints.get(card.touchpoint ?? '')?.channel : null;
      if (channel) ids.add(channel);
    }
    return [...channels.values()].filter(({ id, deleted }) => !deleted && ids.has(id)).sort(compareOrder);
  }, [cards, touchpoints, channels, journey]);
  return (
    <Section title={t('lanes.channels')}>
      {used.length === 0 ? <p className="cx-meta">{t('lanes.noChannels')}</p> : null}
      {used.map(({ id }) => (
        <ChannelRow key={id} id={id} />
      ))}
    </Section>
  );
}

/** The icon of a touchpoint's channel, with its words. */
export function ChannelIcon({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const { record, set, writable } = useRecord('channel', id);
  if (!record) return null;
  const label = t('lanes.iconOf', { name: record.name || t('properties.unnamed') });
  return (
    <div className={classes['channel']}>
      <IconPicker label={label} value={record.icon} onSave={(icon) => set({ icon })} disabled={!writable} />
      <span className="cx-meta">{label}</span>
    </div>
  );
}

/** A channel's icon and name. */
function ChannelRow({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const { record, set, writable } = useRecord('channel', id);
  if (!record) return null;
  const name = record.name || t('properties.unnamed');
  return (
    <div className={classes['channel']}>
      <IconPicker label={t('lanes.iconOf', { name })} value={record.icon} onSave={(icon) => set({ icon })} disabled={!writable} />
      <TextField label={t('lanes.channelName')} hideLabel value={record.name} onSave={(next) => set({ name: next })} disabled={!writable} />
    </div>
  );
}
