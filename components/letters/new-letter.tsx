import { useState } from 'react';
import { Checkbox, CheckboxGroup, Label } from 'react-aria-components';
import { compose } from '../../utils/case/letters/compose.ts';
import { beginLetter } from '../../utils/case/letters/keep.ts';
import { type LetterKind, letterKinds } from '../../utils/case/letters/kinds.ts';
import type { LetterLaw } from '../../utils/case/letters/template.ts';
import { templates } from '../../utils/case/letters/templates/index.ts';
import { type LetterSources, letterValues } from '../../utils/case/letters/values.ts';
import { type Language, languages } from '../../utils/text.ts';
import { attempt } from '../app/attempt.ts';
import { useWords } from '../app/words.tsx';
import { Choice } from '../migration/choice.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { CheckIcon } from '../ui/icons.tsx';

interface NewLetterProps {
  caseId: string;
  sources: LetterSources;
  /** Rules that apply by the answers of the case. */
  laws: ReadonlySet<LetterLaw>;
  /** The letter that a task asks for. */
  wanted: LetterKind | undefined;
  /** The language of the last letter. */
  before: Language | undefined;
  onBegun(letter: string): void;
}

/** Which letter, in which language: that is the recipient's, not the screen's. */
export function NewLetter({ caseId, sources, laws, wanted, before, onBegun }: NewLetterProps) {
  const { t, say, language: own } = useWords();
  const [kind, setKind] = useState<LetterKind>(wanted ?? 'non-renewal');
  const [language, setLanguage] = useState<Language>(before ?? own);
  const [chosen, setChosen] = useState<LetterLaw[]>();
  const template = templates[kind];
  const cited = template.parts.flatMap(({ law }) => law ?? []);
  const citing = chosen ?? [...laws];
  const begin = () =>
    attempt(async () => {
      const words = compose(template, letterValues(sources, template, language), new Set(citing), language);
      onBegun(await beginLetter(caseId, kind, language, words));
    });
  return (
    <Card title={t('letters.new')} strong>
      <Choice
        label={t('letters.kind')}
        value={kind}
        groups={[letterKinds.map((id) => ({ id, name: say(templates[id].name) }))]}
        onChoose={(id) => setKind(id as LetterKind)}
      />
      <p className="text-sm text-quiet">{say(template.use)}</p>
      <Choice
        label={t('letters.language')}
        value={language}
        groups={[languages.map((id) => ({ id, name: t(`letters.language.${id}`) }))]}
        onChoose={(id) => setLanguage(id as Language)}
      />
      {cited.length > 0 && <Laws laws={cited} value={citing} onChange={setChosen} />}
      <div>
        <Button look="primary" onPress={() => void begin()}>
          {t('letters.begin')}
        </Button>
      </div>
      <p className="text-xs text-quiet">{t('letters.noAdvice')}</p>
    </Card>
  );
}

interface LawsProps {
  laws: LetterLaw[];
  value: LetterLaw[];
  onChange(laws: LetterLaw[]): void;
}

/** Which rules the letter cites; each says when it applies. */
function Laws({ laws, value, onChange }: LawsProps) {
  const { t } = useWords();
  return (
    <CheckboxGroup value={value} onChange={(next) => onChange(next as LetterLaw[])} className="flex flex-col gap-1.5">
      <Label className="text-xs font-medium text-quiet">{t('letters.laws')}</Label>
      {laws.map((law) => (
        <Checkbox key={law} value={law} className="group flex cursor-pointer items-start gap-2 text-sm">
          <span className="mt-0.5 flex size-4.5 shrink-0 items-center justify-center rounded border border-field bg-card text-on-accent group-focus-visible:outline-2 group-selected:border-accent group-selected:bg-accent">
            <CheckIcon className="size-3.5 opacity-0 group-selected:opacity-100" />
          </span>
          <span>{t(`letters.law.${law}`)}</span>
        </Checkbox>
      ))}
    </CheckboxGroup>
  );
}
