import type { Language } from '../../../utils/text.ts';
import { type BaseOptions, baseDefaults } from '../kit/index.ts';

/** What is wrong with the CSV that the export hands out. */
export type Damage = 'none' | 'cut-off' | 'ragged' | 'missing-rows' | 'login-page';

/** The facts know no Chinese interface; the Chinese pages stand for one that a browser translated. */
export interface PipedriveOptions extends BaseOptions {
  /** Only a user with account settings access may see Billing and cancel; a regular user may not. */
  role: 'account-settings' | 'regular';
  /** The number that stands in the names of exported files. */
  companyId: number;
  billing: 'monthly' | 'annual';
  /** A trial with a card on file: another wording, and one more step before the reason. */
  trial: boolean;
  /** Whether what is lost and the reason for leaving are two steps; the help can be read either way. */
  reasonApart: boolean;
  /** Some versions of the way out offer a chat after the reason. */
  chatOffer: boolean;
  /** One version of the help calls the last button “Cancel my account”. */
  lastButton: 'plan' | 'account';
  /** The server refuses the last step, as it may while a payment is being taken. */
  failing: boolean;
  deals: number;
  people: number;
  organizations: number;
  /** From the press on CSV or Excel until the file is in the list, in milliseconds. */
  exportDelay: number;
  damage: Damage;
  /** The last day that is paid for, `YYYY-MM-DD`. */
  paidUntil: string;
  seed: number;
}

/** The company's own name in the address. */
export const company = 'sample-trading';

/** The end of the paid period is always some weeks away, whatever day it is. */
export function defaults(now: Date, language: Language): PipedriveOptions {
  return {
    ...baseDefaults(language),
    role: 'account-settings',
    companyId: 7_000_042,
    billing: 'monthly',
    trial: false,
    reasonApart: false,
    chatOffer: true,
    lastButton: 'plan',
    failing: false,
    deals: 131,
    people: 240,
    organizations: 96,
    exportDelay: 3000,
    damage: 'none',
    paidUntil: new Date(now.getTime() + 23 * 86_400_000).toISOString().slice(0, 10),
    seed: 2026,
  };
}

export function companyName({ language }: PipedriveOptions): string {
  return language === 'en' ? 'Sample Trading Ltd' : '示例贸易有限公司';
}
