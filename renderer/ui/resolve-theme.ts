import type { ThemeName } from '../../shared/scene/themes.ts';

export type ThemeChoice = ThemeName | 'system';

/** What the system asks for decides only while nobody has chosen. */
export function resolveTheme(choice: ThemeChoice, system: { readonly dark: boolean; readonly contrast: boolean }): ThemeName {
  if (choice !== 'system') return choice;
  if (system.contrast) return system.dark ? 'contrast-dark' : 'contrast-light';
  return system.dark ? 'dark' : 'light';
}
