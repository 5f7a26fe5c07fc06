import type { ReactNode } from 'react';
import { useTheme } from '../../ui/appearance.tsx';
import classes from './home.module.css';
import { pictureAddress } from './picture-colours.ts';

interface MapPictureProps {
  /** Coloured by names; null: not drawn. */
  readonly svg: string | null;
  /** What stands in the middle: over the picture, or in its place. */
  readonly children?: ReactNode;
}

/** A map at a glance in a calm frame. */
export function MapPicture({ svg, children }: MapPictureProps) {
  const theme = useTheme();
  return (
    <span className={classes['thumbnail']}>
      {svg === null ? null : <img src={pictureAddress(svg, theme)} alt="" draggable={false} />}
      {children}
    </span>
  );
}
