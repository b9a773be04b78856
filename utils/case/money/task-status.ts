import type { Site } from '../../../sites/schema.ts';
import { valuesOf } from '../contract/contract.ts';
import type { Day } from '../dates/days.ts';
import type { TaskStatus } from '../playbook/phases.ts';
import type { CaseState } from '../state.ts';
import { billDay, billOf } from './bill.ts';
import { costTermsOf } from './known-terms.ts';
import { ledgerOf } from './ledger.ts';
import { type RefundState, refundStateOf } from './refund-state.ts';

/** What is owed when is worked out once the day of cancelling was chosen from it. */
export function owedStatus({ events }: CaseState): TaskStatus | undefined {
  return ledgerOf(events).day === undefined ? undefined : 'done';
}

/** The bill is checked when every line of it agrees or is explained; a difference needs a look. */
export function billStatus(state: CaseState, site: Site, today: Day): TaskStatus | undefined {
  const ledger = ledgerOf(state.events);
  if (ledger.lines.length === 0) return undefined;
  const values = valuesOf(state.contract);
  const known = costTermsOf(site, values);
  if (known.type === 'missing') return 'under-way';
  const { open } = billOf(known.terms, values.seats, ledger, billDay(ledger, state, today));
  return open.length > 0 ? 'trouble' : 'done';
}

/** @param today by the person's own calendar */
export function refundStatus({ events }: CaseState, today: Day): TaskStatus | undefined {
  const { status } = refundStateOf(ledgerOf(events), today);
  return refundStatuses[status];
}

const refundStatuses: Record<RefundState['status'], TaskStatus | undefined> = {
  none: undefined,
  asked: 'waiting',
  promised: 'waiting',
  partly: 'waiting',
  in: 'done',
  late: 'overdue',
};
