import { ChevronDown, ChevronUp, Crop, Maximize2, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { setFields } from '../../../shared/commands/index.ts';
import { liveRecord } from '../../../shared/model/kinds.ts';
import type { Picture } from '../../../shared/model/picture.ts';
import { useDocumentStore } from '../../records/index.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { CropDialog } from '../pictures/crop-dialog.tsx';
import { CroppedPicture } from '../pictures/cropped-picture.tsx';
import { PictureViewer } from '../pictures/picture-viewer.tsx';
import { PictureDrop } from '../record/picture-drop.tsx';
import { useRecord } from '../record/use-record.ts';
import classes from './properties.module.css';

const HIGHEST = 200;

/** A card's pictures in their order, each with the words that stand for it; the first one is on the card. */
export function PictureFields({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const document = useDocumentStore();
  const { record, set, writable } = useRecord('card', id);
  const [viewed, setViewed] = useState<number | null>(null);
  if (!record) return null;
  const { pictures } = record;
  const replace = (index: number, picture: Picture | null) => set({ pictures: pictures.flatMap((held, at) => (at === index ? (picture ?? []) : held)) });
  const move = (index: number, to: number) => set({ pictures: pictures.filter((_, at) => at !== index).toSpliced(to, 0, pictures[index] as Picture) });
  // Kept some time after it was dropped: by then the card may have others.
  const add = (picture: Picture) => {
    const held = liveRecord(document.store.getState().records, 'card', id);
    if (held) document.run(setFields, { kind: 'card', id, fields: { pictures: [...held.pictures, picture] } });
  };
  return (
    <div className={classes['pictures']}>
      {pictures.map((picture, index) => (
        <PictureRow
          // biome-ignore lint/suspicious/noArrayIndexKey: one picture may stand twice on a card
          key={`${picture.hash} ${index}`}
          picture={picture}
          index={index}
          count={pictures.length}
          writable={writable}
          onChange={(next) => replace(index, next)}
          onMove={(to) => move(index, to)}
          onView={() => setViewed(index)}
        />
      ))}
      {writable ? <PictureDrop label={t('properties.addPicture')} onPicture={add} /> : null}
      {viewed === null ? null : <PictureViewer title={t('pictures.title')} pictures={pictures} first={viewed} onClose={() => setViewed(null)} />}
    </div>
  );
}

interface PictureRowProps {
  readonly picture: Picture;
  readonly index: number;
  readonly count: number;
  readonly writable: boolean;
  readonly onChange: (picture: Picture | null) => void;
  readonly onMove: (to: number) => void;
  readonly onView: () => void;
}

function PictureRow({ picture, index, count, writable, onChange, onMove, onView }: PictureRowProps) {
  const { t } = useTranslation();
  const [cropping, setCropping] = useState(false);
  return (
    <div className={classes['picture']}>
      <CroppedPicture picture={picture} highest={HIGHEST} />
      <div className={classes['row']} style={{ justifyContent: 'end' }}>
        <span className={classes['note']}>{count > 1 && index === 0 ? t('pictures.onCard') : ''}</span>
        {count > 1 ? (
          <>
            <IconButton icon={ChevronUp} label={t('pictures.earlier')} onClick={() => onMove(index - 1)} disabled={!writable || index === 0} />
            <IconButton icon={ChevronDown} label={t('pictures.later')} onClick={() => onMove(index + 1)} disabled={!writable || index === count - 1} />
          </>
        ) : null}
        <IconButton icon={Maximize2} label={t('pictures.view')} onClick={onView} />
        <IconButton icon={Crop} label={t('pictures.crop')} onClick={() => setCropping(true)} disabled={!writable} />
        <IconButton icon={X} label={t('properties.removePicture')} onClick={() => onChange(null)} disabled={!writable} />
      </div>
      <TextField
        label={t('properties.pictureAlt')}
        value={picture.alt}
        placeholder={t('pictures.altAsked')}
        onSave={(alt) => onChange({ ...picture, alt })}
        disabled={!writable}
      />
      {cropping ? (
        <CropDialog
          picture={picture}
          onClose={() => setCropping(false)}
          onDone={(next) => {
            setCropping(false);
            onChange(next);
          }}
        />
      ) : null}
    </div>
  );
}
