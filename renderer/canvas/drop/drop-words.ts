import { useTranslation } from 'react-i18next';
import { useInteraction } from '../canvas-host.ts';

/** Says where dragged cards would land: "Move to Book · Pain points, place 2", or that they stay where they were. */
export function useDropWords(): string {
  const target = useInteraction((state) => state.target);
  const scene = useInteraction((state) => state.scene);
  const { t } = useTranslation();
  if (!scene) return '';
  if (!target) return t('map.drop.nowhere');
  if (target.kind === 'tray') return t('map.drop.tray');
  if (target.kind === 'beside') return t('map.drop.beside');
  const column = scene.columns[target.column];
  const stage = scene.stages.find((box) => box.id === column?.stage);
  const lane = scene.lanes.find((box) => box.id === target.lane);
  const where = column?.named && column.title !== '' ? t('map.drop.stageAndStep', { stage: stage?.title ?? '', step: column.title }) : (stage?.title ?? '');
  return t('map.drop.cell', { where, lane: lane?.title ?? '', place: target.index + 1 });
}
