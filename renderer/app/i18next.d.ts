import type en from '../../resources/locales/en.json' with { type: 'json' };

/** Keys are checked against the English words. */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof en };
  }
}
