import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../shared/model/format.ts';
import type { Records } from '../../shared/model/kinds.ts';
import { type SceneLocale, type SceneWords, sceneWords } from '../../shared/scene/index.ts';
import { useDocument } from '../records/index.ts';

type I18n = ReturnType<typeof useTranslation>['i18n'];

/** The map speaks the journey's language, else the workbook's; the program around it speaks the reader's. */
export function useSceneWords(journey: string): SceneWords {
  const { i18n } = useTranslation();
  const language = useDocument((state) => languageOf(state.records, journey, i18n.language));
  return useMemo(() => wordsIn(language, i18n), [i18n, language]);
}

/** The same where no component is being drawn. */
export function sceneWordsOf(records: Records, journey: string, i18n: I18n): SceneWords {
  return wordsIn(languageOf(records, journey, i18n.language), i18n);
}

function languageOf(records: Records, journey: string, reader: string): Language {
  const own = records.journey.get(journey)?.language ?? records.workbook.values().next().value?.language;
  return own ?? (reader.startsWith('zh') ? 'zh-CN' : 'en');
}

function wordsIn(language: Language, i18n: I18n): SceneWords {
  return sceneWords(i18n.getResourceBundle(language, 'translation') as SceneLocale, language);
}
