import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useDocument, useDocumentStore } from '../records/index.ts';
import { useView } from '../state/index.ts';
import { JourneyCanvas } from './journey-canvas.tsx';
import styles from './map-canvas.module.css';

/** The map of the journey that the window shows. */
export function MapCanvas() {
  const { past } = useDocumentStore();
  return <ShownJourney>{(journey) => <JourneyCanvas key={`${journey} ${past?.stamp ?? ''}`} journey={journey} />}</ShownJourney>;
}

/** The journey that the window shows, once it is loaded: as a map, or however else it is drawn. */
export function ShownJourney({ children }: { readonly children: (journey: string) => ReactNode }) {
  const journey = useView((view) => view.journey);
  const document = useDocumentStore();
  const loaded = useDocument((state) => journey !== null && state.loadedJourneys.has(journey));
  const there = useDocument((state) => journey !== null && state.records.journey.get(journey)?.deleted === false);
  const offline = useDocument((state) => state.saving === 'offline');
  const { t } = useTranslation();
  useEffect(() => {
    // A journey that cannot be loaded is told about by the document's own fault; with a cut wire it is asked for once that is back.
    if (journey !== null && !loaded && !offline) document.loadJourney(journey).catch(() => undefined);
  }, [document, journey, loaded, offline]);
  if (journey === null || !there) return <p className={styles['empty']}>{t('map.canvas.noJourney')}</p>;
  if (!loaded) return <div className={styles['empty']} aria-busy="true" />;
  return children(journey);
}
