import { dialog } from '../marks.ts';
import { type Guide, type Step, sees } from './parts.ts';

const decoys: Step['decoys'] = [
  {
    target: 'closeZohoAccount',
    why: { en: 'Closes all of Zoho, not the CRM alone', 'zh-CN': '会关闭整个 Zoho，而不只是 CRM' },
  },
  { target: 'deleteUser', why: { en: 'Deletes one user', 'zh-CN': '只是删除一个用户' } },
];

export const closeAccount: Guide = {
  title: {
    en: 'Afterwards, on the free edition: delete the CRM account and its data',
    'zh-CN': '之后（已是免费版）：删除 CRM 账户及其数据',
  },
  finished: {
    en: 'You are signed out, and a system email confirms it: drop it on the side panel. Other Zoho services go on.',
    'zh-CN': '你会退出登录，系统会发邮件确认：请拖到侧边栏保存。其他 Zoho 服务不受影响。',
  },
  steps: [
    {
      id: 'open',
      say: {
        en: 'Scroll to the bottom of Company Details and press “Delete CRM account”.',
        'zh-CN': '滚动到“公司明细”底部，点击“删除CRM账户”。',
      },
      why: {
        en: 'The link shows 7 days after the last user was deactivated or the subscription was cancelled. Newer help pages name no days: the edition must be free and only the super admin left.',
        'zh-CN': '最后一个用户停用或取消订阅 7 天后才会显示该链接。较新的帮助不再提天数：须为免费版且只剩超级管理员。',
      },
      at: 'company',
      target: 'deleteCrmAccount',
      risk: 'reversible',
      done: sees('confirmDelete'),
      effect: dialog,
      decoys,
      from: 'closeHelp',
    },
    {
      id: 'confirm',
      say: {
        en: 'Read the warning. The last button is “Delete”; only you press it.',
        'zh-CN': '阅读警告。最后一个按钮是“删除”，只能由你本人点击。',
      },
      target: 'confirmDelete',
      risk: 'irreversible',
      warn: {
        en: 'The CRM account and its data are deleted: from the systems at the next clean-up, from backups 3 months later. It cannot be undone.',
        'zh-CN': 'CRM 账户及其数据将被删除：系统在下一次清理时删除，备份在三个月后删除，无法撤销。',
      },
      decoys,
      from: 'closeHelp',
    },
  ],
};
