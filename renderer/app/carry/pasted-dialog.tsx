import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readParcel } from '../../../shared/interchange/parcel/parcel-text.ts';
import { selectCarried, useActions, whereToPaste } from '../../actions/index.ts';
import { connectHost } from '../../client/index.ts';
import { useViewStore } from '../../state/index.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { useDesk } from '../settings/desk-context.tsx';
import type { PictureSource } from './carry-parcel.ts';
import { ParcelPreview } from './parcel-preview.tsx';

/** A part of another map that was pasted: what would become of it here. */
export function PastedDialog({ text }: { readonly text: string }) {
  const { t } = useTranslation();
  const view = useViewStore();
  const { context } = useActions();
  const [parcel] = useState(() => readParcel(text));
  const picture = usePictureSource(parcel?.from.at ?? '');
  const close = () => view.openDialog(null);
  const first = parcel && whereToPaste(context, parcel);
  if (!parcel || !first) return null;
  return (
    <Dialog onClose={close} title={t('carry.pasted')} size={960}>
      <ParcelPreview
        parcel={parcel}
        target={context.document}
        // As cards they go lane by lane here: the dialog says into which.
        first={first.to === 'columns' ? { ...first, lane: null } : first}
        picture={picture}
        act={t('carry.insert')}
        others={<Button onClick={close}>{t('shell.cancel')}</Button>}
        // An edit that waits for room on the disk is this file's own: it must not be made twice.
        onRefused={() => context.document.hasUnsent() && close()}
        onCarried={({ created }) => {
          close();
          selectCarried(context, parcel, created);
        }}
      />
    </Dialog>
  );
}

/** Pictures of a file that this machine knows: it is opened for them if need be. */
function usePictureSource(file: string): PictureSource {
  const { connection } = useDesk();
  return async (hash) => {
    await connection.client.files.open({ id: file });
    const wire = connectHost(file);
    try {
      await wire.opened();
      return await wire.client.attachments.get({ hash });
    } finally {
      wire.close();
    }
  };
}
