import { useState } from 'react';
import type { CaseView } from '../../utils/case/cases.ts';
import { noteAnswer, noteOf } from '../../utils/case/letters/keep.ts';
import type { Letter } from '../../utils/case/letters/letters.ts';
import { attempt } from '../app/attempt.ts';
import { useWords } from '../app/words.tsx';
import { Choice } from '../migration/choice.tsx';
import { Button } from '../ui/button.tsx';
import { DateField } from '../ui/date-field.tsx';
import { Fact, WordsField } from '../ui/field.tsx';
import { Foldable } from '../ui/foldable.tsx';
import { day, moment } from '../ui/format.ts';

interface AnswerPartProps {
  view: CaseView;
  letter: Letter;
  today: string;
}

/** Who answered a letter, when, and which evidence holds it. */
export function AnswerPart({ view, letter, today }: AnswerPartProps) {
  const { t, language } = useWords();
  const { answered } = letter;
  if (!answered) {
    return (
      <Foldable label={t('letters.answer')}>
        <AnswerForm view={view} letter={letter} today={today} />
      </Foldable>
    );
  }
  const evidence = view.state.evidence.find(({ id }) => id === answered.evidence);
  return (
    <section className="flex flex-col gap-1.5 rounded-lg border border-line p-2.5">
      <dl className="flex flex-col gap-1">
        <Fact name={t('letters.answer.day')}>{day(answered.day, language)}</Fact>
        <Fact name={t('letters.answer.who')}>{answered.who}</Fact>
        {answered.words && <Fact name={t('letters.answer.words')}>{answered.words}</Fact>}
        {evidence && <Fact name={t('letters.answer.evidence')}>{evidence.title}</Fact>}
      </dl>
      <div>
        <Button look="quiet" onPress={() => void attempt(() => noteOf(view.case.id, letter, 'letter-answer-undone'))}>
          {t('letters.answer.undo')}
        </Button>
      </div>
    </section>
  );
}

const none = 'none';

/** The person's word that an answer came. */
function AnswerForm({ view, letter, today }: AnswerPartProps) {
  const { t, language } = useWords();
  const [on, setOn] = useState(today);
  const [who, setWho] = useState('');
  const [words, setWords] = useState('');
  const [evidence, setEvidence] = useState(none);
  const caseId = view.case.id;
  const kept = view.state.evidence
    .toReversed()
    .map(({ id, title, at }) => ({ id, name: `${title} · ${moment(at, language)}` }));
  const note = () =>
    attempt(async (tell) => {
      await noteAnswer(caseId, letter, {
        day: on,
        who: who.trim(),
        words: words.trim() || undefined,
        evidence: evidence === none ? undefined : evidence,
      });
      tell({
        tone: 'good',
        text: 'letters.answer.noted',
        undo: () => noteOf(caseId, letter, 'letter-answer-undone'),
      });
    });
  return (
    <div className="flex flex-col gap-2.5">
      <DateField label={t('letters.answer.day')} value={on} onChange={setOn} />
      <WordsField label={t('letters.answer.who')} value={who} onChange={setWho} maxLength={200} />
      <WordsField label={t('letters.answer.words')} value={words} onChange={setWords} lines={2} maxLength={2_000} />
      <Choice
        label={t('letters.answer.evidence')}
        value={evidence}
        groups={[[{ id: none, name: t('letters.answer.evidence.none') }], kept]}
        onChoose={setEvidence}
      />
      <p className="text-xs text-quiet">{t('letters.answer.evidence.how')}</p>
      <div>
        <Button look="primary" isDisabled={on === '' || who.trim() === ''} onPress={() => void note()}>
          {t('letters.answer.note')}
        </Button>
      </div>
    </div>
  );
}
