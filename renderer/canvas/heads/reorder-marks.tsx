import { useTranslation } from 'react-i18next';
import { useCanvasHost, useInteraction } from '../canvas-host.ts';
import { PointerWords } from '../drop/pointer-words.tsx';
import styles from './heads.module.css';

/** While a head or a lane is dragged: the line where it would land, and the same in words. */
export function ReorderMarks() {
  const host = useCanvasHost();
  const { t } = useTranslation();
  const moved = useInteraction((state) => state.reorder);
  const scene = useInteraction((state) => state.scene);
  if (!moved || !scene) return null;
  const corner = host.camera.toScreen(moved.line);
  const { z } = host.camera.state();
  const upright = moved.line.w === 0;
  const stage = scene.stages.find((box) => box.id === moved.stage);
  const words = stage
    ? t('map.drop.stepTo', { stage: stage.title, place: moved.place })
    : t(upright ? 'map.drop.stageTo' : 'map.drop.laneTo', { place: moved.place });
  return (
    <>
      <div
        className={styles['line']}
        style={upright ? { left: corner.x - 1, top: 0, width: 2, bottom: 0 } : { top: corner.y - 1, left: 0, height: 2, width: moved.line.w * z + corner.x }}
      />
      <PointerWords at={moved.at}>{words}</PointerWords>
    </>
  );
}
