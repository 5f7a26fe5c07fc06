import { createInstance } from 'i18next';
import en from '../../resources/locales/en.json' with { type: 'json' };
import zhCn from '../../resources/locales/zh-CN.json' with { type: 'json' };
import type { Fault } from '../../shared/model/fault.ts';
import { LANGUAGES, type Language } from '../../shared/model/format.ts';

/** A text of resources/locales by its key, with its values filled in. Keys are made of codes here, so they are plain strings. */
export type Words = (key: string, values?: Readonly<Record<string, unknown>>) => string;

/** Everything that a terminal is told, in one language. */
export function wordsOf(language: Language): Words {
  const i18n = createInstance();
  void i18n.init({
    lng: language,
    fallbackLng: 'en',
    initAsync: false,
    resources: { en: { translation: en }, 'zh-CN': { translation: zhCn } },
    // Terminals show what is written; nothing here is HTML.
    interpolation: { escapeValue: false },
  });
  const say = i18n.t as unknown as Words;
  return (key, values = {}) => say(key, values);
}

/** The terminal's language, by the variables that every other program goes by. */
export function systemLanguage(env: NodeJS.ProcessEnv): Language {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return /^zh/i.test(locale) ? 'zh-CN' : 'en';
}

/** A fault as two lines: what happened, with its code, and what to do. */
export function wordFault({ code, params }: Fault, words: Words): readonly [string, string] {
  return [oneLine(`${code}: ${words(`faults.${code}`, { ...params })}`), oneLine(words(`faults.${code}_do`, { ...params }))];
}

/** Text of a document may hold line breaks and control characters; a terminal shows neither. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
}

export function isLanguage(text: string | undefined): text is Language {
  return LANGUAGES.includes(text as Language);
}
