import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useDocumentStore } from '../../records/index.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { useReportFault } from '../../ui/use-report-fault.ts';
import { PictureInput } from '../record/picture-input.tsx';
import type { Slot } from '../record/use-persona-slots.ts';
import { usePictureUrl } from '../record/use-picture-url.ts';
import { useRecord } from '../record/use-record.ts';
import classes from './personas.module.css';

/** The picture in its ring; a click or a drop puts another one there. */
export function PersonaPicture({ id, slot }: { readonly id: string; readonly slot: Slot }) {
  const { t } = useTranslation();
  const document = useDocumentStore();
  const report = useReportFault();
  const { record, set, writable } = useRecord('persona', id);
  const picture = usePictureUrl(record?.picture?.hash ?? null);
  const input = useRef<HTMLInputElement>(null);
  if (!record) return null;
  const take = (file: File | undefined) => {
    if (!file) return;
    const put = document.attachments.put(file, record.name);
    put.then((picture) => set({ picture })).catch((error: unknown) => report(error, file.name));
  };
  return (
    <>
      <button
        type="button"
        className={classes['picture']}
        disabled={!writable}
        aria-label={t(record.picture ? 'persona.changePicture' : 'persona.addPicture')}
        title={t(record.picture ? 'persona.changePicture' : 'persona.addPicture')}
        onClick={() => input.current?.click()}
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          event.stopPropagation();
          if (writable) take(event.dataTransfer.files[0]);
        }}
      >
        <Avatar name={record.name} colour={slot} picture={picture} size={88} ring />
      </button>
      <PictureInput input={input} onFiles={([file]) => take(file)} />
    </>
  );
}
