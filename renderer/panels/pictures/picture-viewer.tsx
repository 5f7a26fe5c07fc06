import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Picture } from '../../../shared/model/picture.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { CroppedPicture } from './cropped-picture.tsx';
import classes from './pictures.module.css';

interface PictureViewerProps {
  readonly title: string;
  readonly pictures: readonly Picture[];
  /** Which one is shown at first, from 0. */
  readonly first?: number;
  readonly onClose: () => void;
}

const BY_KEY: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

/** A card's pictures one by one, as large as the window lets them be: by buttons or the arrow keys. After the last comes the first. */
export function PictureViewer({ title, pictures, first = 0, onClose }: PictureViewerProps) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState(first);
  const at = Math.min(chosen, pictures.length - 1);
  const picture = pictures[at];
  if (!picture) return null;
  const turn = (by: number) => setChosen((at + by + pictures.length) % pictures.length);
  return (
    <Dialog size={880} title={title} onClose={onClose}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the arrows turn the pictures beside the buttons that do the same */}
      <div className={classes['viewer']} tabIndex={-1} data-autofocus onKeyDown={({ key }) => turn(BY_KEY[key] ?? 0)}>
        <CroppedPicture picture={picture} highest={HIGHEST} />
        <div className={classes['turn']}>
          <p className={classes['caption']}>{picture.alt}</p>
          {pictures.length > 1 ? (
            <>
              <span className={classes['size']} role="status">
                {t('pictures.of', { at: at + 1, count: pictures.length })}
              </span>
              <IconButton icon={ChevronLeft} label={t('pictures.previous')} onClick={() => turn(-1)} size={32} />
              <IconButton icon={ChevronRight} label={t('pictures.next')} onClick={() => turn(1)} size={32} />
            </>
          ) : null}
        </div>
      </div>
    </Dialog>
  );
}

/** In pixels: with title and buttons it goes into a window 720 high. */
const HIGHEST = 480;
