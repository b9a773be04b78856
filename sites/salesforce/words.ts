import type { Words } from '../schema.ts';

// No Chinese interface text of Salesforce was seen in any source; the Chinese words here are translations.

export const yourAccount: Words = {
  en: ['Your Account', 'Your Account App', 'Go to Your Account', 'Manage Your Account'],
  'zh-CN': ['您的帐户', '您的账户', '你的帐户', '你的账户', '您的帐号', '您的账号', '前往您的账户', '管理您的账户'],
};

/** The page of the contract, and the ways to it within Your Account. */
export const contract: Words = {
  en: [
    ...['Salesforce Contract', 'Salesforce Contracts', 'Your Contract', 'Your Contracts', 'View Contract'],
    ...['View Contract Details', 'Contract Details', 'Manage Contract', 'Manage Contracts'],
  ],
  'zh-CN': [
    ...['Salesforce 合同', '您的合同', '查看合同', '查看合同详情', '合同详情', '管理合同', '合同管理'],
    ...['Salesforce 合约', '您的合约', '查看合约'],
  ],
};

export const manageRenewal: Words = {
  en: ['Manage Renewal', 'Manage My Renewal', 'Manage Your Renewal', 'Manage Contract Renewal'],
  'zh-CN': ['管理续约', '管理续订', '管理续费', '管理合同续约', '管理我的续约'],
};

/** By this name the renewal FAQ calls a part of the app, where the contract’s page has one button. */
export const manageRenewals: Words = {
  en: ['Manage Renewals', 'Renewals'],
  'zh-CN': ['续约管理', '续订管理', '管理续约', '管理续订'],
};

export const dontRenew: Words = {
  en: [
    ...['Don’t Renew', 'Do Not Renew', 'Don’t Renew Contract', 'Do Not Renew Contract', 'Cancel Renewal'],
    ...['Cancel Auto-Renewal', 'Cancel Auto Renewal', 'Cancel Automatic Renewal', 'Cancel Auto-Renew'],
    ...['Turn Off Auto-Renew', 'Turn Off Auto-Renewal', 'Turn Off Automatic Renewal', 'Decline Renewal'],
  ],
  'zh-CN': [
    ...[
      '不续约',
      '不再续约',
      '不续订',
      '不再续订',
      '不予续约',
      '不续签',
      '不续费',
      '合同不续约',
      '取消续约',
      '取消续订',
    ],
    ...['取消自动续约', '取消自动续订', '取消自动续费', '关闭自动续约', '关闭自动续订', '关闭自动续费', '停止续约'],
  ],
};

// “退订” is not among them: it is what newsletters call their way out.
export const cancelSubscription: Words = {
  en: ['Cancel Subscription', 'Cancel My Subscription', 'Cancel Your Subscription', 'Cancel Plan', 'Cancel My Plan'],
  'zh-CN': ['取消订阅', '取消我的订阅', '取消您的订阅', '取消套餐', '取消订购', '终止订阅'],
};

/** What is asked between the two presses that have the same name. */
export const whyLeaving: Words = {
  en: [
    ...['why are you leaving', 'why you are leaving', 'why you’re leaving', 'why are you cancel', 'why you are cancel'],
    ...[
      'why you’re cancel',
      'reason for leaving',
      'reason for cancel',
      'reason for your cancel',
      'cancellation reason',
    ],
    ...['tell us why', 'why do you want to', 'what made you'],
  ],
  'zh-CN': [
    ...['为什么要离开', '为什么离开', '为何离开', '离开的原因', '离开原因', '为什么取消', '为什么要取消', '为何取消'],
    ...['取消原因', '取消的原因', '取消订阅的原因', '告诉我们原因', '说明原因', '选择原因'],
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
    ...[
      'need the Manage Billing',
      'need the “Manage Billing',
      'need the "Manage Billing',
      'requires the Manage Billing',
    ],
    ...['requires the “Manage Billing', 'requires the "Manage Billing', 'without the Manage Billing'],
    ...['don’t have the Manage Billing', 'do not have the Manage Billing', 'don’t have the “Manage Billing'],
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
      '无法访问此',
    ],
    ...['没有“管理账单', '没有“管理帐单', '没有管理账单', '没有“Manage Billing', '需要“管理账单', '需要“管理帐单'],
    ...['需要管理账单', '需要“Manage Billing', '需要 Manage Billing', '没有所需的权限', '没有足够的权限', '缺少权限'],
  ],
};

