import { curveAxis } from '../../../shared/scene/index.ts';
import type { CanvasHost } from '../canvas-host.ts';
import type { Gesture, PointerAt } from './gesture.ts';
import { scorePreview } from './preview.ts';

/** Drags a point of the active curve up and down; it snaps to the marks of the journey's scale. Written once, on drop. */
export function dragPoint(host: CanvasHost, lane: string, column: number): Gesture {
  const point = host.edits.pointOf(lane, column)?.score;
  const valueAt = (at: PointerAt): number | null => {
    const box = host.store.getState().scene?.curves.find((curve) => curve.lane === lane);
    return box ? host.edits.snap(lane, curveAxis(box).toValue(at.map.y)) : null;
  };
  const end = () => host.store.setState({ preview: null });
  return {
    scrolls: 'none',
    move(at) {
      const value = valueAt(at);
      if (value !== null && point) host.store.setState({ preview: scorePreview(host.journey, point, value) });
    },
    drop(at) {
      const value = valueAt(at);
      if (value !== null && point) host.edits.setScore(point, value);
      end();
    },
    cancel: end,
  };
}
