import type { Box } from '../../../shared/scene/scene.ts';
import type { Arrangement } from '../../state/index.ts';

/** Where several boxes lie once they are aligned to the outermost of them, or spread evenly between the first and the last. */
export function arrange<B extends Box>(boxes: readonly B[], how: Arrangement): B[] {
  if (how === 'across') return spread(boxes, 'x', 'w');
  if (how === 'down') return spread(boxes, 'y', 'h');
  const left = Math.min(...boxes.map(({ x }) => x));
  const top = Math.min(...boxes.map(({ y }) => y));
  const right = Math.max(...boxes.map(({ x, w }) => x + w));
  const bottom = Math.max(...boxes.map(({ y, h }) => y + h));
  return boxes.map((box) => ({ ...box, ...alignedTo(how, box, { left, top, right, bottom }) }));
}

interface Edges {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function alignedTo(how: Exclude<Arrangement, 'across' | 'down'>, { w, h }: Box, { left, top, right, bottom }: Edges): Partial<Box> {
  switch (how) {
    case 'left':
      return { x: left };
    case 'centre':
      return { x: (left + right - w) / 2 };
    case 'right':
      return { x: right - w };
    case 'top':
      return { y: top };
    case 'middle':
      return { y: (top + bottom - h) / 2 };
    case 'bottom':
      return { y: bottom - h };
  }
}

/** The same space between each two, the outermost stay where they are; where there is none, they lie edge to edge. */
function spread<B extends Box>(boxes: readonly B[], from: 'x' | 'y', size: 'w' | 'h'): B[] {
  const ordered = boxes.toSorted((a, b) => a[from] - b[from]);
  const [first] = ordered;
  const last = ordered.at(-1);
  if (!first || !last) return [];
  const taken = ordered.reduce((sum, box) => sum + box[size], 0);
  const gap = Math.max(0, last[from] + last[size] - first[from] - taken) / Math.max(1, ordered.length - 1);
  let at = first[from];
  return ordered.map((box) => {
    const placed = { ...box, [from]: at };
    at += box[size] + gap;
    return placed;
  });
}
