/** Screen position of the map's origin in CSS pixels, and the zoom: screen = map × z + (x, y). */
export interface CameraState {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly w: number;
  readonly h: number;
}

/** Brings a wished state into what the canvas allows (limits.ts). */
export type Limit = (state: CameraState) => CameraState;

export interface Camera {
  state(): CameraState;
  /** Moves at once; listeners run before the next frame is painted, once however often it moved. */
  set(state: CameraState): void;
  panBy(dx: number, dy: number): void;
  /** Zooms so that the map stays under the screen point `at`. */
  zoomAt(at: Point, zoom: number): void;
  toMap(screen: Point): Point;
  toScreen(map: Point): Point;
  onMove(listener: (state: CameraState) => void): () => void;
  setLimit(limit: Limit): void;
}

export type Schedule = (frame: () => void) => void;

/** Side of a pixel of the screen in CSS pixels; 0: places are as exact as numbers are. */
export type Grain = () => number;

/**
 * The one owner of what the window looks at. It is no React state: layers listen and move themselves, so that a frame of
 * panning renders no component. It stands on whole pixels of the screen: a layer between two of them has to be blurred at each
 * frame, which costs several times as much as moving it. What was asked for is kept exactly, so that small moves add up.
 */
export function createCamera(start: CameraState, schedule: Schedule, grain: Grain = () => 0): Camera {
  let state = start;
  let asked = start;
  let limit: Limit = (wish) => wish;
  let waiting = false;
  const listeners = new Set<(state: CameraState) => void>();

  const tell = () => {
    waiting = false;
    for (const listener of listeners) listener(state);
  };
  const set = (wish: CameraState) => {
    asked = limit(wish);
    const next = onPixels(asked, grain());
    if (next.x === state.x && next.y === state.y && next.z === state.z) return;
    state = next;
    if (waiting) return;
    waiting = true;
    schedule(tell);
  };

  return {
    state: () => state,
    set,
    panBy: (dx, dy) => set({ ...asked, x: asked.x + dx, y: asked.y + dy }),
    zoomAt(at, zoom) {
      const z = limit({ ...asked, z: zoom }).z;
      const scale = z / asked.z;
      set({ x: at.x - (at.x - asked.x) * scale, y: at.y - (at.y - asked.y) * scale, z });
    },
    toMap: (screen) => ({ x: (screen.x - state.x) / state.z, y: (screen.y - state.y) / state.z }),
    toScreen: (map) => ({ x: map.x * state.z + state.x, y: map.y * state.z + state.y }),
    onMove(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    setLimit(next) {
      limit = next;
      set(asked);
    },
  };
}

/** The nearest state that stands on whole pixels of the screen. */
export function onPixels(state: CameraState, grain: number): CameraState {
  return grain === 0 ? state : { ...state, x: Math.round(state.x / grain) * grain, y: Math.round(state.y / grain) * grain };
}
