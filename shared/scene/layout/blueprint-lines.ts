import type { Card } from '../../model/card.ts';
import type { Mark } from '../marks.ts';
import type { SceneWords } from '../scene-words.ts';
import { lineHeightOf } from '../text-style.ts';
import type { LinePlace } from './line-place.ts';
import { circle, shape } from './signs.ts';
import { setText } from './text-marks.ts';

const KINDS: ReadonlySet<Card['kind']> = new Set(['onstage-contact', 'backstage-action', 'support-process']);
/** Width of the column in which the signs stand. */
const INDENT = 15;
const LEVELS = 5;

interface BlueprintLine {
  readonly sign: (x: number, y: number) => Mark[];
  readonly indent: number;
  readonly text: string;
}

/** What a blueprint card says of the employee's side, in words, a line each; none for cards of other kinds. */
export function blueprintWords(card: Card, words: SceneWords): string[] {
  return blueprintLines(card, words).map(({ text }) => text);
}

/** Department, handover, friction, empowerment and hindrances, each a sign with its words. */
export function blueprintMarks(card: Card, { x, y, width, words }: LinePlace): { readonly marks: readonly Mark[]; readonly height: number } {
  const lineHeight = lineHeightOf('meta', words.language);
  const marks: Mark[] = [];
  let at = y + 2;
  for (const { sign, indent, text } of blueprintLines(card, words)) {
    const block = setText(text, { x: x + indent, y: at, width: width - indent, role: 'meta', colour: 'ink-3', lineHeight });
    marks.push(...sign(x, at + lineHeight / 2), ...block.marks);
    at += block.height;
  }
  return marks.length === 0 ? { marks, height: 0 } : { marks, height: at - y };
}

function blueprintLines(card: Card, words: SceneWords): BlueprintLine[] {
  if (!KINDS.has(card.kind)) return [];
  const { department, handoverTo, friction, empowered, hinderedBy } = card;
  const list = (items: readonly string[]): string => items.join(words.say('comma'));
  const lines: BlueprintLine[] = [];
  if (department) lines.push({ sign: departmentSign, indent: INDENT, text: department });
  if (handoverTo) lines.push({ sign: handoverSign, indent: INDENT, text: words.say('handoverTo', { name: handoverTo }) });
  if (friction.length > 0) lines.push({ sign: frictionSign, indent: INDENT, text: words.say('frictionWith', { names: list(friction) }) });
  if (empowered !== null) {
    const level = Math.round(empowered);
    lines.push({ sign: (x, y) => levelSign(x, y, level), indent: LEVELS * 6 + 5, text: words.say('empowered', { level, of: LEVELS }) });
  }
  if (hinderedBy.length > 0) {
    const names = list(hinderedBy.map((what) => words.say(`hindrances.${what}`)));
    lines.push({ sign: hindranceSign, indent: INDENT, text: words.say('hinderedBy', { names }) });
  }
  return lines;
}

/** A house front: who does it. */
function departmentSign(x: number, y: number): Mark[] {
  return [
    shape(
      `M ${x + 1} ${y + 4.5} L ${x + 1} ${y - 2} L ${x + 5} ${y - 4.5} L ${x + 9} ${y - 2} L ${x + 9} ${y + 4.5} Z M ${x + 5} ${y + 4.5} L ${x + 5} ${y + 1}`,
      null,
      'ink-3',
      1.2,
    ),
  ];
}

/** An arrow: on to somebody else. */
function handoverSign(x: number, y: number): Mark[] {
  return [shape(`M ${x + 0.5} ${y} L ${x + 9} ${y} M ${x + 6} ${y - 3} L ${x + 9} ${y} L ${x + 6} ${y + 3}`, null, 'ink-3', 1.2)];
}

/** Two arrows against each other. */
function frictionSign(x: number, y: number): Mark[] {
  const d = `M ${x + 0.5} ${y} L ${x + 4} ${y} M ${x + 2} ${y - 2.5} L ${x + 4.5} ${y} L ${x + 2} ${y + 2.5} M ${x + 10} ${y} L ${x + 6.5} ${y} M ${x + 8.5} ${y - 2.5} L ${x + 6} ${y} L ${x + 8.5} ${y + 2.5}`;
  return [shape(d, null, 'ink-3', 1.2)];
}

/** So many of five dots filled. */
function levelSign(x: number, y: number, level: number): Mark[] {
  return Array.from({ length: LEVELS }, (_, at) => shape(circle(x + 3 + at * 6, y, 2), at < level ? 'ink-3' : null, 'ink-3', 1));
}

/** A barred circle: something is in the way. */
function hindranceSign(x: number, y: number): Mark[] {
  return [shape(circle(x + 5, y, 4.2), null, 'ink-2', 1.2), shape(`M ${x + 2.2} ${y + 2.8} L ${x + 7.8} ${y - 2.8}`, null, 'ink-2', 1.2)];
}
