import type { Words } from '../../schema.ts';

/** Refusals that name what is missing: they tell that the page is Your Account, too. */
export const needsBilling: Words = {
  en: [
    ...[
      'need the Manage Billing',
      'need the “Manage Billing',
      'need the "Manage Billing',
      'requires the Manage Billing',
    ],
    ...[
      'requires the “Manage Billing',
      'requires the "Manage Billing',
      'requires Manage Billing',
      'need Manage Billing',
    ],
    ...['don’t have the Manage Billing', 'do not have the Manage Billing', 'don’t have the “Manage Billing'],
    ...['don’t have Manage Billing', 'without the Manage Billing', 'ask your administrator for the Manage Billing'],
  ],
  'zh-CN': [
    ...[
      '没有“管理账单',
      '没有“管理帐单',
      '没有管理账单',
      '没有“Manage Billing',
      '没有 Manage Billing',
      '缺少“管理账单',
    ],
    ...['需要“管理账单', '需要“管理帐单', '需要管理账单', '需要“Manage Billing', '需要 Manage Billing', '缺少管理账单'],
  ],
};

export const mayNot: Words = {
  en: [
    ...['don’t have permission', 'do not have permission', 'don’t have the permission', 'do not have the permission'],
    ...['don’t have the necessary permission', 'don’t have access', 'do not have access', 'insufficient privileges'],
    ...[
      'insufficient permission',
      'not authorized to',
      'not authorised to',
      'access denied',
      'do not have the level of',
    ],
    ...needsBilling.en,
  ],
  'zh-CN': [
    ...[
      '没有权限',
      '没有相应权限',
      '没有此权限',
      '无权限',
      '权限不足',
      '特权不足',
      '无权',
      '没有访问权限',
      '没有访问此',
    ],
    ...['无法访问此', '没有所需的权限', '没有足够的权限', '没有必要的权限', '缺少权限'],
    ...needsBilling['zh-CN'],
  ],
};
