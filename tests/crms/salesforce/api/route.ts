import { type Account, type Route, refuse } from '../../kit/index.ts';
import type { SalesforceData } from '../data/index.ts';
import type { SalesforceOptions } from '../options.ts';
import type { SalesforceState } from '../state.ts';

export type SalesforceRoute = Route<SalesforceOptions, SalesforceState, SalesforceData>;
export type Org = Account<SalesforceOptions, SalesforceState, SalesforceData>;

/** The real pages speak to Aura endpoints of which the facts say nothing; no path of these is Salesforce’s, but the servlet’s. */
export const base = '/services/practice';

/** Refuses those who may not manage billing. */
export function forBilling(answer: SalesforceRoute['answer']): SalesforceRoute['answer'] {
  return (org, call) => (org.options.role === 'billing' ? answer(org, call) : refuse(403, 'INSUFFICIENT_PRIVILEGES'));
}

/** Refuses those who have no set-up. */
export function forAdministrators(answer: SalesforceRoute['answer']): SalesforceRoute['answer'] {
  return (org, call) => (org.options.role === 'user' ? refuse(403, 'INSUFFICIENT_PRIVILEGES') : answer(org, call));
}
