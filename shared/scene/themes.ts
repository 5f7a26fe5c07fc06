import { type BoxMark, COLOURS, type Colour } from './marks.ts';

export const THEME_NAMES = ['light', 'dark', 'contrast-light', 'contrast-dark'] as const;
export type ThemeName = (typeof THEME_NAMES)[number];

export interface Theme {
  readonly name: ThemeName;
  readonly scheme: 'light' | 'dark';
  /** High contrast: soft fills become paper with an outline, shadows go, every card has an outline. */
  readonly contrast: boolean;
  readonly colours: Readonly<Record<Colour, string>>;
  /** Fill of a primary button, and text on it. */
  readonly accentFill: string;
  readonly onAccent: string;
  /** CSS box shadows: rest, hover and menu, drag and dialog. */
  readonly shadows: { readonly e1: string; readonly e2: string; readonly e3: string };
}

type Palette = Readonly<Record<Colour, string>>;

/** design/mockups/tokens.md is the source of every value here; this is the only place in the program that has them. */
const light: Palette = {
  bg: '#f6f7fb',
  paper: '#ffffff',
  raised: '#ffffff',
  sunk: '#eef0f6',
  ink: '#1c2130',
  'ink-2': '#4a5268',
  'ink-3': '#626a80',
  line: '#e6e8ef',
  ctl: '#7d859b',
  accent: '#4c5fd7',
  'accent-ink': '#4152c6',
  'accent-soft': '#eceffd',
  pain: '#d6455d',
  'pain-ink': '#b32a44',
  'pain-soft': '#fdeef0',
  wow: '#b67800',
  'wow-ink': '#855600',
  'wow-soft': '#fff6de',
  idea: '#1d8a6b',
  'idea-ink': '#14694f',
  'idea-soft': '#e7f6f0',
  p1: '#0a739a',
  p2: '#93418c',
  p3: '#7a5632',
};
const dark: Palette = {
  bg: '#10131d',
  paper: '#191d2a',
  raised: '#212637',
  sunk: '#0c0f17',
  ink: '#eef1fa',
  'ink-2': '#b7bfd6',
  'ink-3': '#929bb6',
  line: '#2a3043',
  ctl: '#737c98',
  accent: '#93a1ff',
  'accent-ink': '#93a1ff',
  'accent-soft': '#252b4a',
  pain: '#ff6b81',
  'pain-ink': '#ff8b9c',
  'pain-soft': '#36222c',
  wow: '#f2bd55',
  'wow-ink': '#f2bd55',
  'wow-soft': '#322a19',
  idea: '#58d0aa',
  'idea-ink': '#58d0aa',
  'idea-soft': '#18322b',
  p1: '#5cc3ea',
  p2: '#df93d6',
  p3: '#d3ae84',
};
const contrastLight: Palette = {
  bg: '#ffffff',
  paper: '#ffffff',
  raised: '#ffffff',
  sunk: '#ffffff',
  ink: '#000000',
  'ink-2': '#1f2430',
  'ink-3': '#3a4152',
  line: '#5b6275',
  ctl: '#000000',
  accent: '#1d2fb0',
  'accent-ink': '#1d2fb0',
  'accent-soft': '#ffffff',
  pain: '#8f0f2b',
  'pain-ink': '#8f0f2b',
  'pain-soft': '#ffffff',
  wow: '#5e3b00',
  'wow-ink': '#5e3b00',
  'wow-soft': '#ffffff',
  idea: '#004a36',
  'idea-ink': '#004a36',
  'idea-soft': '#ffffff',
  p1: '#00506f',
  p2: '#6b1f65',
  p3: '#573a1a',
};
const contrastDark: Palette = {
  bg: '#000000',
  paper: '#000000',
  raised: '#000000',
  sunk: '#000000',
  ink: '#ffffff',
  'ink-2': '#e6eaf6',
  'ink-3': '#c9d0e4',
  line: '#8b93ab',
  ctl: '#ffffff',
  accent: '#b9c2ff',
  'accent-ink': '#b9c2ff',
  'accent-soft': '#000000',
  pain: '#ffb0bb',
  'pain-ink': '#ffb0bb',
  'pain-soft': '#000000',
  wow: '#ffd583',
  'wow-ink': '#ffd583',
  'wow-soft': '#000000',
  idea: '#8ff0cf',
  'idea-ink': '#8ff0cf',
  'idea-soft': '#000000',
  p1: '#9adcf7',
  p2: '#f2bfec',
  p3: '#ecd2b3',
};

const NO_SHADOW = { e1: 'none', e2: 'none', e3: 'none' };

export const THEMES: Readonly<Record<ThemeName, Theme>> = {
  light: {
    name: 'light',
    scheme: 'light',
    contrast: false,
    colours: light,
    accentFill: '#4c5fd7',
    onAccent: '#ffffff',
    shadows: {
      e1: '0 1px 2px #1920380f, 0 2px 8px #1920380d',
      e2: '0 2px 4px #1920380f, 0 8px 24px #1920381a',
      e3: '0 4px 8px #19203814, 0 16px 40px #1920382e',
    },
  },
  dark: {
    name: 'dark',
    scheme: 'dark',
    contrast: false,
    colours: dark,
    accentFill: '#5163e0',
    onAccent: '#ffffff',
    shadows: { e1: 'none', e2: '0 8px 24px #00000066', e3: '0 16px 40px #00000099' },
  },
  'contrast-light': {
    name: 'contrast-light',
    scheme: 'light',
    contrast: true,
    colours: contrastLight,
    accentFill: '#1d2fb0',
    onAccent: '#ffffff',
    shadows: NO_SHADOW,
  },
  'contrast-dark': {
    name: 'contrast-dark',
    scheme: 'dark',
    contrast: true,
    colours: contrastDark,
    accentFill: '#b9c2ff',
    onAccent: '#000000',
    shadows: NO_SHADOW,
  },
};

/** All tokens of a theme as CSS custom properties: `--paper`, `--ink-2`, `--accent-fill`, `--e1` … */
export function cssVariables(theme: Theme): Readonly<Record<string, string>> {
  const colours = Object.fromEntries(COLOURS.map((name) => [`--${name}`, theme.colours[name]]));
  const shadows = Object.fromEntries(Object.entries(theme.shadows).map(([name, shadow]) => [`--${name}`, shadow]));
  return { ...colours, '--accent-fill': theme.accentFill, '--on-accent': theme.onAccent, ...shadows };
}

export interface BoxPaint {
  readonly fill: string | null;
  readonly stroke: string | null;
  readonly strokeWidth: number;
  readonly shadow: boolean;
}

const OUTLINES: Partial<Readonly<Record<Colour, Colour>>> = {
  'pain-soft': 'pain-ink',
  'wow-soft': 'wow-ink',
  'idea-soft': 'idea-ink',
  'accent-soft': 'accent',
};

/** How a box is painted in a theme; every surface asks here, so that high contrast is the same everywhere. */
export function boxPaint(mark: BoxMark, theme: Theme): BoxPaint {
  const fill = mark.fill && theme.colours[mark.fill];
  const stroke = mark.stroke && theme.colours[mark.stroke];
  if (!theme.contrast) return { fill, stroke, strokeWidth: mark.strokeWidth, shadow: mark.raised && theme.scheme === 'light' };
  const outline = mark.fill ? OUTLINES[mark.fill] : undefined;
  if (outline) return { fill, stroke: theme.colours[outline], strokeWidth: 2, shadow: false };
  return { fill, stroke: stroke ?? (mark.raised ? theme.colours.line : null), strokeWidth: mark.strokeWidth || 1, shadow: false };
}
