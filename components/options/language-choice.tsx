import { Label, Radio, RadioGroup } from 'react-aria-components';
import { languages } from '../../utils/text.ts';
import { changeSettings } from '../app/change-settings.ts';
import { useSettings } from '../app/settings.tsx';
import { useWords } from '../app/words.tsx';
import { Card } from '../ui/card.tsx';

/** A language is named in itself, so that it is found by those who read no other. */
const names = { en: 'English', 'zh-CN': '简体中文' } as const;

/** The language of all pages; changes at once, everywhere. */
export function LanguageChoice() {
  const { t } = useWords();
  const { language = 'browser' } = useSettings();
  return (
    <Card title={t('options.language')}>
      <RadioGroup
        value={language}
        onChange={(value) => void changeSettings({ language: languages.find((language) => language === value) })}
        className="flex flex-col gap-1.5"
      >
        <Label className="sr-only">{t('options.language')}</Label>
        <Choice value="browser">{t('options.language.browser')}</Choice>
        {languages.map((language) => (
          <Choice key={language} value={language} language={language}>
            {names[language]}
          </Choice>
        ))}
      </RadioGroup>
    </Card>
  );
}

function Choice({ value, language, children }: { value: string; language?: string; children: string }) {
  return (
    <Radio value={value} className="group flex w-fit cursor-pointer items-center gap-2 rounded text-sm">
      <span className="flex size-4.5 items-center justify-center rounded-full border border-field bg-card group-selected:border-accent">
        <span className="size-2.5 rounded-full group-selected:bg-accent" />
      </span>
      <span lang={language}>{children}</span>
    </Radio>
  );
}
