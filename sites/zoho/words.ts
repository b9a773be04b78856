import type { Words } from '../schema.ts';

export const manageSubscription: Words = {
  en: ['Manage Subscription', 'Manage Subscriptions', 'Manage Billings', 'Manage Billing'],
  'zh-CN': ['管理订购', '管理订阅', '管理账单'],
};

export const changeEdition: Words = {
  en: ['Change Edition', 'Change Plan'],
  'zh-CN': ['更改版本', '变更版本', '更换版本', '更改套餐'],
};

export const cancelSubscription: Words = {
  en: ['Cancel Subscription', 'Cancel subscription'],
  'zh-CN': ['取消订阅', '取消订购'],
};

export const resumeSubscription: Words = {
  en: ['Resume Subscription', 'Resume subscription'],
  'zh-CN': ['恢复订阅', '恢复订购', '继续订阅'],
};

export const downgradeNow: Words = {
  en: ['Downgrade Immediately', 'Downgrade immediately'],
  'zh-CN': ['立即降级'],
};

export const deleteCrmAccount: Words = {
  en: ['Delete CRM account', 'Delete CRM Account'],
  'zh-CN': ['删除CRM账户', '删除 CRM 账户', '删除CRM帐户'],
};

export const isDowngraded: Words = {
  en: [
    ...['will be downgraded', 'scheduled to be downgraded', 'downgrade is scheduled', 'downgrade scheduled'],
    ...['has been downgraded', 'was downgraded', 'subscription has been cancelled', 'subscription has been canceled'],
    ...['subscription is cancelled', 'subscription is canceled', 'will be cancelled on', 'will be canceled on'],
    ...['will not be renewed', 'will not renew', 'subscription cancelled', 'subscription canceled'],
  ],
  'zh-CN': [
    ...['将降级', '将被降级', '已安排降级', '已降级', '已被降级', '订阅已取消', '订购已取消', '已取消订阅'],
    ...['不会续订', '不会自动续订', '将于到期后降级'],
  ],
};

export const mayNot: Words = {
  en: [
    ...['don’t have permission', "don't have permission", 'do not have permission', 'not authorized', 'not authorised'],
    ...['only the super admin', 'contact your super admin', 'contact your administrator', 'contact your partner'],
  ],
  'zh-CN': [
    '没有权限',
    '无权限',
    '权限不足',
    '无权',
    '请联系超级管理员',
    '仅超级管理员',
    '请联系管理员',
    '请联系合作伙伴',
  ],
};
