import type { CaseView } from '../../utils/case/cases.ts';
import { dayText } from '../../utils/case/dates/day-text.ts';
import { fillMarks } from '../../utils/case/letters/fill.ts';
import { keepLetter, mapWords } from '../../utils/case/letters/keep.ts';
import type { Letter } from '../../utils/case/letters/letters.ts';
import { amountText } from '../../utils/case/money/amount.ts';
import { dueRefund } from '../../utils/case/money/due-refund.ts';
import { attempt } from '../app/attempt.ts';
import { useWords } from '../app/words.tsx';
import { Button } from '../ui/button.tsx';

interface DueAmountProps {
  view: CaseView;
  letter: Letter;
  today: string;
}

/** Offers the refund that Money works out for the day of cancelling, for this letter only; the person takes it or writes another. */
export function DueAmount({ view, letter, today }: DueAmountProps) {
  const { t, say, language } = useWords();
  const due = dueRefund(view, today);
  if (!due) return null;
  const text = (written: typeof language) => amountText(due.amount, due.currency, written);
  const take = () => {
    const values = { amount: text(letter.language) };
    return attempt(() =>
      keepLetter(
        view.case.id,
        letter,
        mapWords(letter, (part) => fillMarks(part, values, letter.language)),
      ),
    );
  };
  return (
    <div className="flex flex-col items-start gap-1.5">
      <p className="text-xs">{t('letters.due', { day: say(dayText(due.day)), amount: text(language) })}</p>
      <Button onPress={() => void take()}>{t('letters.due.take', { amount: text(language) })}</Button>
    </div>
  );
}
