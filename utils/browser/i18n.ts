import i18next, { type i18n } from 'i18next';
import type { Language } from '../text.ts';
import { en } from './locales/en/index.ts';
import { zhCN } from './locales/zh-CN/index.ts';

export type Key = keyof typeof en;
/** A key whose text has no place to fill. */
export type PlainKey = { [K in Key]: (typeof en)[K] extends `${string}{{${string}` ? never : K }[Key];

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof en };
    keySeparator: false;
    nsSeparator: false;
  }
}

/** The words of the screens. Both catalogues are part of the page: nothing is loaded, so the language changes at once. */
export function newI18n(language: Language): i18n {
  const instance = i18next.createInstance();
  void instance.init({
    lng: language,
    fallbackLng: 'en',
    keySeparator: false,
    nsSeparator: false,
    // React escapes what it shows.
    interpolation: { escapeValue: false },
    resources: { en: { translation: en }, 'zh-CN': { translation: zhCN } },
    initAsync: false,
  });
  return instance;
}
