import { clamp } from '../../../shared/model/clamp.ts';
import { HIGHEST_LANE, LOWEST_LANE } from '../../../shared/model/lane.ts';
import { NARROWEST_STEP, WIDEST_STEP } from '../../../shared/model/step.ts';
import type { Scene } from '../../../shared/scene/scene.ts';
import type { CanvasHost } from '../canvas-host.ts';
import type { Gesture, PointerAt } from './gesture.ts';
import { previewOf } from './preview.ts';

/** Drags a step's right edge. */
export function resizeStep(host: CanvasHost, step: string): Gesture {
  return resizing(host, {
    size({ map }, { columns }) {
      const column = columns.find(({ id }) => id === step);
      return column ? Math.round(clamp(map.x - column.x, NARROWEST_STEP, WIDEST_STEP)) : null;
    },
    show: (width) => previewOf('step', step, { width }),
    keep: (width) => host.edits.resizeStep(step, width),
  });
}

/** Drags a lane's lower edge; a lane is never lower than its cards need. */
export function resizeLane(host: CanvasHost, lane: string): Gesture {
  return resizing(host, {
    size({ map }, { lanes }) {
      const row = lanes.find(({ id }) => id === lane);
      return row ? Math.round(clamp(map.y - row.y, LOWEST_LANE, HIGHEST_LANE)) : null;
    },
    show: (height) => previewOf('lane', lane, { height }),
    keep: (height) => host.edits.resizeLane(lane, height),
  });
}

interface Resizing {
  /** From where the thing begins now: others may move it meanwhile. null: it is gone. */
  readonly size: (at: PointerAt, scene: Scene) => number | null;
  readonly show: (size: number) => ReturnType<typeof previewOf>;
  readonly keep: (size: number) => void;
}

function resizing(host: CanvasHost, { size, show, keep }: Resizing): Gesture {
  const sizeAt = (at: PointerAt): number | null => {
    const { scene } = host.store.getState();
    return scene && size(at, scene);
  };
  const end = () => host.store.setState({ preview: null });
  return {
    scrolls: 'none',
    move(at) {
      const wished = sizeAt(at);
      host.store.setState({ preview: wished === null ? null : show(wished) });
    },
    drop(at) {
      const wished = sizeAt(at);
      if (wished !== null) keep(wished);
      end();
    },
    cancel: end,
  };
}
