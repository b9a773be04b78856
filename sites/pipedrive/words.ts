import type { Words } from '../schema.ts';

// Pipedrive has no Chinese interface in any source; a browser or a person may still translate it.

/** Every verb with every noun: interfaces are reworded, but “Cancel my …” begins the way out and “Cancel my plan” ends it. */
const crossed = (verbs: string[], nouns: string[], between: string) =>
  verbs.flatMap((verb) => nouns.map((noun) => verb + between + noun));

const end = ['Cancel', 'End', 'Terminate', 'Stop', 'Discontinue'];
const endZh = ['取消', '终止', '退订', '解除', '停止', '结束', '中止', '解约', '停用'];

/** “subscriptions” is the trial's. */
export const cancelMySubscription: Words = {
  en: crossed(
    end,
    [
      ...['my subscription', 'subscription', 'your subscription', 'the subscription', 'my subscriptions'],
      ...['my membership', 'Pipedrive subscription', 'my Pipedrive subscription', 'paid subscription'],
    ],
    ' ',
  ),
  'zh-CN': [
    ...crossed(endZh, ['我的订阅', '您的订阅', '我的订购', '我的服务订阅', '当前订阅', '付费订阅', '我的付费订阅'], ''),
    ...crossed(endZh, ['Pipedrive 订阅', '我的 Pipedrive 订阅'], ' '),
    ...['取消订阅', '终止订阅', '停止订阅', '结束订阅'],
  ],
};

export const continueToCancel: Words = {
  en: crossed(
    ['Continue', 'Proceed', 'Go ahead', 'Go on', 'Yes, continue'],
    [
      ...['to cancel', 'to cancellation', 'with cancellation', 'and cancel', 'cancelling', 'canceling'],
      ...['to terminate', 'to end', 'to stop', 'to discontinue', 'to termination', 'with termination'],
    ],
    ' ',
  ),
  'zh-CN': crossed(['继续', '继续办理', '仍要', '仍然'], [...endZh, '取消订阅', '终止订阅', '取消流程'], ''),
};

/** The answer to the offer of a chat: whole, and how it begins. */
export const notInterested: Words = {
  en: [
    ...["I'm not interested, continue to cancel", "I'm not interested", 'I am not interested'],
    ...['Not interested, continue to cancel', 'Not interested', 'No thanks, continue', 'No, continue to cancel'],
  ],
  'zh-CN': [
    ...['我不感兴趣，继续取消', '我不感兴趣', '不感兴趣，继续取消', '不感兴趣', '我没兴趣', '没有兴趣'],
    ...['不用了，继续取消', '不用了，继续', '不，继续取消', '不需要，继续取消'],
  ],
};

export const lastButton: Words = {
  en: crossed(
    end,
    [
      'my plan',
      'my account',
      'plan',
      'the plan',
      'your plan',
      'this plan',
      'my subscription plan',
      'my Pipedrive plan',
    ],
    ' ',
  ),
  'zh-CN': crossed(
    endZh,
    [
      ...['我的套餐', '我的方案', '我的计划', '我的订阅计划', '我的订阅方案', '套餐', '方案'],
      ...['我的账户', '我的帐户', '我的账号', '当前套餐', '当前方案', '订阅方案', '我的订阅套餐'],
    ],
    '',
  ),
};

export const mayNot: Words = {
  en: [
    ...["don't have permission", 'do not have permission', "don't have the permission", 'no permission'],
    ...["don't have access", 'do not have access', 'no access to billing', 'permission required', 'access denied'],
    ...['only users with account settings', 'requires account settings access', 'need account settings access'],
    ...['need account settings permission', 'only admin users', 'only account admins', 'only admins can'],
    ...['contact your admin', 'contact your account admin', 'contact an admin', 'contact your company admin'],
    ...['ask your admin', 'ask an admin', 'ask your account admin', 'not authorized', 'not authorised', 'not allowed'],
  ],
  'zh-CN': [
    ...['没有权限', '没有账户设置权限', '没有访问权限', '没有账单权限', '无权', '权限不足', '需要账户设置权限'],
    ...['无法访问', '仅限拥有账户设置', '只有拥有账户设置', '只有管理员', '仅管理员', '联系管理员', '联系您的管理员'],
  ],
};

