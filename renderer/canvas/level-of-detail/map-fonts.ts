import type { TextRole } from '../../../shared/scene/marks.ts';
import { FONT_FAMILY, TEXT_STYLES } from '../../../shared/scene/text-style.ts';

const FONTS = Object.fromEntries(Object.entries(TEXT_STYLES).map(([role, { size, weight }]) => [role, `${weight} ${size}px ${FONT_FAMILY}`])) as Readonly<
  Record<TextRole, string>
>;

/** How a 2D canvas is told the face of a role, in map units. */
export function mapFont(role: TextRole): string {
  return FONTS[role];
}
