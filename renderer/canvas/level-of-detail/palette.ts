import { COLOURS, type Colour } from '../../../shared/scene/marks.ts';
import { THEME_NAMES, THEMES, type Theme, type ThemeName } from '../../../shared/scene/themes.ts';

/** A theme's colours as the painted layer needs them: strings for drawing, words of memory for pixels. */
export interface Palette {
  readonly theme: Theme;
  readonly css: Readonly<Record<Colour, string>>;
  readonly pixels: Readonly<Record<Colour, number>>;
  /** The same by the colour's number in COLOURS. */
  readonly numbered: Uint32Array;
  /** Plates without their text, by number: so small that a soft fill alone would not be seen. */
  readonly bare: Uint32Array;
  /** Half of a colour over a plate (both by number; a plate that is none: over the ground). */
  faded(plate: number, colour: number): number;
}

const palettes = new Map<ThemeName, Palette>();

export function paletteOf(name: ThemeName): Palette {
  const known = palettes.get(name);
  if (known) return known;
  const { colours } = THEMES[name];
  const pixels = Object.fromEntries(COLOURS.map((colour) => [colour, toPixel(colours[colour])])) as Record<Colour, number>;
  const numbered = Uint32Array.from(COLOURS, (colour) => pixels[colour]);
  const bare = Uint32Array.from(COLOURS, (colour) => barePlate(colour, pixels));
  const palette = { theme: THEMES[name], css: colours, pixels, numbered, bare, faded: fading(numbered, pixels.bg) };
  palettes.set(name, palette);
  return palette;
}

/** Half of the mark's colour stands for the text in it, on a plain card a quarter of an outline's. */
function barePlate(plate: Colour, pixels: Readonly<Record<Colour, number>>): number {
  if (plate === 'pain-soft') return halfway(pixels[plate], pixels.pain);
  if (plate === 'wow-soft') return halfway(pixels[plate], pixels.wow);
  if (plate === 'idea-soft') return halfway(pixels[plate], pixels.idea);
  return plate === 'paper' ? halfway(pixels.paper, halfway(pixels.paper, pixels.ctl)) : pixels[plate];
}

/** Mixed once for each pair. */
function fading(numbered: Uint32Array, ground: number): Palette['faded'] {
  const mixed = new Map<number, number>();
  return (plate, colour) => {
    const pair = plate * COLOURS.length + colour;
    const known = mixed.get(pair);
    if (known !== undefined) return known;
    const made = halfway(numbered[plate] ?? ground, numbered[colour] ?? ground);
    mixed.set(pair, made);
    return made;
  };
}

/** The middle of two colours, channel by channel, opaque. */
function halfway(one: number, other: number): number {
  const channel = (shift: number) => ((((one >> shift) & 255) + ((other >> shift) & 255)) >> 1) << shift;
  return (0xff000000 | channel(16) | channel(8) | channel(0)) >>> 0;
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
