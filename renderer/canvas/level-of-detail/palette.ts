import { COLOURS, type Colour } from '../../../shared/scene/marks.ts';
import { THEME_NAMES, THEMES, type Theme, type ThemeName } from '../../../shared/scene/themes.ts';

/** A theme's colours as the painted layer needs them: strings for drawing, words of memory for pixels. */
export interface Palette {
  readonly theme: Theme;
  readonly css: Readonly<Record<Colour, string>>;
  readonly pixels: Readonly<Record<Colour, number>>;
}

const palettes = new Map<ThemeName, Palette>();

export function paletteOf(name: ThemeName): Palette {
  const known = palettes.get(name);
  if (known) return known;
  const { colours } = THEMES[name];
  const pixels = Object.fromEntries(COLOURS.map((colour) => [colour, toPixel(colours[colour])])) as Record<Colour, number>;
  const palette = { theme: THEMES[name], css: colours, pixels };
  palettes.set(name, palette);
  return palette;
}

/** Of "#rrggbb" the number that little-endian image data holds (ABGR). */
export function toPixel(hex: string): number {
  const value = Number.parseInt(hex.slice(1, 7), 16);
  return (0xff000000 | ((value & 255) << 16) | (value & 0xff00) | (value >> 16)) >>> 0;
}

/** The theme in force stands at the root element, where the style sheets read it too. */
export function currentTheme(): ThemeName {
  const name = document.documentElement.dataset['theme'];
  return THEME_NAMES.find((known) => known === name) ?? 'light';
}

/** Calls back when another theme comes into force. */
export function onTheme(listener: () => void): () => void {
  const observer = new MutationObserver(listener);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  return () => observer.disconnect();
}
