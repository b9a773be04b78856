import type { Language } from '../../../utils/text.ts';

/** Who is signed in. Only a user with account settings access may see Billing and cancel; a regular user may not. */
export type Role = 'account-settings' | 'regular';

/** What is wrong with the CSV that the export hands out. */
export type Damage = 'none' | 'cut-off' | 'ragged' | 'missing-rows' | 'login-page';

export type PipedriveOptions = {
  /** The facts know no Chinese interface; the Chinese pages stand for one that a browser translated. */
  language: Language;
  /** The company's own name in the address: `{company}.pipedrive.com`. */
  company: string;
  /** The number that stands in the names of exported files. */
  companyId: number;
  companyName: string;
  role: Role;
  /** Whether the subscription is already cancelled at the start. */
  cancelled: boolean;
  signedIn: boolean;
  billing: 'monthly' | 'annual';
  /** Some versions of the cancel flow offer a chat after the reason. */
  chatOffer: boolean;
  /** One version of the help calls the last button “Cancel my account”. */
  lastButton: 'plan' | 'account';
  /** The server refuses the last step, as it may when a payment is being taken. */
  failing: boolean;
  /** How long the pages take to draw: `slow` 300–1500 ms in stages, `quick` tens of milliseconds. */
  pace: 'slow' | 'quick';
  deals: number;
  people: number;
  organizations: number;
  /** From the press on CSV or Excel until the file is in the list, in milliseconds. */
  exportDelay: number;
  damage: Damage;
  /** The last day that is paid for, `YYYY-MM-DD`. */
  paidUntil: string;
  /** The port on 127.0.0.1; 0 lets the system choose. */
  port: number;
  seed: number;
};

/** Fills in what is not given. The end of the paid period is always some weeks away, whatever day it is. */
export function withDefaults(options: Partial<PipedriveOptions>, now: Date): PipedriveOptions {
  return {
    language: 'en',
    company: 'sample-trading',
    companyId: 7_000_042,
    companyName: options.language === 'zh-CN' ? '示例贸易有限公司' : 'Sample Trading Ltd',
    role: 'account-settings',
    cancelled: false,
    signedIn: true,
    billing: 'monthly',
    chatOffer: true,
    lastButton: 'plan',
    failing: false,
    pace: 'slow',
    deals: 131,
    people: 240,
    organizations: 96,
    exportDelay: 3000,
    damage: 'none',
    paidUntil: new Date(now.getTime() + 23 * 86_400_000).toISOString().slice(0, 10),
    port: 0,
    seed: 2026,
    ...options,
  };
}
