import { HIGHEST_LANE, LOWEST_LANE } from '../../../shared/model/lane.ts';
import { NARROWEST_STEP, WIDEST_STEP } from '../../../shared/model/step.ts';
import type { CanvasHost } from '../canvas-host.ts';
import type { Gesture, PointerAt } from './gesture.ts';
import { previewOf } from './preview.ts';

/** Drags a step's right edge. */
export function resizeStep(host: CanvasHost, step: string, left: number): Gesture {
  const widthAt = (at: PointerAt) => clamp(at.map.x - left, NARROWEST_STEP, WIDEST_STEP);
  return resizing(host, {
    show: (at) => previewOf('step', step, { width: widthAt(at) }),
    keep: (at) => host.edits.resizeStep(step, widthAt(at)),
  });
}

/** Drags a lane's lower edge; a lane is never lower than its cards need. */
export function resizeLane(host: CanvasHost, lane: string, top: number): Gesture {
  const heightAt = (at: PointerAt) => clamp(at.map.y - top, LOWEST_LANE, HIGHEST_LANE);
  return resizing(host, {
    show: (at) => previewOf('lane', lane, { height: heightAt(at) }),
    keep: (at) => host.edits.resizeLane(lane, heightAt(at)),
  });
}

interface Resizing {
  readonly show: (at: PointerAt) => ReturnType<typeof previewOf>;
  readonly keep: (at: PointerAt) => void;
}

function resizing(host: CanvasHost, { show, keep }: Resizing): Gesture {
  const end = () => host.store.setState({ preview: null });
  return {
    scrolls: 'none',
    move: (at) => host.store.setState({ preview: show(at) }),
    drop(at) {
      keep(at);
      end();
    },
    cancel: end,
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.round(Math.min(most, Math.max(least, value)));
}
