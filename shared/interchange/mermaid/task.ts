import type { Warning } from '../exchange.ts';
import type { WarningCode } from '../warning-codes.ts';
import { decodeEntities } from './entities.ts';

export interface TaskFields {
  readonly name: string;
  readonly score: number;
  readonly rawScore: string;
  readonly people: readonly string[];
}

/** A full-width number between full-width colons: where a Chinese keyboard's task line is split. */
const FULL_WIDTH_TASK = /^([\s\S]*?)：\s*([\d０-９.．+＋－-]+)\s*(?:：([\s\S]*))?$/;

/** Reads `name` and `: score: actor, actor` (still with protected entities). */
export function readTask(name: string, data: string | undefined, line: number): { fields: TaskFields; warnings: Warning[] } {
  const warnings: Warning[] = [];
  const warn = (code: WarningCode, params: Warning['params'] = {}) => warnings.push({ code, line, params });
  const strict = data === undefined ? [name] : [name, ...data.slice(1).split(':')];
  const lenient = splitFullWidth(strict);
  if (lenient !== strict) warn('fullWidthColon');
  const [task = '', rawScore = '', people, ...extra] = lenient;
  if (extra.length > 0) warn('extraColonField', { text: decodeEntities(extra.join(':').trim()) });
  const score = toNumber(rawScore);
  if (Number.isNaN(Number(rawScore)) && !Number.isNaN(score)) warn('scoreFullWidth', { score: rawScore.trim() });
  if (people !== undefined && /[，、]/.test(people)) warn('fullWidthComma');
  const names = people === undefined ? [] : people.split(/[,，、]/).map((person) => decodeEntities(person.trim()));
  return { fields: { name: decodeEntities(task), score, rawScore: decodeEntities(rawScore.trim()), people: names }, warnings };
}

/** The same parts, or others where a full-width colon was meant to part them. */
function splitFullWidth(parts: string[]): string[] {
  const [name = '', score, ...rest] = parts;
  if (score !== undefined && !Number.isNaN(toNumber(score))) return parts;
  const inName = FULL_WIDTH_TASK.exec(name);
  if (inName) return [inName[1] ?? '', inName[2] ?? '', ...present(inName[3]), ...present(score), ...rest];
  if (score?.includes('：')) return [name, ...splitOnce(score), ...rest];
  return score === undefined ? splitOnce(name) : parts;
}

function present(part: string | undefined): string[] {
  return part === undefined ? [] : [part];
}

function splitOnce(text: string): string[] {
  const at = text.indexOf('：');
  return [text.slice(0, at), text.slice(at + 1)];
}

/** As mermaid: JavaScript's Number, so that '' is 0; full-width digits are read too. */
function toNumber(text: string): number {
  const number = Number(text);
  return Number.isNaN(number) ? Number(text.normalize('NFKC')) : number;
}
