import type { Words } from '../schema.ts';

// Microsoft's help gives these in English; in Chinese only those of the older pages (取消订阅, 更多操作, 保存, 禁用). The rest of the
// Chinese words are translations, with the ways in which Microsoft's pages usually say such things.

export const cancelSubscription: Words = {
  en: ['Cancel subscription', 'Cancel Subscription', 'Cancel the subscription', 'Cancel this subscription'],
  'zh-CN': ['取消订阅', '取消此订阅', '取消该订阅', '退订'],
};

export const cancelNow: Words = {
  en: ['Cancel now', 'Cancel immediately'],
  'zh-CN': ['立即取消', '现在取消', '马上取消'],
};

export const editRecurring: Words = {
  en: [
    ...['edit the recurring billing settings', 'Edit recurring billing settings', 'Edit recurring billing'],
    ...['recurring billing settings', 'Edit your recurring billing settings'],
  ],
  'zh-CN': [
    ...['编辑定期计费设置', '编辑定期计费', '编辑定期付款设置', '编辑定期付款', '定期计费设置', '编辑周期性计费设置'],
    ...[
      '编辑周期性计费',
      '编辑循环计费设置',
      '编辑循环计费',
      '修改定期计费设置',
      '编辑定期账单设置',
      '编辑重复计费设置',
    ],
  ],
};

export const moreActions: Words = {
  en: ['More actions', 'More options', 'More', '…', '...', 'More commands'],
  'zh-CN': ['更多操作', '更多选项', '更多', '其他操作'],
};

export const reactivate: Words = {
  en: ['Reactivate', 'Reactivate subscription', 'Reactivate this subscription'],
  'zh-CN': ['重新激活', '重新激活订阅', '重新激活此订阅', '激活订阅', '恢复订阅'],
};

/** Said where it has ended, or will and cannot be cancelled once more. Beside other words these stand in tables of invoices, too. */
export const hasEnded: Words = {
  en: [
    ...['status: disabled', 'status disabled', 'state: disabled', 'subscription is disabled', 'subscription disabled'],
    ...['status: canceled', 'status: cancelled', 'subscription status canceled', 'subscription status cancelled'],
    ...['subscription is canceled', 'subscription is cancelled', 'subscription was canceled'],
    ...['subscription was cancelled', 'subscription has been canceled', 'subscription has been cancelled'],
    ...['subscription canceled', 'subscription cancelled', 'status: expired', 'subscription status expired'],
    ...['subscription has expired', 'subscription expired'],
  ],
  'zh-CN': [
    ...['状态：禁用', '状态禁用', '状态：已禁用', '状态已禁用', '订阅已禁用', '订阅已被禁用', '订阅处于禁用状态'],
    ...['状态：已取消', '订阅状态已取消', '订阅已取消', '订阅已被取消', '已取消订阅', '已取消此订阅'],
    ...['状态：已过期', '订阅状态已过期', '订阅已过期', '状态：已到期', '订阅状态已到期', '订阅已到期'],
  ],
};

/** The same as a word by itself, where the page shows the state of a subscription. */
export const endedState: Words = {
  en: ['Disabled', 'Expired'],
  'zh-CN': ['禁用', '已禁用', '已过期', '已到期'],
};
export const activeState: Words = {
  en: ['Active'],
  'zh-CN': ['活动', '有效', '正常', '使用中', '已激活', '活跃'],
};

/** Said where renewal is off. The way to cancel may still be on the page. */
export const renewalIsOff: Words = {
  en: [
    ...['recurring billing: off', 'recurring billing off', 'recurring billing is off', 'recurring billing turned off'],
    ...['recurring billing is turned off', 'recurring billing has been turned off', 'recurring billing was turned off'],
    ...['auto-renew: off', 'auto-renew off', 'auto-renew is off', 'auto-renewal is off', 'renewal is turned off'],
    ...['will not renew', "won't renew", 'does not renew', "doesn't renew", 'will not be renewed'],
    ...['will be canceled on', 'will be cancelled on', 'scheduled to be canceled', 'scheduled to be cancelled'],
    ...['scheduled for cancellation', 'set to cancel before', 'will be canceled before', 'will be cancelled before'],
  ],
  'zh-CN': [
    ...['定期计费：关闭', '定期计费关闭', '定期计费：已关闭', '定期计费已关闭', '已关闭定期计费', '定期计费：关'],
    ...['定期付款已关闭', '周期性计费已关闭', '循环计费已关闭', '自动续订：关', '自动续订关闭', '自动续订已关闭'],
    ...['已关闭自动续订', '不会续订', '不会自动续订', '不再续订', '不再自动续订', '将不续订'],
    ...['将在下次续订日期前取消', '将在下一个续订日期前取消', '将在续订日期前取消', '已安排取消', '已计划取消'],
  ],
};

