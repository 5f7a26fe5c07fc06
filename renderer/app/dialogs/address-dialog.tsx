import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { webAddress } from '../../../shared/model/web-address.ts';
import { useView, useViewStore } from '../../state/index.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { useWord } from '../../ui/use-word.ts';
import classes from './dialogs.module.css';

/** Asks before an address of the document is opened: all of it, the part that says whose it is apart from the rest, and what to look at twice. */
export function AddressDialog() {
  const { t } = useTranslation();
  const word = useWord();
  const view = useViewStore();
  const close = () => view.openDialog(null);
  const address = webAddress(useView((state) => state.address));
  if (!address) return null;
  const open = () => {
    close();
    window.open(address.href, '_blank', 'noopener,noreferrer');
  };
  return (
    <Dialog size={480} onClose={close} title={t('properties.openAddressTitle')}>
      <p className={classes['address']}>
        <span>{address.before}</span>
        <strong>{address.host}</strong>
        <span>{address.after}</span>
      </p>
      {address.doubts.map((doubt) => (
        <p key={doubt} className={classes['doubt']}>
          {word(`addresses.${doubt}`)}
        </p>
      ))}
      <div className={classes['addressButtons']}>
        <Button onClick={close} data-autofocus={address.doubts.length > 0 || undefined}>
          {t('shell.cancel')}
        </Button>
        <Button variant="filled" onClick={open} data-autofocus={address.doubts.length === 0 || undefined}>
          {t('properties.openAddress')}
        </Button>
      </div>
    </Dialog>
  );
}
