import type { ThemeName } from '../../shared/scene/themes.ts';

export type ThemeChoice = ThemeName | 'system';

/** What the system asks for, as media queries. */
export const DARK = '(prefers-color-scheme: dark)';
export const CONTRAST = '(prefers-contrast: more), (forced-colors: active)';

export interface SystemLook {
  readonly dark: boolean;
  readonly contrast: boolean;
}

export function systemLook(target: Pick<Window, 'matchMedia'>): SystemLook {
  return { dark: target.matchMedia(DARK).matches, contrast: target.matchMedia(CONTRAST).matches };
}

/** What the system asks for decides only while nobody has chosen. */
export function resolveTheme(choice: ThemeChoice, system: SystemLook): ThemeName {
  if (choice !== 'system') return choice;
  if (system.contrast) return system.dark ? 'contrast-dark' : 'contrast-light';
  return system.dark ? 'dark' : 'light';
}
