import { useTranslation } from 'react-i18next';
import type { LaneBox } from '../../../shared/scene/scene.ts';
import { useViewStore } from '../../state/index.ts';
import { useInteraction } from '../canvas-host.ts';
import styles from './lane-names.module.css';

interface LegendProps {
  readonly lane: LaneBox;
  /** Of the lane's name in the band, in map units from its right edge. */
  readonly left: number;
}

/** The names beside a curve: pressing one brings that persona's line to the front, so that its points can be moved. */
export function Legend({ lane, left }: LegendProps) {
  const view = useViewStore();
  const { t } = useTranslation();
  const active = useInteraction((state) => state.scene?.curves.find((curve) => curve.lane === lane.id)?.curves.find((curve) => curve.active)?.persona ?? null);
  return lane.legend.map(({ persona, name, x, y, w, h }) => (
    <button
      type="button"
      key={persona ?? ''}
      className={styles['legend']}
      style={{ left: left + x, top: y - lane.y, width: w, height: h }}
      aria-pressed={persona === active}
      aria-label={t('map.curve.activate', { name })}
      title={t('map.curve.activate', { name })}
      onPointerDown={(event) => {
        // Neither the lane is picked up nor the keyboard taken from the map.
        event.preventDefault();
        event.stopPropagation();
      }}
      onDoubleClick={(event) => event.stopPropagation()}
      onClick={() => view.activate(persona)}
    />
  ));
}
