import type { Field } from '../../utils/case/contract/terms.ts';

/** The fields that are drawn under Terms, in the order in which a contract tells them. Those of money are drawn where money is. */
export const termGroups = [
  { id: 'term', fields: ['start', 'term', 'end', 'renewal', 'renewalTerm'] },
  { id: 'notice', fields: ['notice', 'endsOn', 'noticeEarliest', 'noticeCounted', 'noticeForm', 'noticeTo'] },
  { id: 'after', fields: ['refundWithin', 'dataKept', 'reactivation', 'dataClause'] },
  { id: 'parties', fields: ['number', 'vendorParty', 'ownParty', 'ownSeat'] },
  { id: 'counting', fields: ['timeZone', 'delivery', 'monthEnd', 'holidays', 'workedWeekends'] },
] as const satisfies readonly { id: string; fields: readonly Field[] }[];

export type TermField = (typeof termGroups)[number]['fields'][number];
