import type { i18n } from 'i18next';
import { type ReactNode, useEffect, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { I18nextProvider, initReactI18next, useTranslation } from 'react-i18next';
import { browserLanguage } from '../../utils/browser/extension.ts';
import { newI18n, type PlainKey } from '../../utils/browser/i18n.ts';
import { fill, type Language, languageOf, type Text } from '../../utils/text.ts';
import { useSettings } from './settings.tsx';

interface WordsProps {
  title: PlainKey;
  children: ReactNode;
}

/** Speaks the person's language to everything inside, and goes on in another one as soon as it is chosen on any page. */
export function Words({ title, children }: WordsProps) {
  const { language: chosen } = useSettings();
  const language = languageOf(chosen, browserLanguage());
  const [words] = useState<i18n>(() => newI18n(language).use(initReactI18next));
  useEffect(() => {
    document.documentElement.lang = language;
    // Told once more which language it speaks it would have everything drawn anew.
    const changed = words.language === language ? undefined : words.changeLanguage(language);
    void Promise.resolve(changed).then(() => {
      document.title = words.t(title);
    });
  }, [words, language, title]);
  return (
    <I18nextProvider i18n={words}>
      <I18nProvider locale={language}>{children}</I18nProvider>
    </I18nextProvider>
  );
}

/** The words of the screens (`t`), texts that come from a site, a task or a report (`say`), and the language they are in. */
export function useWords() {
  const { t, i18n } = useTranslation();
  const language: Language = i18n.language === 'zh-CN' ? 'zh-CN' : 'en';
  const say = (text: Text, values?: Record<string, string | number>) => fill(text, language, values);
  return { t, say, language };
}
