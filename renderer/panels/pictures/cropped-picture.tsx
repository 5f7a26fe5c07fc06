import { WHOLE } from '../../../shared/model/crop.ts';
import type { Picture } from '../../../shared/model/picture.ts';
import { usePictureUrl } from '../record/use-picture-url.ts';
import classes from './pictures.module.css';

/** The part of a picture that is shown, as wide as its place and at most so high. */
export function CroppedPicture({ picture, highest }: { readonly picture: Picture; readonly highest: number }) {
  const url = usePictureUrl(picture.hash);
  const { x, y, w, h } = picture.crop ?? WHOLE;
  const ratio = (picture.width * w) / (picture.height * h);
  return (
    <div className={classes['well']}>
      <div className={classes['cut']} style={{ aspectRatio: ratio, maxWidth: highest * ratio }}>
        {url ? (
          <img src={url} alt={picture.alt} style={{ width: `${100 / w}%`, height: `${100 / h}%`, left: `${(-100 * x) / w}%`, top: `${(-100 * y) / h}%` }} />
        ) : null}
      </div>
    </div>
  );
}
