import type { CaseView } from '../../utils/case/cases.ts';
import type { CaseEvent } from '../../utils/case/events/index.ts';
import { decide } from '../app/decide.ts';

/** Writes down what the person said of money, and offers to take it back. */
export function recordMoney(view: CaseView, event: Extract<CaseEvent, { type: `money-${string}` }>): Promise<boolean> {
  return decide(view, event, 'money.kept');
}
