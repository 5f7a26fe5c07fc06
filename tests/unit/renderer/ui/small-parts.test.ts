import { describe, expect, it } from 'vitest';
import { capital } from '../../../../renderer/ui/capital.ts';
import { themeCss } from '../../../../renderer/ui/css-variables.ts';
import { initials } from '../../../../renderer/ui/initials.ts';
import { resolveTheme } from '../../../../renderer/ui/resolve-theme.ts';
import { THEME_NAMES, THEMES } from '../../../../shared/scene/themes.ts';

describe('initials', () => {
  it.each([
    ['Mei Chen', 'MC'],
    ['Ana María de la Cruz', 'AC'],
    ['prince', 'P'],
    ['陈梅', '陈梅'],
    ['欧阳小倩', '小倩'],
    ['欧阳诗涵（携父母出行）', '诗涵'],
    ['Mei Chen (family)', 'MC'],
    ['  ', ''],
    ['😀 Smile', '😀S'],
  ])('of %s are %s', (name, expected) => expect(initials(name)).toBe(expected));
});

describe('the theme that is shown', () => {
  it('is the chosen one whatever the system says', () => {
    expect(resolveTheme('light', { dark: true, contrast: true })).toBe('light');
  });

  it('follows the system, contrast first', () => {
    expect(resolveTheme('system', { dark: false, contrast: false })).toBe('light');
    expect(resolveTheme('system', { dark: true, contrast: false })).toBe('dark');
    expect(resolveTheme('system', { dark: true, contrast: true })).toBe('contrast-dark');
    expect(resolveTheme('system', { dark: false, contrast: true })).toBe('contrast-light');
  });
});

describe('the token style sheet', () => {
  it('gives every theme every colour under its own attribute', () => {
    const css = themeCss();
    for (const name of THEME_NAMES) {
      const block = css.slice(css.indexOf(`html[data-theme='${name}']`)).split('}')[0] ?? '';
      for (const [token, value] of Object.entries(THEMES[name].colours)) expect(block).toContain(`--cx-${token}: ${value};`);
    }
  });
});

describe('a word that stands alone', () => {
  it('begins with a capital where the script has one', () => {
    expect(capital('as-is', 'en')).toBe('As-is');
    expect(capital('现状', 'zh-CN')).toBe('现状');
    expect(capital('', 'en')).toBe('');
  });
});
