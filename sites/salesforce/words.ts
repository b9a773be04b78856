import type { Words } from '../schema.ts';

// No Chinese interface text of Salesforce was seen in any source; the Chinese words here are translations.

export const yourAccount: Words = {
  en: ['Your Account'],
  'zh-CN': ['您的帐户', '您的账户', '你的帐户', '您的帐号'],
};

export const manageRenewal: Words = {
  en: ['Manage Renewal', 'Manage Renewals', 'Manage My Renewal'],
  'zh-CN': ['管理续约', '管理续订', '续约管理'],
};

export const dontRenew: Words = {
  en: [
    ...['Don’t Renew', "Don't Renew", 'Do Not Renew', 'Do not renew', 'Cancel Renewal', 'Cancel Auto-Renewal'],
    ...['Cancel Automatic Renewal', 'Turn Off Auto-Renew', 'Turn Off Auto-Renewal'],
  ],
  'zh-CN': ['不续约', '不再续约', '不续订', '取消续约', '取消自动续约', '取消自动续订', '关闭自动续约'],
};

export const cancelSubscription: Words = {
  en: ['Cancel Subscription', 'Cancel subscription', 'Cancel My Subscription'],
  'zh-CN': ['取消订阅', '取消我的订阅', '退订'],
};

export const mayNot: Words = {
  en: [
    ...['don’t have permission', "don't have permission", 'do not have permission', 'insufficient privileges'],
    ...['don’t have access', "don't have access", 'do not have access', 'contact your administrator'],
  ],
  'zh-CN': ['没有权限', '无权限', '权限不足', '无权', '没有访问权限', '请联系管理员', '请联系您的管理员'],
};

export const noLongerRenews: Words = {
  en: [
    ...['will not renew', 'won’t renew', "won't renew", 'does not renew', 'not renewing', 'will not be renewed'],
    ...['auto-renewal is off', 'auto-renew is off', 'auto-renew: off', 'auto-renewal: off', 'auto renewal: off'],
    ...['renewal has been cancelled', 'renewal has been canceled', 'renewal cancelled', 'renewal canceled'],
    ...['automatic renewal cancelled', 'automatic renewal canceled', 'subscription has been canceled'],
    ...['subscription has been cancelled', 'you chose not to renew', 'marked as do not renew'],
  ],
  'zh-CN': [
    ...['不会续约', '不再续约', '不会自动续约', '不再自动续约', '不会续订', '不会自动续订', '不再续订'],
    ...[
      '自动续约已关闭',
      '自动续约：关',
      '续约已取消',
      '自动续约已取消',
      '自动续订已取消',
      '已选择不续约',
      '订阅已取消',
    ],
  ],
};
