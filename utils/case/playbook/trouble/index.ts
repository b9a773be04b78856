import type { Rule } from '../rule.ts';
import { cancelRefused } from './cancel-refused.ts';
import { dataKept } from './data-kept.ts';
import { offerAccepted } from './offer-accepted.ts';
import { refundUnpaid } from './refund-unpaid.ts';
import { renewed } from './renewed.ts';

/** The next steps of each kind of trouble. */
export const troubleRules: readonly Rule[] = [
  ...cancelRefused,
  ...offerAccepted,
  ...renewed,
  ...refundUnpaid,
  ...dataKept,
];
