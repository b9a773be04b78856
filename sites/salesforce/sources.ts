import type { SiteInput } from '../schema.ts';

export const sources: SiteInput['sources'] = {
  myDomainHelp: {
    url: 'https://help.salesforce.com/apex/HTViewHelpDoc?id=domain_name_overview.htm',
    note: { en: 'Salesforce’s help on My Domain', 'zh-CN': 'Salesforce 官方帮助：我的域（My Domain）' },
    grade: 'A',
    seen: '2026-11',
  },
  loginHelp: {
    url: 'https://help.salesforce.com/s/articleView?id=xcloud.domain_name_setting_login_policy.htm',
    note: { en: 'Salesforce’s help on login addresses', 'zh-CN': 'Salesforce 官方帮助：登录地址' },
    grade: 'A',
    seen: '2026-11',
  },
  inspectorCode: {
    note: {
      en: 'the extension Salesforce Inspector Reloaded',
      'zh-CN': '浏览器扩展 Salesforce Inspector Reloaded',
    },
    grade: 'B',
    seen: '2026-08',
  },
  browserforceCode: {
    note: { en: 'the set-up tool sfdx-browserforce-plugin', 'zh-CN': '配置工具 sfdx-browserforce-plugin' },
    grade: 'B',
    seen: '2026-08',
  },
  robotCode: {
    note: { en: 'CumulusCI, which tests Salesforce’s pages', 'zh-CN': '页面测试工具 CumulusCI' },
    grade: 'B',
    seen: '2026-06',
  },
  backupCode: {
    note: { en: 'programs that fetch the weekly export', 'zh-CN': '自动下载每周导出文件的程序' },
    grade: 'B',
    seen: '2026-11',
  },
  contractHelp: {
    url: 'https://help.salesforce.com/s/articleView?id=xcloud.users_manage_contracts_subscription_management.htm',
    note: {
      en: 'Salesforce’s help on contracts in Your Account',
      'zh-CN': 'Salesforce 官方帮助：Your Account 中的合同',
    },
    grade: 'A',
    seen: '2026-11',
  },
  yourAccountPage: {
    url: 'https://www.salesforce.com/campaign/your-account/',
    note: { en: 'Salesforce’s page on the Your Account app', 'zh-CN': 'Salesforce 官网：Your Account 应用' },
    grade: 'A',
    seen: '2026-11',
  },
  renewalHelp: {
    url: 'https://help.salesforce.com/s/articleView?id=005167138',
    note: { en: 'Salesforce’s questions and answers on renewal', 'zh-CN': 'Salesforce 官方帮助：续约问答' },
    grade: 'A',
    seen: '2026-01',
  },
  expiryHelp: {
    url: 'https://help.salesforce.com/s/articleView?id=000386225',
    note: { en: 'Salesforce’s help on what follows the end', 'zh-CN': 'Salesforce 官方帮助：到期之后' },
    grade: 'A',
    seen: '2026-04',
  },
  renewalDialog: {
    url: 'https://slaesforce-faq.com/how-to-turn-off-auto-renew-on-salesforce',
    note: { en: 'an article that quotes the renewal dialog', 'zh-CN': '引用续约对话框文字的文章' },
    grade: 'C',
    seen: '2026-11',
  },
  checkoutArticle: {
    url: 'https://einstein-hub.com/how-to-cancel-salesforce-licenses/',
    note: { en: 'an article on editions bought by card', 'zh-CN': '关于用卡购买版本的文章' },
    grade: 'C',
    seen: '2026-11',
  },
  clauseArticle: {
    url: 'https://redresscompliance.com/salesforce-auto-renewal.html',
    note: {
      en: 'an article that quotes clause 11.2 of the agreement of September 2025',
      'zh-CN': '引用 2025 年 9 月主协议第 11.2 条的文章',
    },
    grade: 'C',
    seen: '2025-09',
  },
  feesArticle: {
    url: 'https://www.sec.gov/Archives/edgar/data/1847806/000110465921111136/tm219610d6_ex10-12.htm',
    note: { en: 'an older agreement, as a customer filed it', 'zh-CN': '某客户公开备案的旧版协议' },
    grade: 'C',
    seen: '2021-04',
  },
  noticeArticle: {
    url: 'https://stackswap.ai/cancel-salesforce',
    note: { en: 'an article that names addresses for the notice', 'zh-CN': '提到通知收件地址的文章' },
    grade: 'C',
    seen: '2026-11',
  },
  storeArticle: {
    url: 'https://www.postclic.com/en-ca/letters/software-saas/cancel-salesforce',
    note: { en: 'an article on AppExchange purchases', 'zh-CN': '关于 AppExchange 购买的文章' },
    grade: 'C',
    seen: '2026-11',
  },
  exportArticle: {
    url: 'https://www.xappex.com/blog/salesforce-data-export-limits/',
    note: {
      en: 'an article on the limits of Data Export, Winter ’26',
      'zh-CN': '关于数据导出限制的文章（Winter ’26）',
    },
    grade: 'C',
    seen: '2025-12',
  },
  exportCopy: {
    note: { en: 'copies of Salesforce’s help at partners', 'zh-CN': '合作伙伴转载的官方帮助' },
    grade: 'C',
    seen: '2026-11',
  },
  exportFieldsHelp: {
    url: 'https://help.salesforce.com/s/articleView?id=000387427',
    note: {
      en: 'Salesforce’s help on fields that are not exported, Japanese edition',
      'zh-CN': 'Salesforce 官方帮助（日文版）：不会导出的字段',
    },
    grade: 'A',
    seen: '2026-11',
  },
  deactivateArticle: {
    url: 'https://salesforcefaqs.com/how-to-deactivate-the-salesforce-developer-edition-org/',
    note: { en: 'a tutorial on Developer Edition', 'zh-CN': '关于开发者版的第三方教程' },
    grade: 'C',
    seen: '2026-11',
  },
  guess: {
    note: { en: 'no source; guessed from how such pages are usually worded', 'zh-CN': '没有来源，按同类页面用语推测' },
    grade: 'D',
    seen: '2026-11',
  },
};
