import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { hasSamples } from '../../../shared/commands/index.ts';
import { useDocument } from '../../records/index.ts';
import { bandHeight, bandWidth, SMALL_HEADS_BELOW } from '../camera/limits.ts';
import { useCameraEffect } from '../camera/use-camera.ts';
import { useCanvasHost } from '../canvas-host.ts';
import styles from './corner.module.css';

/** Which journey this is, where heads and lane names meet. */
export function Corner() {
  const host = useCanvasHost();
  const { t } = useTranslation();
  const corner = useRef<HTMLDivElement>(null);
  const title = useDocument((state) => state.records.journey.get(host.journey)?.title ?? '');
  const state = useDocument((held) => held.records.journey.get(host.journey)?.state ?? 'as-is');
  const samples = useDocument((held) => hasSamples(held.records, host.journey));
  useCameraEffect(({ z }) => {
    if (!corner.current) return;
    const extent = host.extent();
    corner.current.style.width = `${bandWidth(extent, z)}px`;
    corner.current.style.height = `${bandHeight(extent, z)}px`;
    corner.current.dataset['small'] = String(z < SMALL_HEADS_BELOW);
  });
  return (
    <div className={styles['corner']} ref={corner}>
      <strong className={styles['title']} title={title}>
        {title || t('map.scene.untitled')}
      </strong>
      <span className={styles['state']}>
        {t(`map.scene.states.${state}`)}
        {samples ? <span className={styles['samples']}>{t('map.scene.samples')}</span> : null}
      </span>
    </div>
  );
}
