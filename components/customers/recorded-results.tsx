import type { CustomerList } from '../../utils/case/rows/customers.ts';
import type { Order } from '../../utils/customers/orders.ts';
import type { RecordedResult } from '../../utils/customers/results.ts';
import { outcomeNames } from '../../utils/customers/words.ts';
import type { CaseProps } from '../app/case-props.ts';
import { useWords } from '../app/words.tsx';
import { Button } from '../ui/button.tsx';
import { moment } from '../ui/format.ts';
import { takeBack } from './act.ts';

interface RecordedResultsProps extends CaseProps {
  list: CustomerList;
  order: Order;
  results: readonly RecordedResult[];
}

/** What was recorded of a customer, and the way to take the last of it back. */
export function RecordedResults({ list, order, results, ...of }: RecordedResultsProps) {
  const { t, say, language } = useWords();
  if (results.length === 0) return null;
  return (
    <div className="flex flex-col gap-1.5">
      <ul className="flex flex-col gap-1 text-sm">
        {results.map((result) => {
          const { outcome, at, operator, reason, effective, approval, words, note } = result;
          const more = [reason, effective, approval, words, note].filter(Boolean).join(' · ');
          return (
            <li key={at}>
              <span className="font-medium">{say(outcomeNames[outcome])}</span>
              <span className="block text-xs text-quiet">
                {t('customers.recorded', { when: moment(at, language), operator })}
                {more !== '' && ` · ${more}`}
              </span>
            </li>
          );
        })}
      </ul>
      <div>
        <Button look="quiet" onPress={() => void takeBack(of, list, order)}>
          {t('customers.undo')}
        </Button>
      </div>
    </div>
  );
}