/** Said of a subscription that goes on: with several on one page nothing is told of any. */
export const goesOn: Words = {
  en: [
    ...['renews on', 'will renew on', 'renews automatically', 'auto-renew: on', 'auto-renew on'],
    ...['recurring billing: on', 'recurring billing on', 'recurring billing is on', 'recurring billing is turned on'],
  ],
  'zh-CN': [
    ...['续订日期：', '续订时间：', '将自动续订', '将续订', '定期计费：开', '定期计费已开启', '定期计费已打开'],
    ...['定期计费已启用', '自动续订：开', '自动续订已开启', '自动续订已打开', '自动续订已启用'],
  ],
};

/** Said of a subscription in use, whether it renews or not. */
export const isActive: Words = {
  en: ['status: active', 'status active', 'state: active', 'subscription is active'],
  'zh-CN': [
    '状态：活动',
    '状态活动',
    '状态：有效',
    '状态有效',
    '状态：正常',
    '状态：使用中',
    '状态：已激活',
    '状态：活跃',
  ],
};

/** The page refuses: said whatever else is on it. */
export const mayNot: Words = {
  en: [
    ...['you don’t have permission', "you don't have permission", 'you do not have permission'],
    ...['you don’t have access', "you don't have access", 'you do not have access', 'you don’t have the permission'],
    ...["you don't have the permission", 'you do not have the right', 'you can’t cancel', "you can't cancel"],
    ...['access denied', 'not authorized', 'insufficient permissions', 'insufficient privileges'],
  ],
  'zh-CN': [
    ...['您没有权限', '你没有权限', '您没有访问', '你没有访问', '您无权', '你无权', '没有取消订阅的权限', '无权取消'],
    ...[
      '权限不足',
      '拒绝访问',
      '访问被拒绝',
      '没有查看此页面',
      '没有足够的权限',
      '没有执行此操作的权限',
      '没有所需的权限',
    ],
  ],
};

/** Said to those who may not. Where the way to cancel is there all the same it is help for all. */
export const asksForRight: Words = {
  en: [
    ...['contact your billing admin', 'contact a billing admin', 'ask your billing admin', 'ask a billing admin'],
    ...['only a billing admin', 'only billing admin', 'need to be a billing', 'must be a billing', 'need billing'],
    ...['need the billing admin', 'requires billing admin', 'requires the billing admin', 'contact your admin'],
    ...['contact the billing account owner', 'only the billing account owner', 'only billing account owners'],
    ...['view only', 'view-only', 'read-only access', 'need permission', 'no permission'],
  ],
  'zh-CN': [
    ...['联系账单管理员', '联系计费管理员', '联系您的账单管理员', '联系您的计费管理员', '联系你的账单管理员'],
    ...['只有账单管理员', '仅账单管理员', '只有计费管理员', '仅计费管理员', '需要账单管理员', '需要计费管理员'],
    ...['必须是账单管理员', '必须是计费管理员', '联系计费账户所有者', '只有计费账户', '仅计费账户所有者'],
    ...[
      '请联系管理员',
      '请联系您的管理员',
      '请联系你的管理员',
      '仅可查看',
      '仅供查看',
      '只能查看',
      '没有权限',
      '无权限',
    ],
  ],
};

export const exportToExcel: Words = {
  en: ['Export to Excel'],
  'zh-CN': ['导出到 Excel', '导出至 Excel', '导出为 Excel', '导出 Excel', '导出到Excel'],
};

export const exportData: Words = {
  en: ['Export data'],
  'zh-CN': ['导出数据', '数据导出'],
};

export const downloadExported: Words = {
  en: ['Download exported data', 'Download the exported data', 'Download data'],
  'zh-CN': ['下载导出的数据', '下载已导出的数据', '下载导出数据', '下载数据'],
};
