import { THEMES } from '../../shared/contract/settings.ts';
import { LANGUAGES } from '../../shared/model/format.ts';
import { type Action, defineAction } from './action.ts';

function themeAction(theme: (typeof THEMES)[number]): Action {
  return defineAction(`theme.${theme}`, {
    group: 'settings',
    enabled: ({ services }) => services.settings.theme !== theme,
    run: ({ services }) => services.changeSettings({ theme }),
  });
}

function languageAction(language: (typeof LANGUAGES)[number]): Action {
  return defineAction(`language.${language}`, {
    group: 'settings',
    enabled: ({ services }) => services.settings.language !== language,
    run: ({ services }) => services.changeSettings({ language }),
  });
}

export const SETTINGS_ACTIONS = [
  defineAction('settings', { group: 'settings', keys: ['mod+,'], home: true, run: ({ services }) => services.openSettings() }),
  defineAction('reports', { group: 'settings', home: true, run: ({ services }) => services.openSettings('reports') }),
  ...THEMES.map(themeAction),
  ...LANGUAGES.map(languageAction),
];
