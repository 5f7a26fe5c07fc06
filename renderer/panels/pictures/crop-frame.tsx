import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type Corner, dragCorner, moveCrop, scaleCrop } from '../../../shared/model/crop.ts';
import type { Crop, Picture } from '../../../shared/model/picture.ts';
import { usePictureUrl } from '../record/use-picture-url.ts';
import classes from './pictures.module.css';

const CORNERS = ['nw', 'ne', 'sw', 'se'] as const;
/** Shares of the picture that an arrow key moves, and with Shift. */
const NEAR = 0.01;
const FAR = 0.1;
const ARROWS: Readonly<Record<string, readonly [number, number]>> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
/** The highest that the whole picture is shown, in pixels. */
const HIGHEST = 400;

interface CropFrameProps {
  readonly picture: Picture;
  readonly crop: Crop;
  /** What the frame's width is to its height, in shares of the picture; null: free. */
  readonly ratio: number | null;
  readonly onChange: (crop: Crop) => void;
}

/** The whole picture with the frame over it: dragged as a whole or by its corners; arrows move what has the focus, + and − make it larger and smaller. */
export function CropFrame({ picture, crop, ratio, onChange }: CropFrameProps) {
  const { t } = useTranslation();
  const url = usePictureUrl(picture.hash);
  const ground = useRef<HTMLDivElement>(null);
  /** Where in the frame it was taken. */
  const grip = useRef<{ readonly x: number; readonly y: number } | null>(null);
  const shareAt = (event: PointerEvent) => {
    const box = ground.current?.getBoundingClientRect();
    return box ? { x: (event.clientX - box.left) / box.width, y: (event.clientY - box.top) / box.height } : { x: 0, y: 0 };
  };
  const keys = (event: KeyboardEvent, corner: Corner | null) => {
    const arrow = ARROWS[event.key];
    const by = event.shiftKey ? FAR : NEAR;
    if (arrow)
      onChange(corner === null ? moveCrop(crop, arrow[0] * by, arrow[1] * by) : moveCornerBy(crop, corner, { x: arrow[0] * by, y: arrow[1] * by }, ratio));
    else if (event.key === '+' || event.key === '=') onChange(scaleCrop(crop, 1.1));
    else if (event.key === '-') onChange(scaleCrop(crop, 1 / 1.1));
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const take = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    const at = shareAt(event);
    grip.current = { x: at.x - crop.x, y: at.y - crop.y };
    event.currentTarget.setPointerCapture(event.pointerId);
    event.currentTarget.focus();
    event.preventDefault();
    event.stopPropagation();
  };
  const move = (event: PointerEvent, corner: Corner | null) => {
    if (!grip.current) return;
    event.stopPropagation();
    const at = shareAt(event);
    onChange(corner === null ? moveCrop(crop, at.x - grip.current.x - crop.x, at.y - grip.current.y - crop.y) : dragCorner(crop, corner, at, ratio));
  };
  const drop = () => {
    grip.current = null;
  };
  const handlers = (corner: Corner | null) => ({
    onKeyDown: (event: KeyboardEvent) => keys(event, corner),
    onPointerDown: take,
    onPointerMove: (event: PointerEvent) => move(event, corner),
    onPointerUp: drop,
    onPointerCancel: drop,
  });
  const aspect = picture.width / picture.height;
  return (
    <div className={classes['stage']}>
      <div ref={ground} className={classes['ground']} style={{ aspectRatio: aspect, maxWidth: HIGHEST * aspect }}>
        {url ? <img src={url} alt={picture.alt} draggable={false} /> : null}
        <div className={classes['frame']} style={{ left: percent(crop.x), top: percent(crop.y), width: percent(crop.w), height: percent(crop.h) }}>
          <button type="button" className={classes['mover']} aria-label={t('pictures.frame')} aria-describedby="crop-keys" data-autofocus {...handlers(null)} />
          {CORNERS.map((corner) => (
            <button
              key={corner}
              type="button"
              className={classes['corner']}
              data-corner={corner}
              aria-label={t(`pictures.corners.${corner}`)}
              aria-describedby="crop-keys"
              {...handlers(corner)}
            />
          ))}
        </div>
      </div>
    </div>
  );
}

function percent(share: number): string {
  return `${share * 100}%`;
}

function moveCornerBy(crop: Crop, corner: Corner, by: { readonly x: number; readonly y: number }, ratio: number | null): Crop {
  const at = { x: corner.endsWith('w') ? crop.x : crop.x + crop.w, y: corner.startsWith('n') ? crop.y : crop.y + crop.h };
  // With fixed sides one axis leads: the corner goes along the other by as much as that asks for.
  if (ratio === null) return dragCorner(crop, corner, { x: at.x + by.x, y: at.y + by.y }, null);
  const west = corner.endsWith('w');
  const north = corner.startsWith('n');
  const dx = by.x !== 0 ? by.x : by.y * ratio * (west === north ? 1 : -1);
  return dragCorner(crop, corner, { x: at.x + dx, y: at.y + (dx / ratio) * (west === north ? 1 : -1) }, ratio);
}
