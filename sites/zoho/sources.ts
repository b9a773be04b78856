import type { SiteInput } from '../schema.ts';

export const sources: SiteInput['sources'] = {
  dataCentres: {
    url: 'https://www.zoho.com/crm/developer/docs/api/v8/multi-dc.html',
    note: { en: 'Zoho’s list of data centres', 'zh-CN': 'Zoho 官方：数据中心列表' },
    grade: 'A',
    seen: '2026-11',
  },
  publicCode: {
    note: { en: 'programs that work with Zoho CRM', 'zh-CN': '与 Zoho CRM 协作的程序' },
    grade: 'B',
    seen: '2026-11',
  },
  derivedHost: {
    note: {
      en: 'derived from the sign-in host of this data centre; not seen',
      'zh-CN': '由该数据中心的登录域名推得，未见实例',
    },
    grade: 'D',
    seen: '2026-11',
  },
  subscriptionHelp: {
    url: 'https://help.zoho.com/portal/en/kb/crm/users-and-control/manage-subscriptions/articles/manage-subscriptions',
    note: { en: 'Zoho’s help on subscriptions', 'zh-CN': 'Zoho 官方帮助：管理订阅' },
    grade: 'A',
    seen: '2026-11',
  },
  storeArticle: {
    url: 'https://subger.com/ru/mt/cancel/zoho-crm',
    note: { en: 'an article on the newer store page', 'zh-CN': '关于新版商店页面的文章' },
    grade: 'C',
    seen: '2026-04',
  },
  cancelCopy: {
    url: 'https://support.cloudtool.in/portal/en/kb/articles/deleting-the-zoho-crm-account',
    note: {
      en: 'a partner’s copy of Zoho’s help on deleting the account',
      'zh-CN': '合作伙伴转载的 Zoho 帮助：删除账户',
    },
    grade: 'A',
    seen: '2026-11',
  },
  oldNote: {
    url: 'https://lounge.zohocrm.com/link/How-to-stop-recurring-payment-in-ZohoCRM-post-account-closure-',
    note: { en: 'an old note of Zoho on downgrading', 'zh-CN': 'Zoho 官方旧说明：降级' },
    grade: 'A',
    seen: '2026-11',
  },
  zohoOneHelp: {
    url: 'https://help.zoho.com/portal/en/kb/one/admin-guide/managing-zoho-one-subscription/articles/zohoone-license-management',
    note: { en: 'Zoho’s help on Zoho One', 'zh-CN': 'Zoho 官方帮助：Zoho One' },
    grade: 'A',
    seen: '2026-11',
  },
  crmPlusHelp: {
    url: 'https://help.zoho.com/portal/en/kb/crm-plus/faqs/trial-and-licensing/articles/what-will-happen-if-my-subscription-renewal-fails',
    note: { en: 'Zoho’s help on CRM Plus', 'zh-CN': 'Zoho 官方帮助：CRM Plus' },
    grade: 'A',
    seen: '2026-11',
  },
  closeZohoArticle: {
    url: 'https://support.tuvistech.com/portal/en/kb/articles/how-to-clo',
    note: { en: 'a partner’s article on closing a Zoho account', 'zh-CN': '合作伙伴关于关闭 Zoho 账户的文章' },
    grade: 'C',
    seen: '2026-11',
  },
  deleteUserHelp: {
    url: 'https://support.suno.co.in/portal/en/kb/articles/how-can-i-delete-my-zoho-crm-account',
    note: { en: 'a partner’s copy of Zoho’s help on deleting users', 'zh-CN': '合作伙伴转载的 Zoho 帮助：删除用户' },
    grade: 'A',
    seen: '2026-11',
  },
  partnerHelp: {
    url: 'https://help.zoho.com/portal/en/kb/zoho-crm-platform/vertical-applications/developer-guide/price-your-crm/articles/subscription-management',
    note: { en: 'Zoho’s help on what partners sell', 'zh-CN': 'Zoho 官方帮助：通过合作伙伴购买' },
    grade: 'A',
    seen: '2026-11',
  },
  closeHelp: {
    url: 'https://help.zoho.com/portal/en/kb/crm/organization-settings/company-details/articles/close-zoho-crm-account',
    note: { en: 'Zoho’s help on deleting the CRM account', 'zh-CN': 'Zoho 官方帮助：删除 CRM 账户' },
    grade: 'A',
    seen: '2026-11',
  },
  closeHelpChina: {
    url: 'https://help.zoho.com.cn/portal/zh/kb/crm/crmhelp/organization-settings/company-settings/articles/close-zoho-crm-account',
    note: { en: 'the same in Zoho’s Chinese help', 'zh-CN': 'Zoho 中国官方帮助：注销 CRM 账户' },
    grade: 'A',
    seen: '2026-11',
  },
  termHelp: {
    url: 'https://support.suno.co.in/portal/en/kb/articles/can-i-upgrade-downgrade-or-cancel-my-service-anytime',
    note: { en: 'a partner’s copy of Zoho’s help on terms', 'zh-CN': '合作伙伴转载的 Zoho 帮助：期限' },
    grade: 'A',
    seen: '2026-11',
  },
  refundPage: {
    url: 'https://prezohoweb.zoho.com/refundpolicy.html',
    note: { en: 'Zoho’s page on refunds', 'zh-CN': 'Zoho 官方：退款政策' },
    grade: 'A',
    seen: '2026-11',
  },
  renewalHelp: {
    url: 'https://support.gobizit.com/portal/en/kb/articles/refund-policy',
    note: { en: 'a partner’s copy of Zoho’s refund policy', 'zh-CN': '合作伙伴转载的 Zoho 退款政策' },
    grade: 'A',
    seen: '2026-11',
  },
  retentionHelp: {
    url: 'https://help.zoho.com/portal/en/kb/desk/user-management-and-security/data-security/articles/data-retention',
    note: { en: 'Zoho’s help on how long data is kept', 'zh-CN': 'Zoho 官方帮助：数据保留' },
    grade: 'A',
    seen: '2026-11',
  },
  backupHelp: {
    url: 'https://connect.cbosit.com/portal/en/kb/articles/requesting-data-backup',
    note: { en: 'a partner’s copy of Zoho’s help on backups', 'zh-CN': '合作伙伴转载的 Zoho 帮助：数据备份' },
    grade: 'A',
    seen: '2026-11',
  },
  backupApi: {
    url: 'https://www.zoho.com/crm/developer/docs/api/v8/download-backup.html',
    note: { en: 'Zoho’s page for developers on backups', 'zh-CN': 'Zoho 开发者文档：下载备份' },
    grade: 'A',
    seen: '2026-11',
  },
  backupPageCode: {
    note: { en: 'a script that used the backup page in 2021', 'zh-CN': '2021 年使用备份页面的脚本' },
    grade: 'B',
    seen: '2021-10',
  },
  importerCode: {
    note: { en: 'programs that read Zoho’s backups', 'zh-CN': '读取 Zoho 备份文件的程序' },
    grade: 'B',
    seen: '2026-11',
  },
  exportHelp: {
    url: 'https://targetintegration.com/how-to-import-export-data-permissions-in-zoho-crm/',
    note: { en: 'a partner’s article on exporting', 'zh-CN': '合作伙伴关于导出的文章' },
    grade: 'C',
    seen: '2026-11',
  },
  auditHelp: {
    url: 'https://help.zoho.com/portal/en/kb/crm/security-control/audit-log/articles/monitor-audit-log',
    note: { en: 'Zoho’s help on the audit log', 'zh-CN': 'Zoho 官方帮助：审计日志' },
    grade: 'A',
    seen: '2026-11',
  },
  addressesHelp: {
    url: 'https://zoho.com/fr/crm/help/api/using-api-url.html',
    note: { en: 'Zoho’s help, French edition', 'zh-CN': 'Zoho 官方帮助（法文版）' },
    grade: 'A',
    seen: '2026-11',
  },
  paymentsWiki: {
    url: 'https://zohopayments.wiki.zoho.com',
    note: { en: 'Zoho’s wiki on payments', 'zh-CN': 'Zoho 付款维基' },
    grade: 'A',
    seen: '2026-11',
  },
  guess: {
    note: { en: 'no source; guessed from how such pages are usually worded', 'zh-CN': '没有来源，按同类页面用语推测' },
    grade: 'D',
    seen: '2026-11',
  },
};
