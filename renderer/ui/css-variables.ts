import { cssVariables, THEME_NAMES, THEMES, type Theme, type ThemeName } from '../../shared/scene/themes.ts';

/** The style sheet that gives `--cx-<token>` for each `html[data-theme]`. */
export function themeCss(): string {
  return THEME_NAMES.map(blockOf).join('\n');
}

function blockOf(name: ThemeName): string {
  return `html[data-theme='${name}'] {\n${declarations(THEMES[name]).join('\n')}\n}`;
}

function declarations(theme: Theme): string[] {
  return [
    `color-scheme: ${theme.scheme};`,
    ...Object.entries(cssVariables(theme)).map(([name, value]) => `--cx-${name.slice(2)}: ${value};`),
    `--cx-outline: ${theme.contrast ? '2px' : '0px'};`,
    `--cx-field-border: ${theme.contrast ? theme.colours.ctl : 'transparent'};`,
  ];
}
