import type { Point } from '../camera/camera.ts';
import { bandHeight, bandWidth } from '../camera/limits.ts';
import type { CanvasHost } from '../canvas-host.ts';
import { createAutoScroll } from './auto-scroll.ts';
import type { Gesture, PointerAt } from './gesture.ts';

/** A press becomes a drag after so many CSS pixels. */
const THRESHOLD = 4;

/** What a press may become: a drag, or on release a click. */
export interface Press {
  readonly drag: (() => Gesture) | null;
  readonly click: (at: PointerAt) => void;
}

export interface PointerTool {
  /** Follows the pointer from this press on; every surface of the canvas (map, tray, heads) starts its drags here. */
  press(event: PointerEvent, press: Press): void;
  /** Breaks off a drag under way; false when there was none. */
  cancel(): boolean;
  locate(event: {
    readonly clientX: number;
    readonly clientY: number;
    readonly shiftKey: boolean;
    readonly ctrlKey: boolean;
    readonly metaKey: boolean;
  }): PointerAt;
  readonly dragging: boolean;
}

export function createPointerTool(host: CanvasHost): PointerTool {
  let gesture: Gesture | null = null;
  let last: PointerAt | null = null;
  let release: (() => void) | null = null;
  let crossing = false;

  const follow = createAutoScroll(
    host.camera,
    () => roomOf(host),
    () => {
      if (!gesture || !last) return;
      last = { ...last, map: host.camera.toMap(last.screen) };
      gesture.move(last);
    },
  );
  const stop = () => {
    gesture = null;
    crossing = false;
    follow.follow(null);
    release?.();
    release = null;
  };
  const locate: PointerTool['locate'] = (event) => {
    const corner = host.corner();
    const screen = { x: event.clientX - corner.x, y: event.clientY - corner.y };
    return { screen, map: host.camera.toMap(screen), shift: event.shiftKey, mod: event.ctrlKey || event.metaKey };
  };
  const moveTo = (at: PointerAt) => {
    last = at;
    gesture?.move(at);
    // Over the tray, and out of it across the map's edge, the map stays where it is.
    crossing = host.isOverTray(at.screen) || (crossing && follow.pulls(at.screen));
    if (gesture) follow.follow(crossing ? null : at.screen, gesture.scrolls);
  };
  const cancel = () => {
    if (!gesture) return false;
    const broken = gesture;
    stop();
    broken.cancel();
    return true;
  };

  return {
    locate,
    cancel,
    get dragging() {
      return gesture !== null;
    },
    press(event, press) {
      if (release) cancel();
      release?.();
      leaveText(host);
      const start = locate(event).screen;
      release = listen(event.pointerId, {
        move(moved) {
          // The button was let go where the window did not hear of it: over a system dialog, or another program.
          if (isLetGo(moved)) {
            if (!cancel()) stop();
            return;
          }
          const at = locate(moved);
          if (!gesture && press.drag && far(start, at.screen)) gesture = press.drag();
          if (gesture) moveTo(at);
        },
        up(ended) {
          const done = gesture;
          stop();
          if (done) done.drop(locate(ended));
          else press.click(locate(ended));
        },
        lost: () => {
          if (!cancel()) stop();
        },
        breakOff: cancel,
      });
    },
  };
}

/** A press anywhere else ends a text that is being written, and with it a composition; the map keeps the keyboard. */
function leaveText(host: CanvasHost): void {
  if (!host.store.getState().editing) return;
  host.places.catcher?.blur();
  host.focus();
}

/** A finger and a pen end otherwise; a pointer that is made up says nothing of buttons. */
function isLetGo({ pointerType, buttons }: PointerEvent): boolean {
  return pointerType === 'mouse' && buttons === 0;
}

function far(a: Point, b: Point): boolean {
  return Math.hypot(a.x - b.x, a.y - b.y) >= THRESHOLD;
}

function roomOf(host: CanvasHost) {
  const extent = host.extent();
  const { z } = host.camera.state();
  return { left: bandWidth(extent, z), top: bandHeight(extent, z), ...host.size() };
}

interface Listeners {
  readonly move: (event: PointerEvent) => void;
  readonly up: (event: PointerEvent) => void;
  readonly lost: () => void;
  /** Answers whether there was anything to break off: then the key is used up. */
  readonly breakOff: () => boolean;
}

/** On the window, so that a drag goes on outside the canvas, and Escape breaks it off whatever has the keyboard. Returns how to stop. */
function listen(pointer: number, { move, up, lost, breakOff }: Listeners): () => void {
  const mine = (handle: (event: PointerEvent) => void) => (event: PointerEvent) => {
    if (event.pointerId === pointer) handle(event);
  };
  const [onMove, onUp, onLost] = [mine(move), mine(up), mine(lost)];
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !breakOff()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  window.addEventListener('pointermove', onMove);
  window.addEventListener('pointerup', onUp);
  window.addEventListener('pointercancel', onLost);
  window.addEventListener('keydown', onKey, { capture: true });
  return () => {
    window.removeEventListener('pointermove', onMove);
    window.removeEventListener('pointerup', onUp);
    window.removeEventListener('pointercancel', onLost);
    window.removeEventListener('keydown', onKey, { capture: true });
  };
}
