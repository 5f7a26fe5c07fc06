import type { CameraState, Size } from '../camera/camera.ts';
import type { SceneIndex } from './scene-index.ts';
import { MOUNTS_PER_FRAME, NODES_FROM, OVERSCAN } from './tiers.ts';

/** The window moves in steps of this many map units, so that small pans change nothing. */
const STEP_X = 480;
const STEP_Y = 320;

interface Rectangle {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** Which cards are DOM nodes just now. Cards are named by id, so that a new scene keeps what stays. */
export interface NodeWindow {
  readonly mounted: ReadonlySet<string>;
  /** Looks at the camera again; true when `mounted` changed at once or mounting is under way. */
  look(camera: CameraState, size: Size): boolean;
  /** Takes a new scene: cards that are gone leave, the window is looked at again next time. */
  take(index: SceneIndex): void;
  /** Mounts the next few; true while more wait. Call once a frame. */
  mountSome(): boolean;
  readonly waiting: number;
}

const NOWHERE: Rectangle = { x0: 0, y0: 0, x1: -1, y1: -1 };

export function createNodeWindow(start: SceneIndex): NodeWindow {
  let index = start;
  let seen: Rectangle = NOWHERE;
  let wanted: string[] = [];
  /** Of what is wanted, how many are in sight. */
  let inner = 0;
  let first = true;
  const mounted = new Set<string>();

  const clear = () => {
    const had = mounted.size > 0 || wanted.length > 0;
    mounted.clear();
    wanted = [];
    seen = NOWHERE;
    return had;
  };
  const look: NodeWindow['look'] = (camera, size) => {
    if (camera.z < NODES_FROM) return clear();
    const next = windowOf(camera, size);
    if (sameRectangle(next, seen)) return wanted.length > 0;
    seen = next;
    const gone = unmountFar(mounted, index, next);
    [wanted, inner] = wantedIn(index, next, inSight(camera, size), mounted);
    return gone || wanted.length > 0;
  };
  const mountSome = () => {
    // What is seen first comes whole: there is nothing on screen that could stutter.
    const count = first ? Math.max(inner, MOUNTS_PER_FRAME) : MOUNTS_PER_FRAME;
    if (wanted.length > 0) first = false;
    for (let k = 0; k < count && wanted.length > 0; k++) mounted.add(wanted.pop() as string);
    return wanted.length > 0;
  };
  return {
    mounted,
    look,
    mountSome,
    get waiting() {
      return wanted.length;
    },
    take(next) {
      index = next;
      seen = NOWHERE;
      for (const id of mounted) if (next.find(id) < 0) mounted.delete(id);
      wanted = wanted.filter((id) => next.find(id) >= 0);
    },
  };
}

function inSight(camera: CameraState, size: Size): Rectangle {
  const x0 = -camera.x / camera.z;
  const y0 = -camera.y / camera.z;
  return { x0, y0, x1: x0 + size.w / camera.z, y1: y0 + size.h / camera.z };
}

function windowOf(camera: CameraState, size: Size): Rectangle {
  const { x0, y0, x1, y1 } = inSight(camera, size);
  const beyondX = (x1 - x0) * OVERSCAN;
  const beyondY = (y1 - y0) * OVERSCAN;
  return {
    x0: Math.floor((x0 - beyondX) / STEP_X) * STEP_X,
    y0: Math.floor((y0 - beyondY) / STEP_Y) * STEP_Y,
    x1: Math.ceil((x1 + beyondX) / STEP_X) * STEP_X,
    y1: Math.ceil((y1 + beyondY) / STEP_Y) * STEP_Y,
  };
}

function sameRectangle(a: Rectangle, b: Rectangle): boolean {
  return a.x0 === b.x0 && a.y0 === b.y0 && a.x1 === b.x1 && a.y1 === b.y1;
}

/** A step of grace around the window: panning to and fro does not mount again and again. */
function unmountFar(mounted: Set<string>, index: SceneIndex, window: Rectangle): boolean {
  let gone = false;
  for (const id of mounted) {
    const card = index.cards[index.find(id)];
    const near =
      card && card.x <= window.x1 + STEP_X && card.x + card.w >= window.x0 - STEP_X && card.y <= window.y1 + STEP_Y && card.y + card.h >= window.y0 - STEP_Y;
    if (near) continue;
    mounted.delete(id);
    gone = true;
  }
  return gone;
}

/** What is in sight stands last, because mounting takes from the end; and how many that are. */
function wantedIn(index: SceneIndex, window: Rectangle, sight: Rectangle, mounted: ReadonlySet<string>): [string[], number] {
  const inner: string[] = [];
  const outer: string[] = [];
  index.query(window.x0, window.y0, window.x1, window.y1, (i) => {
    const card = index.cards[i];
    if (!card || mounted.has(card.id)) return;
    const seen = card.x < sight.x1 && card.x + card.w > sight.x0 && card.y < sight.y1 && card.y + card.h > sight.y0;
    (seen ? inner : outer).push(card.id);
  });
  return [[...outer, ...inner], inner.length];
}
