import type { Language } from '../../../utils/text.ts';
import { type BaseOptions, baseDefaults } from '../kit/index.ts';

export interface FxiaokeOptions extends BaseOptions {
  /** Only an administrator gets anything to see in the administration. */
  role: 'administrator' | 'member';
  cloud: Cloud;
  /** The old application has `#crm/…` addresses, the new one `#paasapp/…`. */
  edition: 'old' | 'new';
  /** Some companies' lists stand in a frame. */
  framed: boolean;
  /** No source says whether lists can be exported, nor where: not at all, above the list, or in the menu beside it. */
  exporting: 'none' | 'above' | 'in-menu';
  customers: number;
  contacts: number;
  seed: number;
}

/** The clouds whose addresses are known. */
export const clouds = ['www.fxiaoke.com', 'ale.fxiaoke.com', 'hk.sharecrm.com', 'eu.sharecrm.com'] as const;
export type Cloud = (typeof clouds)[number];

export function defaults(_now: Date, language: Language): FxiaokeOptions {
  return {
    ...baseDefaults(language),
    role: 'administrator',
    cloud: 'www.fxiaoke.com',
    edition: 'old',
    framed: false,
    exporting: 'none',
    customers: 173,
    contacts: 88,
    seed: 2026,
  };
}

export function companyName({ language }: Pick<FxiaokeOptions, 'language'>): string {
  return language === 'en' ? 'Sample Trading Ltd' : '示例贸易有限公司';
}
