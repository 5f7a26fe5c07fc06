import { webAddress } from '../../model/web-address.ts';
import type { Mark } from '../marks.ts';
import { lineHeightOf } from '../text-style.ts';
import type { LinePlace } from './line-place.ts';
import { shape } from './signs.ts';
import { setText } from './text-marks.ts';

const INDENT = 16;

/** Where a card's web address leads, said shortly; '': nowhere that could be opened. */
export function webHost(url: string): string {
  return url === '' ? '' : (webAddress(url)?.host ?? '');
}

/** A host is read by its parts: it breaks after dots, not after the hyphens of a name ("xn--…") or of the network's spelling. */
function atItsDots(host: string): string {
  return host.replaceAll('-', '\u2011').replaceAll('.', '.\u200b');
}

/** Two links of a chain, and the host. */
export function webLine(url: string, { x, y, width, words }: LinePlace): { readonly marks: readonly Mark[]; readonly height: number } {
  const host = webHost(url);
  if (host === '') return { marks: [], height: 0 };
  const lineHeight = lineHeightOf('meta', words.language);
  const block = setText(atItsDots(host), { x: x + INDENT, y: y + 1, width: width - INDENT, role: 'meta', colour: 'accent-ink', lineHeight });
  const middle = y + 1 + lineHeight / 2;
  const left = `M ${x + 5} ${middle - 2.5} L ${x + 3.5} ${middle - 2.5} A 2.5 2.5 0 0 0 ${x + 3.5} ${middle + 2.5} L ${x + 5} ${middle + 2.5}`;
  const right = `M ${x + 7} ${middle - 2.5} L ${x + 8.5} ${middle - 2.5} A 2.5 2.5 0 0 1 ${x + 8.5} ${middle + 2.5} L ${x + 7} ${middle + 2.5}`;
  const sign = shape(`${left} ${right} M ${x + 4.2} ${middle} L ${x + 7.8} ${middle}`, null, 'accent-ink', 1.3);
  return { marks: [sign, ...block.marks], height: block.height + 1 };
}
