import type { ThumbnailColours } from '../../../shared/scene/index.ts';
import { THEMES, type Theme } from '../../../shared/scene/themes.ts';

const NAME = /\{([a-z0-9-]+)\}/g;

/** Colours by their names, so that a picture that is kept follows the theme it is looked at in. */
export const NAMED_COLOURS = Object.fromEntries(Object.keys(THEMES.light.colours).map((name) => [name, `{${name}}`])) as ThumbnailColours;

/** A kept picture as an image address in a theme. An image runs no script, whatever the file of the picture says. */
export function pictureAddress(svg: string, theme: Theme): string {
  const coloured = svg.replace(NAME, (all, name: string) => (theme.colours as Readonly<Record<string, string>>)[name] ?? all);
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(coloured)}`;
}
