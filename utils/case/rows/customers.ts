import type { Orders } from '../../customers/orders.ts';
import type { CustomerWanted } from '../../page/customer/look.ts';

/** A customer of a list; the row of the file names the order. */
export interface CustomerAt extends CustomerWanted {
  list: string;
  row: number;
}

/** A list of customers to be terminated, and where the person stands in it. What became of each is in the case's log. */
export interface CustomerList {
  id: string;
  caseId: string;
  /** Of the file it was read from. */
  name: string;
  takenAt: string;
  /** Who works on it; stands in each result. */
  operator: string;
  /** `stopped`: something was not as the list says. Nothing goes on before the person says so. */
  state: 'going' | 'paused' | 'stopped';
  /** The customer it stands at; absent when all have a result. */
  row?: number;
}

/** What a list was read as. Never changed. */
export interface CustomerOrders extends Orders {
  list: string;
  caseId: string;
}
