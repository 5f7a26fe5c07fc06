import type { Language } from '../../../shared/model/format.ts';

/** Each language in its own words, so that it is found whatever the program speaks now. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', 'zh-CN': '中文' };
