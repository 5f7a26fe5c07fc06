import en from '../../../../resources/locales/en.json' with { type: 'json' };
import zh from '../../../../resources/locales/zh-CN.json' with { type: 'json' };
import { sceneWords } from '../../../../shared/scene/index.ts';

export const EN = sceneWords(en, 'en');
export const ZH = sceneWords(zh, 'zh-CN');
