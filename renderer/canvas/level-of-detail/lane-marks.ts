import type { Mark } from '../../../shared/scene/marks.ts';
import type { LaneBox } from '../../../shared/scene/scene.ts';

interface LaneMarks {
  /** In the band of lane names, left of the origin. */
  readonly name: readonly Mark[];
  /** On the map: wells of empty cells, the lines of the blueprint. */
  readonly ground: readonly Mark[];
}

const parted = new WeakMap<readonly Mark[], LaneMarks>();

/** A lane's marks by the layer that shows them. */
export function laneMarks(lane: LaneBox): LaneMarks {
  const known = parted.get(lane.marks);
  if (known) return known;
  const made = { name: lane.marks.filter((mark) => leftOf(mark) < 0), ground: lane.marks.filter((mark) => leftOf(mark) >= 0) };
  parted.set(lane.marks, made);
  return made;
}

function leftOf(mark: Mark): number {
  return mark.type === 'path' ? Number.parseFloat(mark.d.replace(/^[\sM]+/, '')) : mark.x;
}
