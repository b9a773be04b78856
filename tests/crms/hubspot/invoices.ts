import type { HubSpotOptions } from './options.ts';
import { monthlyAmount, monthsBefore, productName } from './subscription.ts';

/** An invoice of the account. `cancelled` is the state of a bill and says nothing about the subscription. */
export type Invoice = { number: string; date: string; item: string; amount: number; status: 'paid' | 'cancelled' };

/** One invoice a month of the term so far, newest first; the fourth was issued twice and one of the two cancelled. */
export function makeInvoices(options: HubSpotOptions): Invoice[] {
  const paid = Array.from({ length: 9 }, (_, index) => makeInvoice(options, index + 2, 100 - index * 2, 'paid'));
  return [...paid.slice(0, 3), makeInvoice(options, 5, 95, 'cancelled'), ...paid.slice(3)];
}

function makeInvoice(options: HubSpotOptions, ago: number, serial: number, status: Invoice['status']): Invoice {
  return {
    number: `INV-${options.portalId}-${String(serial).padStart(4, '0')}`,
    date: monthsBefore(options.renewsOn, ago),
    item: productName,
    amount: monthlyAmount,
    status,
  };
}
