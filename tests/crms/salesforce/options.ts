import type { Language } from '../../../utils/text.ts';
import { type BaseOptions, baseDefaults } from '../kit/index.ts';

/**
 * `billing`: an administrator with “Manage Billing”, which administrators have by default. `administrator`: one from whom it
 * was taken. `user`: neither the set-up nor Your Account.
 */
export type Role = 'billing' | 'administrator' | 'user';

/** `enterprise` has a contract, `starter` was bought by card, `developer` costs nothing and can be deactivated. */
export type Edition = 'enterprise' | 'starter' | 'developer';

/** What is wrong with the zips that Data Export hands out. */
export type Damage = 'none' | 'truncated-zip' | 'ragged' | 'missing-rows' | 'login-page';

export interface SalesforceOptions extends BaseOptions {
  role: Role;
  edition: Edition;
  /** Components have native shadow roots; whether a program may look into them is up to the vendor. */
  roots: 'open' | 'closed';
  /** The facts do not say whether a card customer is asked for the reason in a dialog or on a page. */
  reasons: 'dialog' | 'page';
  /** Whether the last press of cancelling is refused by the server. */
  fails: boolean;
  accounts: number;
  contacts: number;
  opportunities: number;
  /** From “Start Export” to the files, in milliseconds. */
  exportDelay: number;
  damage: Damage;
  /** The last day of the contract, or of what is paid for: `YYYY-MM-DD`. */
  endsOn: string;
  seed: number;
}

const day = 86_400_000;

/** The contract ends in 60 days: within the 90 days of the window, before the last 30. */
export function defaults(now: Date, language: Language): SalesforceOptions {
  return {
    ...baseDefaults(language),
    role: 'billing',
    edition: 'enterprise',
    roots: 'open',
    reasons: 'dialog',
    fails: false,
    accounts: 120,
    contacts: 310,
    opportunities: 95,
    exportDelay: 3_000,
    damage: 'none',
    endsOn: new Date(now.getTime() + 60 * day).toISOString().slice(0, 10),
    seed: 2026,
  };
}
