import { describe, expect, it } from 'vitest';
import { type BoxMark, boxPaint, type Colour, THEME_NAMES, THEMES, type Theme } from '../../../../shared/scene/index.ts';

function luminance(hex: string): number {
  const channels = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const [r = 0, g = 0, b = 0] = channels.map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** WCAG 2.2 contrast ratio. */
function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const GROUNDS: readonly Colour[] = ['bg', 'paper', 'raised', 'sunk', 'accent-soft', 'pain-soft', 'wow-soft', 'idea-soft'];
const least = (theme: Theme, colour: Colour, grounds: readonly Colour[]): number =>
  Math.min(...grounds.map((ground) => contrast(theme.colours[colour], theme.colours[ground])));

describe.each(THEME_NAMES)('theme %s', (name) => {
  const theme = THEMES[name];
  it('has text that can be read on every ground', () => {
    for (const ink of ['ink', 'ink-2', 'ink-3'] as const) expect(least(theme, ink, GROUNDS)).toBeGreaterThanOrEqual(4.5);
    for (const [ink, soft] of [
      ['pain-ink', 'pain-soft'],
      ['wow-ink', 'wow-soft'],
      ['idea-ink', 'idea-soft'],
    ] as const)
      expect(least(theme, ink, [soft, 'paper'])).toBeGreaterThanOrEqual(4.5);
    for (const persona of ['p1', 'p2', 'p3'] as const) expect(least(theme, persona, ['paper', 'bg'])).toBeGreaterThanOrEqual(4.5);
    expect(contrast(theme.onAccent, theme.accentFill)).toBeGreaterThanOrEqual(4.5);
  });
  it('has marks and outlines that can be seen', () => {
    for (const mark of ['ctl', 'accent', 'pain', 'wow', 'idea'] as const) expect(least(theme, mark, ['bg', 'paper'])).toBeGreaterThanOrEqual(3);
  });
});

it('high contrast has outlines instead of soft fills and shadows', () => {
  const soft: BoxMark = { type: 'box', x: 0, y: 0, w: 10, h: 10, radius: 10, fill: 'pain-soft', stroke: null, strokeWidth: 0, raised: false, dashed: false };
  const card: BoxMark = { ...soft, fill: 'paper', raised: true };
  const theme = THEMES['contrast-dark'];
  expect(boxPaint(soft, theme)).toMatchObject({ stroke: theme.colours['pain-ink'], strokeWidth: 2 });
  expect(boxPaint(card, theme)).toMatchObject({ stroke: theme.colours.line, shadow: false });
  expect(boxPaint(card, THEMES.light)).toMatchObject({ stroke: null, shadow: true });
});
