import { startTransition, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChangeMarks, SceneWords } from '../../shared/scene/index.ts';
import { useDocumentStore } from '../records/index.ts';
import { useViewStore } from '../state/index.ts';
import { codeOf, useLater } from '../ui/code.ts';
import { moveLayer } from './camera/move-layer.ts';
import { useCameraEffect } from './camera/use-camera.ts';
import { CanvasHostContext, useCanvasHost } from './canvas-host.ts';
import { createHost } from './create-host.ts';
import { ValueBubble } from './curve/value-bubble.tsx';
import { CellHint } from './drop/cell-hint.tsx';
import { DragLayer } from './drop/drag-layer.tsx';
import { DropMarks } from './drop/drop-marks.tsx';
import { CardEditor } from './editor/card-editor.tsx';
import { EmptyMap } from './empty-map.tsx';
import { beginsPainted, FirstView } from './first-view/first-view.tsx';
import type { FlowHandle } from './flow/flow-layer.tsx';
import { FlowLayer } from './flow/flow-layer.tsx';
import { Corner } from './heads/corner.tsx';
import { Heads } from './heads/heads.tsx';
import { LaneNames } from './heads/lane-names.tsx';
import { ReorderMarks } from './heads/reorder-marks.tsx';
import type { Layers } from './level-of-detail/layers.ts';
import { LinkHandles } from './links/link-handles.tsx';
import { LinkLabelEditor } from './links/link-label-editor.tsx';
import { LinkWords } from './links/link-words.tsx';
import styles from './map-canvas.module.css';
import { Mirror } from './mirror/mirror.tsx';
import { NoteHandle } from './notes/note-handle.tsx';
import { PasteWays } from './paste/paste-ways.tsx';
import { Presence } from './presence/presence.tsx';
import { Tray } from './tray/tray.tsx';
import { useCanvas } from './use-canvas.ts';
import { useSceneWords } from './use-scene-words.ts';

interface JourneyCanvasProps {
  readonly journey: string;
  /** Of a map that shows two journeys. */
  readonly changes?: ChangeMarks | null;
}

export function JourneyCanvas({ journey, changes = null }: JourneyCanvasProps) {
  const document = useDocumentStore();
  const view = useViewStore();
  const host = useMemo(() => createHost(document, view, journey), [document, view, journey]);
  useLayoutEffect(() => host.store.setState({ changes }), [host, changes]);
  const [arrival] = useState(() => view.store.getState().arrival);
  const words = useSceneWords(journey);
  const [painted, setPainted] = useState(() => changes === null && beginsPainted(host));
  // Drawing it leaves room for hands, which may press on what is painted.
  const shown = useCallback(() => startTransition(() => setPainted(false)), []);
  return (
    <CanvasHostContext.Provider value={host}>
      <div className={styles['frame']} data-arrival={arrival}>
        {painted ? <FirstView words={words} onShown={shown} /> : <Surface words={words} />}
        {changes ? null : <Tray />}
        <DragLayer />
      </div>
    </CanvasHostContext.Provider>
  );
}

function Surface({ words }: { readonly words: SceneWords }) {
  const host = useCanvasHost();
  const { t } = useTranslation();
  const plates = useRef<HTMLDivElement>(null);
  const ground = useRef<HTMLDivElement>(null);
  const layers = useRef<Layers | null>(null);
  useCanvas({ host, words, plates, ground, layers });
  const takeFlow = useCallback((flow: FlowHandle) => layers.current?.takeFlow(flow), []);
  const [take] = useState(() => (element: HTMLElement | null) => {
    host.places.canvas = element;
  });
  return (
    <section className={styles['canvas']} ref={take} aria-label={t('map.canvas.label')} data-canvas="">
      <div className={styles['ground']} ref={ground} data-ground="">
        <div className={styles['plates']} ref={plates} />
        <FlowLayer onReady={takeFlow} />
        <World />
      </div>
      <EmptyMap />
      <LaneNames />
      <Heads />
      <Corner />
      <ReorderMarks />
      <LinkWords />
      <LaterMinimap words={words} />
      <Mirror words={words} />
    </section>
  );
}

/** The map itself is drawn first. */
const minimapCode = codeOf(() => import('./minimap/minimap.tsx'));

function LaterMinimap(props: { readonly words: SceneWords }) {
  const code = useLater(minimapCode);
  return code && <code.Minimap {...props} />;
}

/** What follows the camera on both axes and is no card: in map units, over the nodes, never hidden. */
function World() {
  const world = useRef<HTMLDivElement>(null);
  useCameraEffect(({ x, y, z }) => {
    if (!world.current) return;
    moveLayer(world.current, `translate(${x}px, ${y}px) scale(${z})`, z);
  });
  return (
    <div className={styles['world']} ref={world}>
      <CellHint />
      <DropMarks />
      <Presence />
      <LinkHandles />
      <LinkLabelEditor />
      <NoteHandle />
      <ValueBubble />
      <CardEditor />
      <PasteWays />
    </div>
  );
}
