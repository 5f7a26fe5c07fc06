import { themeCss } from './css-variables.ts';

/** Adopts the token variables; a constructed sheet needs no inline style, which a strict CSP would refuse. */
export function installStyles(target: Document): void {
  // Nothing else adopts any: whoever comes first has done it.
  if (target.adoptedStyleSheets.length > 0) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(themeCss());
  target.adoptedStyleSheets = [...target.adoptedStyleSheets, sheet];
}
