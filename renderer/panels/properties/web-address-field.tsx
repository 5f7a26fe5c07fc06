import { ExternalLink } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { addressesIn, webAddress } from '../../../shared/model/web-address.ts';
import { useActions } from '../../actions/index.ts';
import { openAddress } from '../../actions/web-actions.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useRecord } from '../record/use-record.ts';
import classes from './properties.module.css';

/** The web address of the selected card, which opens only after the whole of it was shown and agreed to. */
export function WebAddressField({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const { context } = useActions();
  const { record, set, writable } = useRecord('card', id);
  if (!record) return null;
  const address = webAddress(record.url);
  return (
    <>
      <div className={classes['row']} style={{ alignItems: 'end' }}>
        <TextField label={t('properties.fields.url')} value={record.url} onSave={(url) => set({ url })} disabled={!writable} inputMode="url" />
        <IconButton icon={ExternalLink} label={t('properties.openAddress')} disabled={!address} onClick={() => openAddress(context, record.url)} size={32} />
      </div>
      {record.url !== '' && !address ? <p className={classes['note']}>{t('properties.addressNotOpened')}</p> : null}
    </>
  );
}

/** What the card's words hold of addresses: each opens after the same question. */
export function AddressesInWords({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const { context } = useActions();
  const { record } = useRecord('card', id);
  const addresses = record ? addressesIn(`${record.text}\n${record.detail}`) : [];
  if (addresses.length === 0) return null;
  return (
    <ul className={classes['links']} aria-label={t('addresses.inWords')}>
      {addresses.map((address) => (
        <li key={address}>
          <button type="button" className={classes['address']} onClick={() => openAddress(context, address)} title={address}>
            <ExternalLink size={14} strokeWidth={1.5} aria-hidden />
            <span className="cx-one-line">{address}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
