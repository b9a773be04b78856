import type { Language } from '../../../utils/text.ts';
import { type BaseOptions, baseDefaults } from '../kit/index.ts';

export type Cloud = 'world' | '21Vianet';

/**
 * Which page of the admin center the company sees. `agreement-new`: a Microsoft Customer Agreement within seven days of the start,
 * `agreement-late`: the same later, `services`: a Microsoft Online Services Agreement, `menu`: the worldwide pages until about 2022,
 * `china`: 21Vianet.
 */
export type Billing = 'agreement-new' | 'agreement-late' | 'services' | 'menu' | 'china';

/** Who is signed in: someone with a billing role, or a System Administrator of the organization without one. */
export type Role = 'billing-admin' | 'system-admin';

/** What is wrong with the workbook that a list exports. */
export type Damage = 'none' | 'cut-off' | 'missing-rows' | 'no-keys' | 'sign-in-page';

export interface DynamicsOptions extends BaseOptions {
  role: Role;
  billing: Billing;
  /** The command bar has no room for “Export to Excel”. */
  narrowBar: boolean;
  /** The last press does not go through. */
  failing: boolean;
  damage: Damage;
  /** How many accounts there are; contacts, leads and opportunities follow from it. */
  accounts: number;
  /** From “Export data” to “Download exported data”, in milliseconds. */
  exportDelay: number;
  /** The day on which the subscription renews, `YYYY-MM-DD`. */
  renewsOn: string;
  seed: number;
}

export const organizationId = '3b1f6c0e-0000-4000-8000-00000000c0de';
export const environmentId = 'a9d5e7f2-0000-4000-8000-0000000e0e0e';

export const cloudOf = ({ billing }: Pick<DynamicsOptions, 'billing'>): Cloud =>
  billing === 'china' ? '21Vianet' : 'world';

export function companyName(language: Language): string {
  return language === 'en' ? 'Sample Trading Ltd' : '示例贸易有限公司';
}

export function defaults(now: Date, language: Language): DynamicsOptions {
  return {
    ...baseDefaults(language),
    role: 'billing-admin',
    billing: 'agreement-late',
    narrowBar: false,
    failing: false,
    damage: 'none',
    accounts: 120,
    exportDelay: 3000,
    renewsOn: new Date(now.getTime() + 96 * 86_400_000).toISOString().slice(0, 10),
    seed: 365,
  };
}
