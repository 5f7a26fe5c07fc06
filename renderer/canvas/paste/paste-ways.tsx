import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { pasteLines } from '../../../shared/commands/index.ts';
import type { Box } from '../../../shared/scene/scene.ts';
import { PASTE_WAYS, useView } from '../../state/index.ts';
import type { CanvasHost } from '../canvas-host.ts';
import { useCanvasHost, useInteraction } from '../canvas-host.ts';
import { boxOf, cursorOf } from '../keyboard/cursor-place.ts';
import styles from './paste-ways.module.css';

/** Under lines that were just pasted: the ways in which they could lie instead. Goes as soon as anything else is done. */
export function PasteWays() {
  const host = useCanvasHost();
  const { t } = useTranslation();
  const offer = useInteraction((state) => state.pasted);
  const scene = useInteraction((state) => state.scene);
  const first = useView((view) => view.selection[0] ?? null);
  useEffect(() => (offer ? goWithTheNext(host) : undefined), [host, offer]);
  if (!offer || !scene || !first) return null;
  const box = boxUnder(host);
  if (!box) return null;
  return (
    <div className={styles['ways']} style={{ left: box.x, top: box.y }} role="toolbar" aria-label={t('map.paste.label')} data-paste-ways="">
      {PASTE_WAYS.map((way) => (
        <button
          type="button"
          key={way}
          className={styles['way']}
          aria-pressed={way === offer.way}
          onClick={() => {
            host.store.setState({ pasted: null });
            if (way !== offer.way) offer.again(way);
            host.focus();
          }}
        >
          {t(`map.paste.${way}`)}
        </button>
      ))}
    </div>
  );
}

/** Below everything that was pasted, from its left edge. */
function boxUnder(host: CanvasHost): { readonly x: number; readonly y: number } | null {
  const { scene, index } = host.store.getState();
  if (!scene) return null;
  const boxes = host.view.store.getState().selection.flatMap((item): Box[] => {
    const cursor = cursorOf(scene, index, item);
    const box = cursor && boxOf(scene, index, cursor);
    return box ? [box] : [];
  });
  if (boxes.length === 0) return null;
  return { x: Math.min(...boxes.map(({ x }) => x)), y: Math.max(...boxes.map(({ y, h }) => y + h)) + 6 };
}

/** A paste can only be done otherwise while it is the last thing that was done. */
function goWithTheNext(host: CanvasHost): () => void {
  const { selection } = host.view.store.getState();
  const go = () => host.store.setState({ pasted: null });
  const stops = [
    host.view.store.subscribe((state) => state.selection !== selection && go()),
    host.store.subscribe((state, before) => state.editing !== null && before.editing === null && go()),
    // Whatever is edited or taken back here is another last thing than the paste.
    host.document.store.subscribe((state) => (state.undoLabel !== pasteLines.label || state.redoLabel !== null) && go()),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
