import { fieldsOnMap, heldValue, valueText } from '../../analysis/own-values.ts';
import type { Card } from '../../model/card.ts';
import type { Records } from '../../model/kinds.ts';
import type { Mark } from '../marks.ts';
import type { SceneWords } from '../scene-words.ts';
import { lineHeightOf } from '../text-style.ts';
import type { LinePlace } from './line-place.ts';
import { setText } from './text-marks.ts';

const NONE: readonly string[] = [];

/** "Cost: 40 €", a line for each field that the card has, holds, and shows on the map. */
export function ownLines(card: Card, records: Records, words: SceneWords): readonly string[] {
  const fields = fieldsOnMap(records);
  if (fields.length === 0) return NONE;
  const say = { answer: (answer: string) => words.say(`answers.${answer}`), comma: words.say('comma') };
  const lines = fields.flatMap((field) => {
    if (field.cardKinds.length > 0 && !field.cardKinds.includes(card.kind)) return [];
    const value = valueText(records, field, heldValue(records, card.id, field.id), say);
    if (value === '') return [];
    return [field.name ? words.say('ownField', { name: field.name, value }) : value];
  });
  return lines.length === 0 ? NONE : lines;
}

export function ownLineMarks(lines: readonly string[], { x, y, width, words }: LinePlace): { readonly marks: readonly Mark[]; readonly height: number } {
  const lineHeight = lineHeightOf('meta', words.language);
  const marks: Mark[] = [];
  let at = y + 1;
  for (const line of lines) {
    const block = setText(line, { x, y: at, width, role: 'meta', colour: 'ink-3', lineHeight });
    marks.push(...block.marks);
    at += block.height;
  }
  return { marks, height: lines.length === 0 ? 0 : at - y };
}
