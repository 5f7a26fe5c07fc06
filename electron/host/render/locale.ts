import en from '../../../resources/locales/en.json' with { type: 'json' };
import zhCn from '../../../resources/locales/zh-CN.json' with { type: 'json' };
import type { Language } from '../../../shared/model/format.ts';

export type Locale = typeof en;

export function localeOf(language: Language): Locale {
  return language === 'zh-CN' ? (zhCn as Locale) : en;
}
