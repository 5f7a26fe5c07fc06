import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useShallow } from 'zustand/react/shallow';
import { useDocument } from '../../records/index.ts';
import { titleLines } from '../bands/paint-corner.ts';
import { bandHeight, bandWidth, RING, SMALL_HEADS_BELOW } from '../camera/limits.ts';
import { useCameraEffect } from '../camera/use-camera.ts';
import { useCanvasHost } from '../canvas-host.ts';
import styles from './corner.module.css';
import { cornerWords } from './corner-words.ts';

/** Which journey this is, where heads and lane names meet. */
export function Corner() {
  const host = useCanvasHost();
  const { t } = useTranslation();
  const corner = useRef<HTMLDivElement>(null);
  const { title, state, samples } = useDocument(useShallow((held) => cornerWords(held.records, host.journey, t)));
  useCameraEffect(({ z }) => {
    if (!corner.current) return;
    const extent = host.extent();
    corner.current.style.width = `${bandWidth(extent, z) - RING}px`;
    const height = bandHeight(extent, z);
    corner.current.style.height = `${height - RING}px`;
    corner.current.style.setProperty('--title-lines', String(titleLines(height)));
    corner.current.dataset['small'] = String(z < SMALL_HEADS_BELOW);
  });
  return (
    <div className={styles['corner']} ref={corner}>
      <strong className={styles['title']} title={title}>
        {title}
      </strong>
      <span className={styles['state']}>
        {state}
        {samples === null ? null : <span className={styles['samples']}>{samples}</span>}
      </span>
    </div>
  );
}
