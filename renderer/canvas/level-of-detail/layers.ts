import type { CanvasHost } from '../canvas-host.ts';
import type { FlowHandle } from '../flow/flow-layer.tsx';
import { createNodeWindow } from './node-window.ts';
import { createPaintLoop } from './paint-loop.ts';
import { NODES_FROM, REST_AFTER } from './tiers.ts';

const NONE: ReadonlySet<string> = new Set();

/** Keeps the painted layer and the window of nodes in step with camera, scene and states. */
export interface Layers {
  takeFlow(flow: FlowHandle): void;
  /** The canvas was given another size. */
  resized(): void;
  stop(): void;
}

export function createLayers(host: CanvasHost, place: HTMLElement): Layers {
  const { camera, store } = host;
  const nodes = createNodeWindow(store.getState().index);
  // Hidden nodes leave their cards to the painted layer, also while the next ones are still being mounted.
  let hidden = false;
  const painted = createPaintLoop(host, place, () => (hidden ? NONE : nodes.mounted));
  let mounting = 0;
  let rest = 0;
  let flow: FlowHandle | null = null;
  let at = camera.state();

  const show = () => {
    const { index } = store.getState();
    flow?.show([...nodes.mounted].flatMap((id) => index.cards[index.find(id)] ?? []));
  };
  const mount = () => {
    cancelAnimationFrame(mounting);
    mounting = 0;
    const more = nodes.mountSome();
    show();
    if (more) mounting = requestAnimationFrame(mount);
    else if (!store.getState().moving && !painted.sharpening) settle();
  };
  const look = () => {
    if (!nodes.look(camera.state(), host.size())) return;
    if (nodes.waiting === 0) show();
    else mounting ||= requestAnimationFrame(mount);
  };
  /** The nodes are there: the painted layer lets them be seen, one frame after React has drawn them. */
  const settle = () => {
    hidden = false;
    flow?.reveal(camera.state());
    painted.refresh();
  };
  const toRest = () => {
    rest = 0;
    store.setState({ moving: false });
    look();
    painted.sharpen(() => {
      if (nodes.waiting === 0) settle();
    });
  };
  const moved = () => {
    // Told of the place where it is seen first: that is painted, and nothing moves.
    if (camera.state() === at) return;
    at = camera.state();
    clearTimeout(rest);
    rest = window.setTimeout(toRest, REST_AFTER);
    if (camera.state().z >= NODES_FROM && !store.getState().moving) {
      store.setState({ moving: true });
      flow?.hide();
      hidden = true;
      // From afar there was no node that goes: bars stay until there is time for text.
      if (nodes.mounted.size > 0) painted.takeOver();
    }
    painted.follow();
  };

  const stops = [
    camera.onMove(moved),
    store.subscribe((state, before) => {
      if (state.scene === before.scene) return;
      nodes.take(state.index);
      look();
      if (nodes.waiting === 0) show();
    }),
  ];
  return {
    takeFlow(next) {
      flow = next;
      look();
      if (nodes.waiting > 0) mount();
      else show();
    },
    resized() {
      look();
      painted.paint();
    },
    stop() {
      for (const stop of stops) stop();
      painted.stop();
      clearTimeout(rest);
      cancelAnimationFrame(mounting);
    },
  };
}
