import type { CaseView } from '../../utils/case/cases.ts';
import type { CaseEvent } from '../../utils/case/events/index.ts';
import { append } from '../../utils/case/log.ts';
import { attempt } from '../app/attempt.ts';
import { show } from '../app/screen.ts';

type MoneyEvent = Extract<CaseEvent, { type: `money-${string}` }>;

/** Writes down what the person said of money, and offers to take it back. */
export function recordMoney(view: CaseView, event: MoneyEvent): Promise<boolean> {
  return attempt(async () => {
    const { seq } = await append(view.case.id, event);
    const undo = () => append(view.case.id, { type: 'money-taken-back', number: seq });
    show.notice({ tone: 'good', text: 'money.kept', undo });
  });
}
