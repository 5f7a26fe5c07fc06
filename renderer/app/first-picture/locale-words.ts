import en from '../../../resources/locales/en.json' with { type: 'json' };
import zh from '../../../resources/locales/zh-CN.json' with { type: 'json' };
import type { Language } from '../../../shared/model/format.ts';
import { type SceneWords, sceneWords } from '../../../shared/scene/scene-words.ts';

const LOCALES = { en, 'zh-CN': zh } as const;

/** The words of a map. */
export function mapWords(language: Language): SceneWords {
  return sceneWords(LOCALES[language], language);
}

/** Plain words by their keys, without what a library of words does beyond that. */
export function localeWords(language: Language): (key: string) => string {
  return (key) => {
    const word = key.split('.').reduce<unknown>((held, part) => (held as Readonly<Record<string, unknown>> | undefined)?.[part], LOCALES[language]);
    return typeof word === 'string' ? word : '';
  };
}
