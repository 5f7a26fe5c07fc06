import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../shared/model/format.ts';
import type { Records } from '../../shared/model/kinds.ts';
import { type SceneLocale, type SceneWords, sceneWords } from '../../shared/scene/index.ts';
import { useDocument } from '../records/index.ts';
import { sceneLanguage } from './scene-language.ts';

type I18n = ReturnType<typeof useTranslation>['i18n'];

/** The map speaks the journey's language, else the workbook's; the program around it speaks the reader's. */
export function useSceneWords(journey: string): SceneWords {
  const { i18n } = useTranslation();
  const language = useDocument((state) => sceneLanguage(state.records, journey, i18n.language));
  return useMemo(() => wordsIn(language, i18n), [i18n, language]);
}

/** The same where no component is being drawn. */
export function sceneWordsOf(records: Records, journey: string, i18n: I18n): SceneWords {
  return wordsIn(sceneLanguage(records, journey, i18n.language), i18n);
}

function wordsIn(language: Language, i18n: I18n): SceneWords {
  return sceneWords(i18n.getResourceBundle(language, 'translation') as SceneLocale, language);
}
