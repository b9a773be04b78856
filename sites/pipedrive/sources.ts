import type { SiteInput } from '../schema.ts';
import { seenInCode } from '../usual-facts.ts';

export const sources: SiteInput['sources'] = {
  cancelHelp: {
    url: 'https://support.pipedrive.com/en/article/how-can-i-cancel-my-paid-pipedrive-account',
    note: { en: 'Pipedrive’s help on cancelling, English wording', 'zh-CN': 'Pipedrive 官方帮助：取消订阅（英文）' },
    grade: 'A',
    seen: '2024-04',
  },
  deleteHelp: {
    url: 'https://support.pipedrive.com/en/article/can-i-delete-my-account',
    note: { en: 'Pipedrive’s help on deleting an account', 'zh-CN': 'Pipedrive 官方帮助：删除账户' },
    grade: 'A',
    seen: '2023',
  },
  backupHelp: {
    url: 'https://support.pipedrive.com/en/article/how-is-data-backed-up-in-pipedrive',
    note: { en: 'Pipedrive’s help on data and exports', 'zh-CN': 'Pipedrive 官方帮助：数据与导出' },
    grade: 'A',
    seen: '2026-03',
  },
  trialHelp: {
    url: 'https://support.pipedrive.com/en/article/how-can-i-cancel-my-trial',
    note: { en: 'Pipedrive’s help on cancelling a trial', 'zh-CN': 'Pipedrive 官方帮助：取消试用' },
    grade: 'A',
    seen: '2023-11',
  },
  menuHelp: {
    url: 'https://support.pipedrive.com',
    note: { en: 'Pipedrive’s help on kinds of users and their menus', 'zh-CN': 'Pipedrive 官方帮助：用户类型与菜单' },
    grade: 'A',
    seen: '2022-06',
  },
  reactivateHelp: {
    url: 'https://intercom.help/pipedrive/en/articles/8707871-how-can-i-regain-access-to-a-closed-pipedrive-account',
    note: { en: 'Pipedrive’s help on closed accounts', 'zh-CN': 'Pipedrive 官方帮助：恢复已关闭的账户' },
    grade: 'A',
    seen: '2026-11',
  },
  pauseTerms: {
    url: 'https://www.pipedrive.com/en/customer-pause-terms-of-service',
    note: { en: 'Pipedrive’s terms on pausing', 'zh-CN': 'Pipedrive 暂停服务条款' },
    grade: 'A',
    seen: '2026-11',
  },
  usersHelp: {
    url: 'https://pipedrive.readme.io/docs/enabling-api-for-company-users',
    note: { en: 'Pipedrive’s developer help on users', 'zh-CN': 'Pipedrive 开发者帮助：用户' },
    grade: 'A',
    seen: '2026-11',
  },
  usersThird: {
    note: {
      en: 'a guide to the company settings',
      'zh-CN': '关于公司设置的教程',
    },
    url: 'https://dealstudiosupport.helpdocsite.com',
    grade: 'C',
    seen: '2026-11',
  },
  apiHelp: {
    url: 'https://pipedrive.readme.io/docs/core-api-concepts-pagination',
    note: { en: 'Pipedrive’s developer help and its own client', 'zh-CN': 'Pipedrive 开发者帮助及其官方客户端' },
    grade: 'A',
    seen: '2026-04',
  },
  publicCode: seenInCode('Pipedrive'),
  guess: {
    note: { en: 'guessed from how such pages are usually worded', 'zh-CN': '按同类页面用语推测' },
    grade: 'D',
    seen: '2026-11',
  },
};
