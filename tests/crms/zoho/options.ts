import type { Language } from '../../../utils/text.ts';
import { type BaseOptions, baseDefaults } from '../kit/index.ts';
import type { Damage } from './backup.ts';
import type { Counts } from './data.ts';
import type { Domain } from './hosts.ts';

export interface ZohoOptions extends BaseOptions {
  /** The super administrator alone reaches the billing; whoever bought through a partner sees the subscription and changes nothing. */
  role: 'super-admin' | 'admin' | 'partner-customer';
  domain: Domain;
  /** Digits of the organisation’s id. */
  zgid: string;
  /** The store’s page: `newer` with “Cancel Subscription” under the mouse, `older` with editions, `short` with “Switch back to free”. */
  storePage: 'newer' | 'older' | 'short';
  /** How “Cancel Subscription” comes: by the style sheet, or drawn by a script. */
  hoverBy: 'style' | 'script';
  /** The store answers that it cannot be done. */
  refuses: boolean;
  /** Days since the cancelling or downgrading; the link that deletes the CRM account shows after 7. */
  daysSinceEnd: number;
  /** Users besides the super administrator are still active. */
  usersActive: boolean;
  /** From the start of a backup to its links, in milliseconds. */
  backupDelay: number;
  damage: Damage;
  counts: Counts;
  seed: number;
}

const counts: Counts = {
  Accounts: 40,
  Contacts: 210,
  Leads: 33,
  Potentials: 51,
  Products: 12,
  Sales_Orders: 9,
  Notes: 70,
  Users: 6,
  'Practice Sites_C': 7,
};

export function defaults(_now: Date, language: Language): ZohoOptions {
  return {
    ...baseDefaults(language),
    role: 'super-admin',
    domain: language === 'en' ? 'zoho.com' : 'zoho.com.cn',
    zgid: language === 'en' ? '812345678' : '46000017',
    storePage: 'newer',
    hoverBy: 'style',
    refuses: false,
    daysSinceEnd: 2,
    usersActive: true,
    backupDelay: 1_500,
    damage: 'none',
    counts,
    seed: 2026,
  };
}
