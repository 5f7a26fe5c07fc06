import { useTranslation } from 'react-i18next';
import type { ColumnBox, OpenMark } from '../../../shared/scene/scene.ts';
import { useCanvasHost } from '../canvas-host.ts';
import styles from './heads.module.css';

interface OpenButtonProps {
  readonly column: ColumnBox;
  readonly mark: OpenMark;
}

/** Lies over the mark of a step that opens another journey. Out of the tab order: the same is an action with keys. */
export function OpenButton({ column, mark }: OpenButtonProps) {
  const host = useCanvasHost();
  const { t } = useTranslation();
  if (mark.gone) return null;
  const open = () => {
    host.select([{ kind: 'step', id: column.id }]);
    host.view.enterJourney(mark.journey);
  };
  return (
    <button
      type="button"
      tabIndex={-1}
      className={styles['open']}
      style={{ left: mark.x - column.x, top: mark.y - column.y, width: mark.w, height: mark.h }}
      aria-label={t('map.links.open', { name: mark.title })}
      title={t('map.links.open', { name: mark.title })}
      data-opens={mark.journey}
      onDoubleClick={(event) => {
        event.stopPropagation();
        open();
      }}
    />
  );
}
