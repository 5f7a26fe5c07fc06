import { Button } from '@mantine/core';
import { ExternalLink } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../ui/dialog.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useRecord } from '../record/use-record.ts';
import classes from './properties.module.css';
import { webAddress } from './web-address.ts';

/** A web address that opens only after the whole of it was shown and agreed to. */
export function WebAddressField({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const { record, set, writable } = useRecord('card', id);
  const [asked, setAsked] = useState(false);
  if (!record) return null;
  const address = webAddress(record.url);
  const open = () => {
    setAsked(false);
    if (address) window.open(address, '_blank', 'noopener,noreferrer');
  };
  return (
    <>
      <div className={classes['row']} style={{ alignItems: 'end' }}>
        <TextField label={t('properties.fields.url')} value={record.url} onSave={(url) => set({ url })} disabled={!writable} inputMode="url" />
        <IconButton icon={ExternalLink} label={t('properties.openAddress')} disabled={!address} onClick={() => setAsked(true)} size={32} />
      </div>
      {record.url !== '' && !address ? <p className={classes['note']}>{t('properties.addressNotOpened')}</p> : null}
      {asked ? (
        <Dialog size={440} onClose={() => setAsked(false)} title={t('properties.openAddressTitle')}>
          <p style={{ overflowWrap: 'anywhere', marginBottom: 16 }}>{address}</p>
          <div style={{ display: 'flex', gap: 8, justifyContent: 'end' }}>
            <Button onClick={() => setAsked(false)}>{t('shell.cancel')}</Button>
            <Button variant="filled" onClick={open} data-autofocus>
              {t('properties.openAddress')}
            </Button>
          </div>
        </Dialog>
      ) : null}
    </>
  );
}
