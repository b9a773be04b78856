import type { Condition } from '../schema.ts';

const application: Condition = { type: 'path', path: '^/XV/(UI/(Home|manage)|Home/)' };

const loginPage: Condition = { type: 'path', path: '^/(XV/User/Login|XV/UI/login|pc-login/|proj/page/login)' };

/** Someone is asked to sign in, at whatever address: by telephone number and password, or by a code to scan. */
const loginForm: Condition = {
  type: 'any',
  of: [
    {
      type: 'visible',
      css: 'input[type=password], input[placeholder*="请输入密码"], input[placeholder*="请输入手机号"]',
    },
    {
      type: 'text',
      text: {
        en: ['Scan to log in', 'Scan QR code to log in', 'Scan the QR code', 'Log in by QR code'],
        'zh-CN': ['扫码登录', '账号登录', '立即登录'],
      },
    },
    {
      type: 'control',
      name: { en: ['Log in', 'Login', 'Sign in', 'Log in now'], 'zh-CN': ['登录', '立即登录'] },
    },
  ],
};

/** The application takes up to 20 s to draw; before, its address alone does not tell whether somebody is signed in. */
const drawn: Condition = {
  type: 'any',
  of: [
    {
      type: 'visible',
      css: 'a.j-detail, .crm-btn-groups, [data-apiname], [data-fieldname], a[href*="#crm/"], a[href*="#paasapp/"], a[href*="AccountObj"]',
    },
    {
      type: 'text',
      text: {
        en: [
          'permission',
          'management rights',
          'Accounts',
          'Customers',
          'Contacts',
          'Opportunities',
          'Sales leads',
          'Leads',
          'Object management',
          'Objects',
        ],
        // Whoever may not see the administration is told so: that, too, is said only to those who are signed in.
        'zh-CN': [
          '没有权限',
          '无权限',
          '管理权限',
          '联系管理员',
          '客户',
          '联系人',
          '商机',
          '线索',
          '公海',
          '对象管理',
          '管理后台',
          '权限管理',
          '审批流程',
        ],
      },
    },
  ],
};

export const signedIn: Condition = { type: 'all', of: [application, { type: 'not', of: loginForm }, drawn] };

export const signedOut: Condition = { type: 'any', of: [loginPage, loginForm] };
