import type { ChangeKind } from '../../analysis/index.ts';

/** Plus, minus, pencil stroke over a line, arrow: around (x, y). */
export const CHANGE_SIGNS: Readonly<Record<ChangeKind, (x: number, y: number) => string>> = {
  added: (x, y) => `M ${x - 4} ${y} L ${x + 4} ${y} M ${x} ${y - 4} L ${x} ${y + 4}`,
  removed: (x, y) => `M ${x - 4} ${y} L ${x + 4} ${y}`,
  changed: (x, y) => `M ${x - 4} ${y + 4} L ${x + 4} ${y + 4} M ${x - 3} ${y + 1} L ${x + 3} ${y - 5}`,
  moved: (x, y) => `M ${x - 4} ${y} L ${x + 4} ${y} M ${x + 1} ${y - 3} L ${x + 4} ${y} L ${x + 1} ${y + 3}`,
};
