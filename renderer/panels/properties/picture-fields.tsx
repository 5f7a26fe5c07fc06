import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Picture } from '../../../shared/model/picture.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { PictureDrop } from '../record/picture-drop.tsx';
import { usePictureUrl } from '../record/use-picture-url.ts';
import { useRecord } from '../record/use-record.ts';
import classes from './properties.module.css';

/** A card's pictures, each with the words that stand for it. */
export function PictureFields({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const { record, set, writable } = useRecord('card', id);
  if (!record) return null;
  const replace = (index: number, picture: Picture | null) => set({ pictures: record.pictures.flatMap((held, at) => (at === index ? (picture ?? []) : held)) });
  return (
    <div className={classes['pictures']}>
      {record.pictures.map((picture, index) => (
        <PictureRow key={picture.hash} picture={picture} writable={writable} onChange={(next) => replace(index, next)} />
      ))}
      {writable ? <PictureDrop label={t('properties.addPicture')} onPicture={(picture) => set({ pictures: [...record.pictures, picture] })} /> : null}
    </div>
  );
}

interface PictureRowProps {
  readonly picture: Picture;
  readonly writable: boolean;
  readonly onChange: (picture: Picture | null) => void;
}

function PictureRow({ picture, writable, onChange }: PictureRowProps) {
  const { t } = useTranslation();
  const url = usePictureUrl(picture.hash);
  return (
    <div className={classes['picture']}>
      {url ? <img src={url} alt={picture.alt} /> : null}
      <div className={classes['row']} style={{ alignItems: 'end' }}>
        <TextField label={t('properties.pictureAlt')} value={picture.alt} onSave={(alt) => onChange({ ...picture, alt })} disabled={!writable} />
        <IconButton icon={X} label={t('properties.removePicture')} onClick={() => onChange(null)} disabled={!writable} size={32} />
      </div>
    </div>
  );
}
