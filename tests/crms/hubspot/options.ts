import type { Language } from '../../../utils/text.ts';
import { type BaseOptions, baseDefaults } from '../kit/index.ts';

/**
 * Who is signed in. Only a billing admin may cancel; a super admin without that right sees the subscriptions read-only
 * and a member does not see billing at all.
 */
export type Role = 'billing-admin' | 'super-admin' | 'member';

/** What is wrong with the zip that Backup & restore hands out. */
export type Damage = 'none' | 'truncated-zip' | 'ragged' | 'missing-rows' | 'login-page';

export interface HubSpotOptions extends BaseOptions {
  /** Where the account lives; `na1` is `app.hubspot.com`, the others `app-{hublet}.hubspot.com`. */
  hublet: Hublet;
  portalId: number;
  accountName: string;
  role: Role;
  /** `2023`: "Cancel auto-renewal". `newer`: "Turn off auto-renew". */
  wording: '2023' | 'newer';
  contacts: number;
  companies: number;
  deals: number;
  /** From "Create backup" to "Download", in milliseconds. */
  backupDelay: number;
  damage: Damage;
  /** The day the subscription renews, `YYYY-MM-DD`. */
  renewsOn: string;
  seed: number;
}

/** The data centres whose host names are confirmed. */
export const hublets = ['na1', 'na2', 'na3', 'eu1'] as const;
export type Hublet = (typeof hublets)[number];

export function hostOfHublet(hublet: Hublet): string {
  return hublet === 'na1' ? 'app.hubspot.com' : `app-${hublet}.hubspot.com`;
}

/** The renewal is always some weeks away, whatever day it is. */
export function defaults(now: Date, language: Language): HubSpotOptions {
  return {
    ...baseDefaults(language),
    hublet: 'eu1',
    portalId: 139_000_042,
    accountName: language === 'en' ? 'Sample Trading Ltd' : '示例贸易有限公司',
    role: 'billing-admin',
    wording: '2023',
    contacts: 480,
    companies: 96,
    deals: 131,
    backupDelay: 4000,
    damage: 'none',
    renewsOn: addDays(now, 47),
    seed: 2026,
  };
}

function addDays(date: Date, days: number): string {
  return new Date(date.getTime() + days * 86_400_000).toISOString().slice(0, 10);
}
