import { sendMessage } from '../../utils/browser/messages.ts';
import { showAddress } from '../../utils/browser/tabs.ts';
import { beginCustomer, recordResult, rest, undoResult } from '../../utils/case/customers.ts';
import type { CustomerList } from '../../utils/case/rows/customers.ts';
import type { Order } from '../../utils/customers/orders.ts';
import type { CustomerResult } from '../../utils/customers/results.ts';
import { attempt } from '../app/attempt.ts';
import type { CaseProps } from '../app/case-props.ts';
import { useScreen } from '../app/screen.ts';

/** The guide that leads to the end of one customer's contract. */
export const customerGuide = 'terminateCustomer';

/** Begins with a customer, from the search on: in the tab in front, or in a new one when that shows something else. */
export function begin({ view, atSite }: CaseProps, list: CustomerList, order: Order): Promise<boolean> {
  return attempt(async () => {
    const { id, account } = view.case;
    const front = useScreen.getState().tabId;
    const tabId = atSite && front !== undefined ? front : await showAddress(`https://${account.host}/`, undefined);
    if (tabId === undefined) throw new Error('The browser opened no tab.');
    await beginCustomer(list, order);
    const { row, number, name } = order;
    const wordsOnly = view.state.runs.some((run) => run.guide === customerGuide && run.wordsOnly);
    const customer = { list: list.id, row, number, name };
    await sendMessage('startGuide', { caseId: id, guide: customerGuide, tabId, wordsOnly, customer });
  });
}

/** Leaves the guide, and the list rests where it stands, or at another customer. */
export function pause({ view }: CaseProps, list: CustomerList, row?: number): Promise<boolean> {
  return attempt(async () => {
    await rest(list, row);
    await leaveGuide(view.case.id);
  });
}

/** Records what became of a customer and goes on with the next, unless the list stops here. */
export function recordAndGoOn(
  of: CaseProps,
  list: CustomerList,
  order: Order,
  known: number,
  result: CustomerResult,
): Promise<boolean> {
  return attempt(async (tell) => {
    const recorded = await recordResult(list, order, known, result);
    if (recorded.type === 'changed-elsewhere')
      return tell({ tone: 'warn', text: 'customers.changed', todo: 'customers.changed.todo' });
    if (recorded.type === 'next') await begin(of, list, recorded.order);
    else await leaveGuide(of.view.case.id);
  });
}

/** Takes the last result of a customer back. */
export function takeBack({ view }: CaseProps, list: CustomerList, order: Order): Promise<boolean> {
  return attempt(async () => {
    await undoResult(list, order);
    await leaveGuide(view.case.id);
  });
}

function leaveGuide(caseId: string): Promise<void> {
  return sendMessage('stopGuide', { caseId, guide: customerGuide });
}
