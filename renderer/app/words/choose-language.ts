import type { Language } from '../../../shared/model/format.ts';

/** The desk's choice, else the first language of the browser that the program speaks. */
export function chooseLanguage(chosen: Language | null, wanted: readonly string[]): Language {
  if (chosen) return chosen;
  const known = wanted.find((tag) => /^(zh|en)\b/i.test(tag));
  return known?.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}
