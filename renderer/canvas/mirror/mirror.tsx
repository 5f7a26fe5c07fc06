import { useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { describeScene, type SceneWords } from '../../../shared/scene/index.ts';
import { useView } from '../../state/index.ts';
import { useCanvasHost, useInteraction } from '../canvas-host.ts';
import styles from './mirror.module.css';
import { mirrorId } from './mirror-id.ts';
import { type MirrorCell, mirrorRows } from './mirror-rows.ts';

/** The map as a screen reader meets it: outside the layer that moves, near the cursor. */
export function Mirror({ words }: { readonly words: SceneWords }) {
  const host = useCanvasHost();
  const { t } = useTranslation();
  const laid = useInteraction((state) => state.scene);
  // The map itself is drawn first.
  const scene = useDeferredValue(true, false) ? laid : null;
  const cursor = useInteraction((state) => state.cursor);
  const rows = useMemo(() => {
    if (!scene) return [];
    const empty = (where: string, lane: string) => t('map.mirror.emptyCell', { where, lane });
    return mirrorRows(scene, cursor, { scene: words, empty, stages: t('map.mirror.stages'), steps: t('map.mirror.steps'), notes: words.say('besideGrid') });
  }, [scene, cursor, words, t]);
  return (
    <div className={styles['mirror']}>
      {/* biome-ignore lint/a11y/useSemanticElements: a table could not be pointed to by aria-activedescendant */}
      <div role="grid" id={mirrorId(host.journey)} aria-label={scene ? describeScene(scene, words) : t('map.canvas.label')} aria-multiselectable="true">
        {rows.map((row) => (
          // biome-ignore lint/a11y/useSemanticElements: part of the grid
          // biome-ignore lint/a11y/useFocusableInteractive: the field of the canvas has the focus for it
          <div role="row" key={row.key} aria-label={row.words}>
            {row.cells.map((cell) => (
              <Cell key={cell.key} cell={cell} journey={host.journey} />
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}

function Cell({ cell, journey }: { readonly cell: MirrorCell; readonly journey: string }) {
  const selected = useView((view) => cell.card !== null && view.selection.some((item) => item.id === cell.card));
  return (
    // biome-ignore lint/a11y/useSemanticElements: part of the grid
    // biome-ignore lint/a11y/useFocusableInteractive: the field of the canvas has the focus for it
    <div role="gridcell" id={mirrorId(journey, cell.key)} aria-selected={selected}>
      {cell.words}
    </div>
  );
}
