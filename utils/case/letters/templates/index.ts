import type { LetterKind } from '../kinds.ts';
import type { Template } from '../template.ts';
import { confirmation } from './confirmation.ts';
import { customers } from './customers.ts';
import { data } from './data.ts';
import { nonRenewal } from './non-renewal.ts';
import { objection } from './objection.ts';
import { refund } from './refund.ts';
import { refusal } from './refusal.ts';
import { reminder } from './reminder.ts';
import { staff } from './staff.ts';
import { termination } from './termination.ts';
import { withdrawal } from './withdrawal.ts';

/** Every letter, in the order in which people need them. */
export const templates: Record<LetterKind, Template> = {
  'non-renewal': nonRenewal,
  termination,
  confirmation,
  refund,
  data,
  objection,
  refusal,
  withdrawal,
  reminder,
  customers,
  staff,
};
