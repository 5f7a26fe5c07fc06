import 'i18next';

/** Keys are checked against the English words. */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof import('../../resources/locales/en.json')['default'] };
  }
}
