import { useState } from 'react';
import { addDays } from '../../utils/case/dates/days.ts';
import { noteOf, noteSent } from '../../utils/case/letters/keep.ts';
import { type LetterWay, letterWays, wayNames } from '../../utils/case/letters/kinds.ts';
import type { Letter } from '../../utils/case/letters/letters.ts';
import { templates } from '../../utils/case/letters/templates/index.ts';
import { attempt } from '../app/attempt.ts';
import { useWords } from '../app/words.tsx';
import { Choice } from '../migration/choice.tsx';
import { Button } from '../ui/button.tsx';
import { Hash } from '../ui/copy.tsx';
import { DateField } from '../ui/date-field.tsx';
import { Fact, WordsField } from '../ui/field.tsx';
import { Foldable } from '../ui/foldable.tsx';
import { day } from '../ui/format.ts';

interface SentPartProps {
  caseId: string;
  letter: Letter;
  today: string;
}

/** When and how a letter left: to be said by the person, or as they said it. */
export function SentPart({ caseId, letter, today }: SentPartProps) {
  const { t, say, language } = useWords();
  const { sent, answered } = letter;
  if (!sent) {
    return (
      <Foldable label={t('letters.send')}>
        <SentForm caseId={caseId} letter={letter} today={today} />
      </Foldable>
    );
  }
  return (
    <section className="flex flex-col gap-1.5 rounded-lg border border-line p-2.5">
      <dl className="flex flex-col gap-1">
        <Fact name={t('letters.sent.day')}>{day(sent.day, language)}</Fact>
        <Fact name={t('letters.sent.way')}>{say(wayNames[sent.way])}</Fact>
        {sent.to && <Fact name={t('letters.sent.to')}>{sent.to}</Fact>}
        {sent.number && <Fact name={t('letters.sent.number')}>{sent.number}</Fact>}
        {sent.answerBy && <Fact name={t('letters.sent.answerBy')}>{day(sent.answerBy, language)}</Fact>}
      </dl>
      <Hash sha256={sent.sha256} />
      {!answered && (
        <div>
          <Button look="quiet" onPress={() => void attempt(() => noteOf(caseId, letter, 'letter-sent-undone'))}>
            {t('letters.sent.undo')}
          </Button>
        </div>
      )}
    </section>
  );
}

/** The person's word that a letter left. */
function SentForm({ caseId, letter, today }: SentPartProps) {
  const { t, say } = useWords();
  const { answerWithin } = templates[letter.kind];
  const [on, setOn] = useState(today);
  const [way, setWay] = useState<LetterWay>('e-mail');
  const [to, setTo] = useState('');
  const [number, setNumber] = useState('');
  const [answerBy, setAnswerBy] = useState(answerWithin === undefined ? '' : addDays(today, answerWithin));
  const note = () =>
    attempt(async (tell) => {
      await noteSent(caseId, letter, {
        day: on,
        way,
        to: to.trim() || undefined,
        number: number.trim() || undefined,
        answerBy: answerBy || undefined,
      });
      tell({
        tone: 'good',
        text: 'letters.sent.noted',
        undo: () => noteOf(caseId, letter, 'letter-sent-undone'),
      });
    });
  return (
    <div className="flex flex-col gap-2.5">
      <DateField label={t('letters.sent.day')} value={on} onChange={setOn} />
      <Choice
        label={t('letters.sent.way')}
        value={way}
        groups={[letterWays.map((id) => ({ id, name: say(wayNames[id]) }))]}
        onChoose={(id) => setWay(id as LetterWay)}
      />
      <WordsField label={t('letters.sent.to')} value={to} onChange={setTo} maxLength={500} />
      <WordsField
        label={t('letters.sent.number')}
        help={t('letters.sent.number.help')}
        value={number}
        onChange={setNumber}
        maxLength={200}
      />
      {answerWithin !== undefined && (
        <DateField label={t('letters.sent.answerBy')} value={answerBy} onChange={setAnswerBy} />
      )}
      <div>
        <Button look="primary" isDisabled={on === ''} onPress={() => void note()}>
          {t('letters.sent.note')}
        </Button>
      </div>
    </div>
  );
}
