import { Button, SegmentedControl, Slider } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { cropped, scaleCrop, shownPixels, WHOLE, withRatio } from '../../../shared/model/crop.ts';
import type { Crop, Picture } from '../../../shared/model/picture.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { CropFrame } from './crop-frame.tsx';
import classes from './pictures.module.css';

/** Width to height, of what is shown; `own`: the picture's. */
const ASPECTS = { free: null, own: 'own', '1:1': 1, '4:3': 4 / 3, '16:9': 16 / 9, '3:4': 3 / 4 } as const;
type Aspect = keyof typeof ASPECTS;

interface CropDialogProps {
  readonly picture: Picture;
  readonly onClose: () => void;
  readonly onDone: (picture: Picture) => void;
}

/** Which part of a picture is shown: by pointer or by keys, free or with sides of a kind. The stored picture stays whole. */
export function CropDialog({ picture, onClose, onDone }: CropDialogProps) {
  const { t } = useTranslation();
  const [crop, setCrop] = useState<Crop>(picture.crop ?? WHOLE);
  const [aspect, setAspect] = useState<Aspect>('free');
  const ratio = ratioOf(aspect, picture);
  const choose = (next: Aspect) => {
    setAspect(next);
    const wanted = ratioOf(next, picture);
    if (wanted !== null) setCrop(withRatio(crop, wanted));
  };
  const zoom = Math.round(Math.max(crop.w, crop.h) * 100);
  const pixels = shownPixels({ ...picture, crop });
  return (
    <Dialog size={720} title={t('pictures.crop')} onClose={onClose}>
      <div className={classes['dialog']}>
        <CropFrame picture={picture} crop={crop} ratio={ratio} onChange={setCrop} />
        <p className={classes['hint']} id="crop-keys">
          {t('pictures.cropKeys')}
        </p>
        <div className={classes['tools']}>
          <SegmentedControl
            aria-label={t('pictures.aspect')}
            value={aspect}
            onChange={(next) => choose(next as Aspect)}
            data={Object.keys(ASPECTS).map((value) => ({ value, label: value === 'free' || value === 'own' ? t(`pictures.aspects.${value}`) : value }))}
          />
          <span className={classes['size']} role="status">
            {t('pictures.size', { width: Math.round(pixels.width), height: Math.round(pixels.height) })}
          </span>
        </div>
        <div className={classes['zoom']}>
          <span>{t('pictures.zoom')}</span>
          <Slider
            flex={1}
            min={2}
            max={100}
            value={zoom}
            onChange={(next) => setCrop(scaleCrop(crop, next / zoom))}
            label={(value) => `${value} %`}
            thumbLabel={t('pictures.zoom')}
            thumbSize={18}
          />
        </div>
        <div className={classes['buttons']}>
          <Button
            variant="subtle"
            onClick={() => {
              setAspect('free');
              setCrop(WHOLE);
            }}
          >
            {t('pictures.whole')}
          </Button>
          <span style={{ flex: 1 }} />
          <Button onClick={onClose}>{t('shell.cancel')}</Button>
          <Button variant="filled" onClick={() => onDone(cropped(picture, crop))}>
            {t('pictures.done')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

/** In shares of the picture: a square of a wide picture is higher than wide in them. */
function ratioOf(aspect: Aspect, { width, height }: Picture): number | null {
  const wanted = ASPECTS[aspect];
  if (wanted === null) return null;
  return wanted === 'own' ? 1 : (wanted * height) / width;
}
