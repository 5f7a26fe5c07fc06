import en from '../../resources/locales/en.json' with { type: 'json' };
import zhCn from '../../resources/locales/zh-CN.json' with { type: 'json' };
import type { Language } from '../../shared/model/format.ts';
import { literalPattern } from '../../shared/model/literal-pattern.ts';
import { flatten, type Words } from '../arch/locales.ts';

const TEXTS: Readonly<Record<Language, ReadonlyMap<string, string>>> = { en: flatten(en as Words), 'zh-CN': flatten(zhCn as Words) };

export type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** The visible words by their key, so that a test finds a button by what it says without repeating it. Throws for an unknown key. */
export function wordsIn(language: Language): Say {
  return (key, values = {}) => {
    const text = TEXTS[language].get(key);
    if (text === undefined) throw new Error(`no such words: ${key}`);
    return text.replace(/\{\{\s*(\w+)[^}]*\}\}/g, (_, name: string) => String(values[name] ?? ''));
  };
}

/** A text that holds values nobody knows beforehand, as a pattern: each value matches anything. */
export function patternOf(text: string): RegExp {
  const parts = text.split(/\{\{[^}]*\}\}|\$t\([^)]*\)/).map(literalPattern);
  return new RegExp(parts.join('.*'));
}

export function patternIn(language: Language, key: string): RegExp {
  const text = TEXTS[language].get(key);
  if (text === undefined) throw new Error(`no such words: ${key}`);
  return patternOf(text);
}
