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

/**
 * The one owner of what the window looks at. It is no React state: layers listen and move themselves, so that a frame of
 * panning renders no component.
 */
export function createCamera(start: CameraState, schedule: Schedule): Camera {
  let state = start;
  let limit: Limit = (wish) => wish;
  let waiting = false;
  const listeners = new Set<(state: CameraState) => void>();

  const tell = () => {
    waiting = false;
    for (const listener of listeners) listener(state);
  };
  const set = (wish: CameraState) => {
    const next = limit(wish);
    if (next.x === state.x && next.y === state.y && next.z === state.z) return;
    state = next;
    if (waiting) return;
    waiting = true;
    schedule(tell);
  };

  return {
    state: () => state,
    set,
    panBy: (dx, dy) => set({ ...state, x: state.x + dx, y: state.y + dy }),
    zoomAt(at, zoom) {
      const z = limit({ ...state, z: zoom }).z;
      const scale = z / state.z;
      set({ x: at.x - (at.x - state.x) * scale, y: at.y - (at.y - state.y) * scale, z });
    },
    toMap: (screen) => ({ x: (screen.x - state.x) / state.z, y: (screen.y - state.y) / state.z }),
    toScreen: (map) => ({ x: map.x * state.z + state.x, y: map.y * state.z + state.y }),
    onMove(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    setLimit(next) {
      limit = next;
      set(state);
    },
  };
}
