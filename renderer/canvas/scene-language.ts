import type { Language } from '../../shared/model/format.ts';
import type { Records } from '../../shared/model/kinds.ts';

/** The journey's language, else the workbook's, else the reader's. */
export function sceneLanguage(records: Records, journey: string, reader: string): Language {
  const own = records.journey.get(journey)?.language ?? records.workbook.values().next().value?.language;
  return own ?? (reader.startsWith('zh') ? 'zh-CN' : 'en');
}
