import type { CanvasHost } from '../canvas-host.ts';
import { findPoint } from '../curve/find-point.ts';
import type { FlowHandle } from '../flow/flow-layer.tsx';
import type { Interaction } from '../interaction.ts';
import { mapFont } from './map-fonts.ts';
import { createNodeWindow, type NodeWindow } from './node-window.ts';
import { BEYOND, createPainter, type Painter, type Picture } from './painter.ts';
import { currentTheme, onTheme, paletteOf } from './palette.ts';
import { createPictures } from './pictures.ts';
import { NODES_FROM, REST_AFTER } from './tiers.ts';

/** Keeps the painted layer and the window of nodes in step with camera, scene and states. */
export interface Layers {
  takeFlow(flow: FlowHandle): void;
  /** Paints in the next frame. */
  refresh(): void;
  /** The canvas was given another size. */
  resized(): void;
  readonly painter: Painter;
  readonly window: NodeWindow;
  stop(): void;
}

const NONE: ReadonlySet<string> = new Set();

export function createLayers(host: CanvasHost, canvas: HTMLCanvasElement): Layers {
  const { camera, store } = host;
  const nodes = createNodeWindow(store.getState().index);
  const frames = { paint: 0, mount: 0 };
  let rest = 0;
  let flow: FlowHandle | null = null;
  const picture = createPictures(host.document, () => refresh());
  const painter = createPainter(canvas, () => ({ palette: paletteOf(currentTheme()), font: mapFont, picture }));

  const paint = () => {
    cancelAnimationFrame(frames.paint);
    frames.paint = 0;
    const seen = pictureOf(host, nodes);
    if (seen) painter.paint(seen);
  };
  const refresh = () => {
    frames.paint ||= requestAnimationFrame(paint);
  };
  const show = () => {
    const { index } = store.getState();
    flow?.show([...nodes.mounted].flatMap((id) => index.cards[index.find(id)] ?? []));
  };
  const mount = () => {
    frames.mount = 0;
    const more = nodes.mountSome();
    show();
    if (more) frames.mount = requestAnimationFrame(mount);
    else if (!store.getState().moving) settle();
  };
  const look = (): boolean => {
    const changing = nodes.look(camera.state(), host.size());
    if (!changing) return false;
    if (nodes.waiting === 0) show();
    else frames.mount ||= requestAnimationFrame(mount);
    return true;
  };
  /** The nodes are there: the painted layer lets them be seen, one frame after React has drawn them. */
  const settle = () => {
    flow?.reveal(camera.state());
    refresh();
  };
  const toRest = () => {
    rest = 0;
    store.setState({ moving: false });
    look();
    if (nodes.waiting === 0) settle();
  };
  const moved = () => {
    clearTimeout(rest);
    rest = window.setTimeout(toRest, REST_AFTER);
    const near = camera.state().z >= NODES_FROM;
    const starts = near && !store.getState().moving;
    if (starts) {
      store.setState({ moving: true });
      flow?.hide();
    }
    const other = near ? starts : look();
    // What waits to be painted is painted now; else what is there is moved as long as it fills the window.
    if (other || frames.paint !== 0 || !painter.shift(camera.state())) paint();
  };

  const stops = [
    camera.onMove(moved),
    onTheme(refresh),
    store.subscribe((state, before) => {
      if (state.scene !== before.scene) {
        nodes.take(state.index);
        look();
        if (nodes.waiting === 0) show();
      }
      if (looksOther(state, before)) refresh();
    }),
    host.view.store.subscribe((state, before) => {
      if (state.selection !== before.selection) refresh();
    }),
  ];
  document.fonts?.ready.then(refresh).catch(refresh);
  return {
    painter,
    window: nodes,
    refresh,
    takeFlow(next) {
      flow = next;
      look();
      show();
    },
    resized() {
      look();
      paint();
    },
    stop() {
      for (const stop of stops) stop();
      clearTimeout(rest);
      cancelAnimationFrame(frames.paint);
      cancelAnimationFrame(frames.mount);
    },
  };
}

/** Whether anything that the painter shows is another: not so while a pointer only moves over the map. */
function looksOther(state: Interaction, before: Interaction): boolean {
  if (state.scene !== before.scene || state.index !== before.index || state.moving !== before.moving) return true;
  if (state.drag?.cards !== before.drag?.cards || state.target !== before.target || state.matching !== before.matching) return true;
  return state.editing?.card !== before.editing?.card || state.cursor !== before.cursor || state.focused !== before.focused;
}

function pictureOf(host: CanvasHost, nodes: NodeWindow): Picture | null {
  const { scene, index, moving, drag, target, editing, cursor, matching } = host.store.getState();
  if (!scene) return null;
  const { selection } = host.view.store.getState();
  const link = selection.find((item) => item.kind === 'link');
  return {
    scene,
    index,
    camera: host.camera.state(),
    size: host.size(),
    beyond: BEYOND,
    ratio: window.devicePixelRatio,
    mounted: moving ? NONE : nodes.mounted,
    matching,
    selected: host.selectedCards(),
    ghosts: drag ? new Set(drag.cards) : NONE,
    targetCell: target?.kind === 'cell' ? target.cell : null,
    edited: editing?.card ?? null,
    selectedPoint: pointOf(host, selection.find((item) => item.kind === 'point')?.id ?? null) ?? cursorPoint(host, cursor),
    selectedLink: link?.id ?? null,
  };
}

function pointOf(host: CanvasHost, id: string | null): Picture['selectedPoint'] {
  const { scene } = host.store.getState();
  if (id === null || !scene) return null;
  const point = findPoint(scene, id)?.point;
  return point && point.value !== null ? point : null;
}

/** An empty place on the curve under the keyboard's cursor shows a ring in the middle. */
function cursorPoint(host: CanvasHost, cursor: ReturnType<CanvasHost['store']['getState']>['cursor']): Picture['selectedPoint'] {
  const { scene, focused } = host.store.getState();
  if (!focused || cursor?.at !== 'point') return null;
  const box = scene?.curves.find((curve) => curve.lane === cursor.lane);
  const column = scene?.columns[cursor.column];
  return box && column ? { x: column.x + column.w / 2, y: box.y + box.h / 2 } : null;
}
