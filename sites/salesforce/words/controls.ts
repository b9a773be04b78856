import type { Words } from '../../schema.ts';

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
  en: ['Manage Renewals', 'Manage Your Renewals'],
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

/** Only there while nothing is decided; “Renew” may be offered afterwards, too. */
export const confirmRenewal: Words = {
  en: ['Confirm Renewal', 'Confirm and Renew', 'Accept Renewal'],
  'zh-CN': ['确认续约', '确认续订', '确认续签', '接受续约'],
};

/** The other answers to the question about renewal. */
export const renew: Words = {
  en: ['Renew', 'Renew Now', 'Renew Contract'],
  'zh-CN': ['续约', '立即续约', '续订', '立即续订', '续签合同'],
};

export const requestChanges: Words = {
  en: ['Request Changes', 'Request a Change', 'Request Change', 'Request Modifications'],
  'zh-CN': ['请求更改', '申请更改', '请求变更', '申请变更', '请求修改', '申请修改', '提出更改'],
};

// “退订” is not among them: it is what newsletters call their way out.
export const cancelSubscription: Words = {
  en: ['Cancel Subscription', 'Cancel My Subscription', 'Cancel Your Subscription', 'Cancel Plan', 'Cancel My Plan'],
  'zh-CN': ['取消订阅', '取消我的订阅', '取消您的订阅', '取消套餐', '取消订购', '终止订阅'],
};

/** What else can be done with a contract or a subscription; it stays when that no longer renews. */
export const besideRenewal: Words = {
  en: [
    ...['Edit Payment Info', 'Edit Payment Information', 'Update Payment Info', 'Update Payment Information'],
    ...['Change Billing Address', 'Edit Billing Address', 'Update Billing Address', 'Add Licenses or Products'],
    ...['Add Licenses', 'Add Licenses and Products', 'Add Licenses/Products', 'Buy More Licenses'],
  ],
  'zh-CN': [
    ...['编辑付款信息', '编辑支付信息', '更新付款信息', '更新支付信息', '修改付款信息', '更改账单地址', '修改账单地址'],
    ...[
      '编辑账单地址',
      '变更账单地址',
      '更改帐单地址',
      '添加许可证',
      '添加许可证或产品',
      '增加许可证',
      '购买更多许可证',
    ],
  ],
};
