import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useShallow } from 'zustand/react/shallow';
import { hasSamples } from '../../../shared/commands/index.ts';
import type { Records } from '../../../shared/model/kinds.ts';
import { useDocument } from '../../records/index.ts';
import type { CornerWords } from '../bands/paint-corner.ts';
import { bandHeight, bandWidth, SMALL_HEADS_BELOW } from '../camera/limits.ts';
import { useCameraEffect } from '../camera/use-camera.ts';
import { useCanvasHost } from '../canvas-host.ts';
import styles from './corner.module.css';

/** Which journey this is, where heads and lane names meet. */
export function Corner() {
  const host = useCanvasHost();
  const { t } = useTranslation();
  const corner = useRef<HTMLDivElement>(null);
  const { title, state, samples } = useDocument(useShallow((held) => cornerWords(held.records, host.journey, t)));
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
        {title}
      </strong>
      <span className={styles['state']}>
        {state}
        {samples === null ? null : <span className={styles['samples']}>{samples}</span>}
      </span>
    </div>
  );
}

/** In the reader's language, not the journey's. */
export function cornerWords(records: Records, journey: string, t: ReturnType<typeof useTranslation>['t']): CornerWords {
  const held = records.journey.get(journey);
  const samples = samplesIn(records, journey) ? t('map.scene.samples') : null;
  return { title: held?.title || t('map.scene.untitled'), state: t(`map.scene.states.${held?.state ?? 'as-is'}`), samples };
}

const known = new WeakMap<object, { readonly scores: object; readonly journey: string; readonly has: boolean }>();

/** Every card may have to be asked: once for each time that cards or scores are others. */
function samplesIn(records: Records, journey: string): boolean {
  const held = known.get(records.card);
  if (held?.scores === records.score && held.journey === journey) return held.has;
  const has = hasSamples(records, journey);
  known.set(records.card, { scores: records.score, journey, has });
  return has;
}