/** What a contract that renews says of itself. */
export const renews: Words = {
  en: [
    ...['renews automatically', 'will renew on', 'will automatically renew', 'will renew automatically', 'renews on'],
    ...['auto-renewal: on', 'auto-renew: on', 'auto-renewal is on', 'auto-renew is on', 'automatic renewal: on'],
  ],
  'zh-CN': [
    ...['将自动续约', '将自动续订', '会自动续约', '会自动续订', '自动续约：开', '自动续订：开', '自动续约已开启'],
    ...['自动续订已开启', '已开启自动续约', '已开启自动续订'],
  ],
};

/** A contract that never renews by itself says this of its type: nobody has cancelled it. */
export const renewsByHand: Words = {
  en: ['manual renewal', 'manual renew', 'renewal type: manual', 'renewal: manual', 'non-auto', 'manually renew'],
  'zh-CN': ['手动续约', '手动续订', '手动续费', '人工续约', '非自动续约', '非自动续订'],
};

export const noLongerRenews: Words = {
  en: [
    ...[
      'will not renew',
      'won’t renew',
      'will not be renewed',
      'won’t be renewed',
      'will not auto-renew',
      'not renewing',
    ],
    ...['will no longer renew', 'no longer renews', 'will not automatically renew', 'won’t automatically renew'],
    ...['auto-renewal is off', 'auto-renew is off', 'auto-renew: off', 'auto-renewal: off', 'auto renewal: off'],
    ...['automatic renewal is off', 'automatic renewal: off', 'auto-renewal has been', 'auto-renew has been'],
    ...['auto-renewal canceled', 'auto-renewal cancelled', 'auto-renewal turned off', 'auto-renew turned off'],
    ...['automatic renewal has been', 'automatic renewal canceled', 'automatic renewal cancelled'],
    ...[
      'automatic renewal turned off',
      'automatic renewal was',
      'renewal has been cancelled',
      'renewal has been canceled',
    ],
    ...['renewal cancelled', 'renewal canceled', 'renewal declined', 'set to not renew', 'set not to renew'],
    ...['chose not to renew', 'chosen not to renew', 'marked as do not renew', 'notice of non-renewal', 'non-renewal'],
    ...['subscription has been canceled', 'subscription has been cancelled', 'subscription is canceled'],
    ...['subscription is cancelled', 'subscription was canceled', 'subscription was cancelled'],
    ...['subscription canceled', 'subscription cancelled', 'canceled your subscription', 'cancelled your subscription'],
  ],
  'zh-CN': [
    ...['不会续约', '将不续约', '不再续约', '不予续约', '不会自动续约', '不再自动续约', '将不会续约', '到期不续约'],
    ...['不会续订', '将不续订', '不再续订', '不会自动续订', '不再自动续订', '将不会续订', '到期不续订', '不再续费'],
    ...['自动续约已关闭', '自动续订已关闭', '自动续约：关', '自动续订：关', '自动续约已取消', '自动续订已取消'],
    ...['自动续约已停', '自动续订已停', '已关闭自动续约', '已关闭自动续订', '已取消自动续约', '已取消自动续订'],
    ...['续约已取消', '续订已取消', '已取消续约', '已取消续订', '已选择不续约', '已选择不续订', '已设为不续约'],
    ...['订阅已取消', '订阅已被取消', '已取消订阅', '已取消您的订阅', '取消了您的订阅', '取消了订阅'],
  ],
};
