import type { Language } from '../model/format.ts';
import type { TextRole } from './marks.ts';

export interface TextStyle {
  /** Pixels at 100 %. */
  readonly size: number;
  readonly lineHeight: number;
  readonly weight: 400 | 600;
}

/** design/mockups/tokens.md, Type. */
export const TEXT_STYLES: Readonly<Record<TextRole, TextStyle>> = {
  head: { size: 15, lineHeight: 24, weight: 600 },
  card: { size: 13, lineHeight: 18, weight: 400 },
  'card-strong': { size: 13, lineHeight: 18, weight: 600 },
  meta: { size: 12, lineHeight: 16, weight: 400 },
};

/** The bundled faces first: their advance widths are the ones that lines are broken by. */
export const FONT_FAMILY = 'Inter, "Noto Sans SC Variable", "Segoe UI", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif';

/**
 * How every surface must set map text so that it is as wide as the tables say: no kerning, no ligatures or contextual forms
 * (Inter turns "->" into an arrow), figures as they come (a 2D canvas cannot ask for tabular ones), no trimmed punctuation.
 */
export const MAP_TEXT_CSS = {
  'font-family': FONT_FAMILY,
  'font-kerning': 'none',
  'font-variant-ligatures': 'none',
  'font-variant-numeric': 'normal',
  'font-feature-settings': 'normal',
  'letter-spacing': '0',
  'text-spacing-trim': 'space-all',
  'white-space': 'pre',
} as const;

/** Chinese meta lines need 18: at 16 their strokes touch (tokens.md). */
export function lineHeightOf(role: TextRole, language: Language): number {
  return role === 'meta' && language === 'zh-CN' ? 18 : TEXT_STYLES[role].lineHeight;
}

/** Distance from a line's top to its baseline: Inter's ascent and descent centred in the line. */
export function baselineOf(role: TextRole, lineHeight: number): number {
  return Math.round(lineHeight / 2 + TEXT_STYLES[role].size * 0.36);
}
