import type { Words } from '../schema.ts';

/*
 * English wordings are those of the vendor's help and of the article on the store; upper and lower case are the same. Of the store no
 * Chinese page was seen: its Chinese wordings, and the variants of both, are translations.
 */

export const manageSubscription: Words = {
  en: ['Manage Subscription', 'Manage Subscriptions', 'Manage Billings', 'Manage Billing'],
  'zh-CN': ['管理订购', '管理订阅', '管理账单', '管理计费', '订阅管理', '账单管理'],
};

export const changeEdition: Words = {
  en: ['Change Edition', 'Change Plan'],
  'zh-CN': ['更改版本', '变更版本', '更换版本', '切换版本', '更改套餐', '变更套餐'],
};

/** What only somebody who may change the subscription is offered, besides cancelling and changing the edition. */
export const changeUsers: Words = {
  en: ['Upgrade or Downgrade Users/Add-Ons', 'Upgrade/Downgrade Users/Add-Ons', 'Upgrade/Downgrade'],
  'zh-CN': ['升级或降级用户/插件', '升级/降级用户/插件', '升级/降级', '升级或降级'],
};

/** What somebody who may pay is offered; a page that refuses may advertise it, too. */
export const buying: Words = {
  en: [
    ...['Upgrade', 'Upgrade Now', 'Add Users', 'Buy Add-Ons', 'Manage Add-Ons', 'Change Payment Method', 'Change Card'],
    ...['Update Payment Method', 'Update Card', 'Update Card Details', 'Edit Subscription', 'Pay Now', 'Renew Now'],
  ],
  'zh-CN': [
    ...['升级', '立即升级', '添加用户', '增加用户', '购买插件', '管理插件', '更换付款方式', '更改付款方式'],
    ...['更新付款方式', '修改付款方式', '编辑订阅', '立即付款', '立即支付', '立即续订'],
  ],
};

export const cancelSubscription: Words = {
  en: ['Cancel Subscription', 'Cancel my subscription', 'Cancel this subscription', 'Cancel Plan', 'End Subscription'],
  'zh-CN': [
    ...['取消订阅', '取消我的订阅', '取消此订阅', '取消该订阅', '取消订购', '取消套餐', '取消当前套餐', '退订'],
    ...['终止订阅', '结束订阅'],
  ],
};

export const confirmDowngrade: Words = {
  en: ['Confirm Downgrade', 'Confirm Cancellation'],
  'zh-CN': ['确认降级', '确定降级', '确认取消订阅'],
};

export const proceedToDowngrade: Words = {
  en: ['Proceed to Downgrade'],
  'zh-CN': ['继续降级', '继续进行降级', '前往降级', '进行降级'],
};

/** Without “continue the subscription”: an offer to stay says that, too. */
export const resumeSubscription: Words = {
  en: [
    ...['Resume Subscription', 'Resume my subscription', 'Resume Plan', 'Reactivate Subscription'],
    ...['Undo Cancellation', 'Undo Downgrade', 'Cancel Downgrade'],
  ],
  'zh-CN': ['恢复订阅', '恢复我的订阅', '恢复订购', '恢复套餐', '重新激活订阅', '撤销取消', '撤销降级', '取消降级'],
};

export const downgradeNow: Words = {
  en: ['Downgrade Immediately', 'Downgrade Now'],
  'zh-CN': ['立即降级', '马上降级'],
};

export const deleteCrmAccount: Words = {
  en: ['Delete CRM account', 'Delete Zoho CRM account', 'Close CRM account'],
  'zh-CN': ['删除CRM账户', '删除CRM帐户', '删除CRM账号', '注销CRM账户', '注销CRM帐户'],
};

/** What is said once it is decided. Never what a page may also say of the time after cancelling: “when it is cancelled”, “will not renew”. */
export const isDowngraded: Words = {
  en: [
    ...['is scheduled to be downgraded', 'is scheduled for downgrade', 'downgrade is scheduled', 'downgrade scheduled'],
    ...['will be downgraded on', 'has been downgraded', 'was downgraded', 'scheduled for cancellation'],
    ...['scheduled to be cancelled', 'scheduled to be canceled', 'cancellation scheduled', 'cancellation is scheduled'],
    ...['subscription has been cancelled', 'subscription has been canceled', 'subscription was cancelled'],
    ...['subscription was canceled', 'subscription cancelled', 'subscription canceled'],
    ...['subscription status: cancelled', 'subscription status: canceled', 'current edition: free'],
    ...['current plan: free', 'moved to the free edition', 'switched to the free edition', 'changed to free'],
    ...['now on the free edition', 'now on the free plan'],
  ],
  'zh-CN': [
    ...['已安排降级', '已计划降级', '已设置降级', '已预约降级', '已降级', '已被降级'],
    ...['订阅已取消', '订购已取消', '已取消订阅', '已取消订购', '订阅已终止', '订阅状态：已取消'],
    ...[
      '当前版本：免费',
      '当前套餐：免费',
      '当前版本为免费',
      '已切换到免费',
      '已切换至免费',
      '已转为免费',
      '已改为免费',
    ],
  ],
};

export const plannedFor: Words = { en: ['will be downgraded to', 'will move to'], 'zh-CN': ['将于', '将在'] };
export const becomesFree: Words = {
  en: ['downgraded to the free', 'downgraded to free', 'move to the free', 'move to free'],
  'zh-CN': ['降级为免费', '降级到免费', '降级至免费', '降为免费', '转为免费', '切换为免费', '切换到免费'],
};

export const mayNot: Words = {
  en: [
    ...['don’t have permission', 'do not have permission', 'don’t have the permission', 'do not have the permission'],
    ...['don’t have access', 'do not have access', 'no permission', 'insufficient privileges', 'permission denied'],
    ...['access denied', 'not authorized', 'not authorised', 'cannot access', 'can’t access', 'restricted to'],
    ...['only the super admin', 'only super admin', 'only a super admin', 'contact your super admin'],
    ...['contact the super admin', 'contact your admin', 'contact your partner', 'contact your reseller'],
    ...['cannot make changes to', 'can’t make changes to', 'cannot be changed here', 'requires super admin'],
    ...['super admin only', 'not the super admin', 'ask your super admin', 'only by the super admin'],
  ],
  'zh-CN': [
    ...['没有权限', '没有访问', '没有管理', '没有查看', '没有操作', '没有相应权限', '无权限', '无权', '权限不足'],
    ...['需要超级管理员', '须由超级管理员', '不是超级管理员', '非超级管理员', '只能由超级管理员', '没有账单'],
    ...['联系超级管理员', '仅超级管理员', '仅限超级管理员', '只有超级管理员', '请联系管理员', '联系您的管理员'],
    ...['联系合作伙伴', '联系您的合作伙伴', '联系经销商', '联系代理商', '无法更改订阅', '不能更改订阅', '无法更改订购'],
  ],
};

export const signIn: Words = {
  en: ['Sign in', 'Sign in to Zoho', 'Sign in now', 'Sign in again', 'Log in', 'Login'],
  'zh-CN': ['登录', '登入', '立即登录', '重新登录'],
};

/** The first of the two sign-in pages asks for the name alone. */
export const next: Words = { en: ['Next', 'Continue'], 'zh-CN': ['下一步', '继续'] };
