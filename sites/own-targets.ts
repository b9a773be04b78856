import type { SiteInput } from './schema.ts';

type Targets = SiteInput['targets'];
type Intent = Extract<Targets[string]['alternatives'][number], { type: 'intent' }>['intent'];

type Text = { en: string; 'zh-CN': string };

/** A control that is known by what it is for, and by nothing else. */
const byWords = (label: Text, ...intents: Intent[]): Targets[string] => ({
  label,
  alternatives: intents.map((intent) => ({ type: 'intent', intent })),
  from: 'words',
});

/** One that answers what was pressed before: where that has opened a dialog, nothing behind the dialog is meant. */
const inFront = (label: Text, ...intents: Intent[]): Targets[string] => ({
  ...byWords(label, ...intents),
  within: 'front',
});

/** The controls of a CRM that nobody has looked at. */
export const ownTargets: Targets = {
  billing: byWords(
    { en: 'Subscription and billing', 'zh-CN': '订阅与账单' },
    'open-subscription-billing',
    'open-account-settings',
  ),
  cancel: byWords({ en: 'Cancel subscription', 'zh-CN': '取消订阅' }, 'cancel-subscription', 'turn-off-renewal'),
  reason: inFront({ en: 'Reason', 'zh-CN': '原因' }, 'give-reason'),
  confirm: inFront({ en: 'Confirm', 'zh-CN': '确认' }, 'confirm-dialog', 'request-submit'),
  export: byWords({ en: 'Export', 'zh-CN': '导出' }, 'export-data'),
  download: byWords({ en: 'Download', 'zh-CN': '下载' }, 'download'),
  users: byWords({ en: 'Users', 'zh-CN': '用户' }, 'open-users'),
  deactivate: byWords({ en: 'Deactivate', 'zh-CN': '停用' }, 'deactivate-user'),
  access: byWords({ en: 'API access', 'zh-CN': 'API 访问' }, 'open-api-access'),
  logOut: byWords({ en: 'Log out', 'zh-CN': '退出登录' }, 'log-out'),
  terminate: byWords({ en: 'Terminate the contract', 'zh-CN': '解约' }, 'terminate-customer'),
  submit: inFront({ en: 'Submit', 'zh-CN': '提交' }, 'request-submit'),
};
