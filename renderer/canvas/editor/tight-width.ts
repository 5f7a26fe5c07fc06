import { breakLines } from '../../../shared/scene/index.ts';

type Role = 'card' | 'card-strong';

/** Chinese and what else breaks between any two letters: its lines are balanced at rest. */
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** The browser rounds the widths of letters. */
const SLACK = 0.5;

/** The width at which a field breaks a text like the map, whose lines are balanced; null: at its whole width. */
export function tightWidth(text: string, role: Role, width: number): number | null {
  const lines = breakLines(text, role, width);
  if (lines.length < 2 || !WIDE.test(text)) return null;
  return Math.min(width, Math.max(...lines.map((line) => line.width)) + SLACK);
}

/** Whether what was written since takes more lines there than with all the room there is: then it is given that room. */
export function outgrows(text: string, role: Role, tight: number, width: number): boolean {
  return breakLines(text, role, tight).length > breakLines(text, role, width).length;
}
