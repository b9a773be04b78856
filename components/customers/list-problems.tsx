import type { RowProblem } from '../../utils/customers/orders.ts';
import { problemText } from '../../utils/customers/words.ts';
import { useWords } from '../app/words.tsx';
import { Callout } from '../ui/callout.tsx';
import { Foldable } from '../ui/foldable.tsx';
import { number } from '../ui/format.ts';

/** More are not listed: the first ones tell what is wrong. */
const most = 50;

/** The rows of a list that can't be used, each with its column and what is wrong there. */
export function ListProblems({ problems }: { problems: readonly RowProblem[] }) {
  const { t, say, language } = useWords();
  if (problems.length === 0) return null;
  return (
    <Callout tone="warn" title={t('customers.problems', { rows: number(problems.length, language) })}>
      <p>{t('customers.problems.text')}</p>
      <Foldable label={t('customers.problems.show')} open={problems.length <= 5}>
        <ul className="flex flex-col gap-1">
          {problems.slice(0, most).map((problem) => (
            <li key={problem.row}>
              {t('customers.problem', { row: problem.row, text: say(problemText(problem)) })}
              {problem.value !== undefined && <span className="text-xs"> “{problem.value}”</span>}
            </li>
          ))}
        </ul>
        {problems.length > most && (
          <p>{t('customers.problems.more', { rows: number(problems.length - most, language) })}</p>
        )}
      </Foldable>
    </Callout>
  );
}
