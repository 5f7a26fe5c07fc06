import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../shared/model/format.ts';
import { type SceneLocale, type SceneWords, sceneWords } from '../../shared/scene/index.ts';
import { useDocument } from '../records/index.ts';

/** The map speaks the journey's language, else the workbook's; the program around it speaks the reader's. */
export function useSceneWords(journey: string): SceneWords {
  const own = useDocument((state) => state.records.journey.get(journey)?.language ?? null);
  const workbook = useDocument((state) => state.records.workbook.values().next().value?.language ?? null);
  const { i18n } = useTranslation();
  const language: Language = own ?? workbook ?? (i18n.language.startsWith('zh') ? 'zh-CN' : 'en');
  return useMemo(() => sceneWords(i18n.getResourceBundle(language, 'translation') as SceneLocale, language), [i18n, language]);
}
