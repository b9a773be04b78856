import type { Site } from '../../sites/schema.ts';

export type TermKind = keyof Site['terms'];

/** Which of the vendor's terms someone should read at which task, in the order in which they matter there. */
export const termsFor: Readonly<Record<string, readonly TermKind[]>> = {
  contract: ['renewal', 'window', 'notice', 'refund'],
  cancel: ['window', 'notice', 'refund', 'retention', 'reactivation'],
  bill: ['refund'],
  'data-clause': ['retention'],
  deletion: ['retention'],
  'kept-until': ['retention'],
  reactivation: ['reactivation'],
  bundle: ['retention', 'reactivation'],
};

/** At which tasks someone may have to ask the vendor. */
export const asksAt: ReadonlySet<string> = new Set(['contract', 'cancel', 'bill']);
