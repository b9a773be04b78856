import type { LoggedEvent } from '../../utils/case/events/index.ts';
import type { Run } from '../../utils/case/rows/guide.ts';
import type { Order } from '../../utils/customers/orders.ts';
import type { CustomerOutcome, CustomerResult } from '../../utils/customers/results.ts';

/** A result that is being written; its outcome may not be chosen yet. */
export type DraftResult = Omit<CustomerResult, 'outcome'> & { outcome?: CustomerOutcome };

/** What the order and the page say of a result, for the person to confirm. `run` is the guide's, while it is about this customer. */
export function proposeResult(
  order: Order,
  operator: string,
  run: Run | undefined,
  events: readonly LoggedEvent[],
): DraftResult {
  const { reason, effective, approval } = order;
  const outcome = outcomeOf(run, wasPressed(order, events));
  return {
    operator,
    compared: run?.seen?.right ? 'page' : 'person',
    ...(outcome && { outcome }),
    ...(reason !== undefined && { reason }),
    ...(effective !== undefined && { effective }),
    ...(approval !== undefined && { approval }),
    ...(run?.seen?.said !== undefined && { words: run.seen.said }),
  };
}

/** Only what the page calls the state is proposed: a message may be about anything. */
function outcomeOf(run: Run | undefined, pressed: boolean): CustomerOutcome | undefined {
  switch (run?.seen?.look.status?.is) {
    case 'ended':
      return pressed ? 'terminated' : 'already';
    case 'waiting':
      return pressed ? 'waiting' : undefined;
    default:
      return undefined;
  }
}

/** The person pressed a last button since they began with this customer. */
function wasPressed({ row }: Order, events: readonly LoggedEvent[]): boolean {
  const begun = events.findLast((event) => event.type === 'customer-begun' && event.row === row)?.seq;
  return begun !== undefined && events.some(({ type, seq }) => type === 'last-button-pressed' && seq > begun);
}