/** The wording of the yellow banner is in no source; these are the usual ones, all of what has happened. */
export const isCancelled: Words = {
  en: [
    ...['subscription', 'plan', 'account'].flatMap((what) => [
      ...[`${what} has been cancelled`, `${what} has been canceled`, `${what} was cancelled`, `${what} was canceled`],
      ...[`your ${what} is cancelled`, `your ${what} is canceled`, `${what} cancelled`, `${what} canceled`],
    ]),
    ...['you have cancelled', 'you have canceled', "you've cancelled", "you've canceled", 'successfully cancelled'],
    ...['successfully canceled', 'cancellation confirmed', 'cancellation is confirmed', 'cancellation scheduled'],
    ...['cancellation is scheduled', 'scheduled for cancellation', 'set to cancel', 'account is closed'],
  ],
  'zh-CN': [
    ...['订阅', '套餐', '方案', '计划', '账户', '帐户', '账号'].flatMap((what) => [
      ...[`${what}已取消`, `${what}已被取消`, `${what}已经取消`, `${what}已成功取消`],
    ]),
    ...['您已取消', '你已取消', '取消成功', '已成功取消', '账户已关闭', '帐户已关闭', '已确认取消', '已安排取消'],
  ],
};

/** What a page says of the end that is decided. The steps before the last button warn in the same words. */
export const willEnd: Words = {
  en: [
    ...['will be closed', 'will close on', 'will close at', 'closes on', 'will not renew', "won't renew"],
    ...['does not renew', "doesn't renew", 'will not be renewed', "won't be renewed", 'no longer renews'],
    ...['have access until', 'keep access until', 'access until', 'access will end', 'access ends'],
    ...['subscription will end', 'subscription ends on', 'plan will end', 'plan ends on', 'will be cancelled on'],
    ...['will be canceled on', 'cancels on'],
  ],
  'zh-CN': [
    ...['将被关闭', '将关闭', '将会关闭', '届时关闭', '后关闭', '将停用', '不会续订', '不再续订', '不会自动续订'],
    ...['不会续费', '不再续费', '不会自动续费', '可继续使用', '可以继续使用', '仍可使用', '可使用至', '可用至'],
    ...['可以使用到', '可使用到', '访问权限保留至'],
    // “将于 12 月 1 日关闭”: a date stands between the words, and “将于” alone is also said of a renewal.
    ...['日', ...'0123456789'].flatMap((end) => [`${end}关闭`, `${end}停用`, `${end}终止`, `${end}取消`]),
  ],
};

/** What takes it back: only there once it is cancelled. */
export const takeBack: Words = {
  en: [
    ...['Reactivate', 'Reactivate subscription', 'Reactivate my subscription', 'Reactivate plan'],
    ...['Reactivate my plan', 'Reactivate account', 'Undo cancellation'],
  ],
  'zh-CN': ['重新激活', '重新激活订阅', '重新激活账户', '恢复订阅', '撤销取消', '撤回取消'],
};

/** Entries of the left bar and of the menus around every page of the application. */
export const shell: Words = {
  en: [
    ...['Tools and apps', 'Company settings', 'Personal preferences', 'Log out', 'Sign out'],
    ...['Deals', 'Leads', 'Activities', 'Contacts', 'Organizations', 'Products', 'Insights'],
  ],
  'zh-CN': ['工具与应用', '工具和应用', '公司设置', '个人偏好', '退出登录', '登出', '交易', '线索', '活动', '联系人'],
};

export const logIn: Words = {
  en: ['Log in', 'Login', 'Sign in'],
  'zh-CN': ['登录', '立即登录'],
};
