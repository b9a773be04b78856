/** Every text of the pages. Of the sign-in page the Chinese is the vendor's; no other wording is known, nor any English. */
export const words = {
  'app.practice': { en: 'A practice copy. This is not Fxiaoke.', 'zh-CN': '练习页面，并非真正的纷享销客。' },
  'app.nothing': { en: 'This page is not part of the practice.', 'zh-CN': '练习中没有这个页面。' },

  'login.account': { en: 'Account', 'zh-CN': '账号登录' },
  'login.scan': { en: 'QR code', 'zh-CN': '扫码登录' },
  'login.phone': { en: 'Telephone number', 'zh-CN': '请输入手机号' },
  'login.password': { en: 'Password', 'zh-CN': '请输入密码' },
  'login.agree': { en: 'I have read and agree to the terms', 'zh-CN': '我已阅读并同意服务协议' },
  'login.submit': { en: 'Log in', 'zh-CN': '立即登录' },

  'nav.search': { en: 'Search the menu', 'zh-CN': '搜索菜单' },
  'nav.AccountObj': { en: 'Customers', 'zh-CN': '客户' },
  'nav.ContactObj': { en: 'Contacts', 'zh-CN': '联系人' },
  'nav.pool': { en: 'Public pool', 'zh-CN': '公海' },
  'nav.manage': { en: 'Administration', 'zh-CN': '管理后台' },
  'account.settings': { en: 'Account settings', 'zh-CN': '账号设置' },
  'account.logOut': { en: 'Log out', 'zh-CN': '注销' },
  'account.service': { en: 'Customer service', 'zh-CN': '在线客服' },
  'personal.title': { en: 'Account settings', 'zh-CN': '账号设置' },
  'personal.close': { en: 'Close my account', 'zh-CN': '注销账户' },
  'personal.note': {
    en: 'Closes your personal account. Your company and its contract stay.',
    'zh-CN': '只注销您的个人账户，企业和合同不受影响。',
  },

  'list.search': { en: 'Search the list', 'zh-CN': '搜索列表' },
  'list.count': { en: '{count} records', 'zh-CN': '共 {count} 条' },
  'list.add': { en: 'New', 'zh-CN': '新建' },
  'list.import': { en: 'Import', 'zh-CN': '导入' },
  'list.more': { en: 'More', 'zh-CN': '更多' },
  'list.export': { en: 'Export', 'zh-CN': '导出' },
  'list.edit': { en: 'Edit', 'zh-CN': '编辑' },
  'list.void': { en: 'Void', 'zh-CN': '作废' },
  'list.name': { en: 'Name', 'zh-CN': '名称' },
  'list.state': { en: 'State', 'zh-CN': '状态' },
  'list.cancelled': { en: 'Contract cancelled', 'zh-CN': '已退订' },
  'list.active': { en: 'Active', 'zh-CN': '正常' },

  'manage.title': { en: 'Object management', 'zh-CN': '对象管理' },
  'manage.objects': { en: 'Standard objects', 'zh-CN': '预置对象' },
  'manage.approval': { en: 'Approval flows', 'zh-CN': '审批流程' },
  'manage.refused': {
    en: 'You have no management rights. Please contact an administrator.',
    'zh-CN': '您没有管理权限，请联系管理员。',
  },
};
