import { describe, expect, it } from 'vitest';
import { readRememberedSettings, rememberSettings } from '../../../../renderer/app/settings/remembered-settings.ts';
import { chooseLanguage } from '../../../../renderer/app/words/choose-language.ts';
import { createWords } from '../../../../renderer/app/words/create-words.ts';
import { USUAL_SETTINGS } from '../../../../shared/contract/settings.ts';

describe('the language of the program', () => {
  it('is the chosen one, else the first of the browser that it speaks, else English', () => {
    expect(chooseLanguage('zh-CN', ['en'])).toBe('zh-CN');
    expect(chooseLanguage(null, ['fr-FR', 'zh-TW', 'en'])).toBe('zh-CN');
    expect(chooseLanguage(null, ['de', 'en-GB', 'zh'])).toBe('en');
    expect(chooseLanguage(null, ['fr'])).toBe('en');
  });

  it('words keys in both languages and counts as each does', () => {
    expect(createWords('en').t('shell.stages', { count: 1 })).toBe('1 stage');
    expect(createWords('en').t('shell.stages', { count: 3 })).toBe('3 stages');
    expect(createWords('zh-CN').t('shell.stages', { count: 1 })).toBe('1 个阶段');
  });
});

describe('settings that this browser remembers', () => {
  const memory = () => {
    const held = new Map<string, string>();
    return { held, getItem: (key: string) => held.get(key) ?? null, setItem: (key: string, value: string) => void held.set(key, value) };
  };

  it('come back as they were', () => {
    const kept = memory();
    const chosen = { ...USUAL_SETTINGS, language: 'zh-CN', theme: 'contrast-dark', paste: 'steps' } as const;
    rememberSettings(kept, chosen);
    expect(readRememberedSettings(kept)).toEqual(chosen);
  });

  it('are the usual ones where there are none or what is there is not ours', () => {
    const kept = memory();
    expect(readRememberedSettings(kept)).toEqual(USUAL_SETTINGS);
    for (const written of ['{', '{"theme":"pink","language":null}', 'null']) {
      kept.held.set('cxmap.settings', written);
      expect(readRememberedSettings(kept)).toEqual(USUAL_SETTINGS);
    }
  });
});
