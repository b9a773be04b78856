import type { Language } from '../../../utils/text.ts';
import { type BaseOptions, baseDefaults } from '../kit/index.ts';

/** What can be bought, and so what a backup can be made of. */
export const products = ['products', 'projects', 'tests', 'wiki', 'spaces'] as const;
export type Product = (typeof products)[number];

/** `organization-admin`: with the right 系统管理 (system management). `member`: without it. */
export type Role = 'organization-admin' | 'member';

/** What is wrong with the file of a backup. */
export type Damage = 'none' | 'cut-off' | 'missing-rows' | 'sign-in-page';

/** Nothing is known of how a team is cancelled, so `cancelled` changes nothing here. */
export interface PingCodeOptions extends BaseOptions {
  role: Role;
  /** 目录服务, the product that backups are a part of. */
  directoryService: boolean;
  bought: readonly Product[];
  /** From 确定 to the mail, in milliseconds. */
  backupDelay: number;
  damage: Damage;
  workItems: number;
  seed: number;
}

export const team = 'sample-team';
export const host = `${team}.pingcode.com`;

export function teamName(language: Language): string {
  return language === 'en' ? 'Sample Team' : '示例团队';
}

export function defaults(_now: Date, language: Language): PingCodeOptions {
  return {
    ...baseDefaults(language),
    role: 'organization-admin',
    directoryService: true,
    bought: ['products', 'projects', 'wiki'],
    backupDelay: 3000,
    damage: 'none',
    workItems: 160,
    seed: 15,
  };
}
