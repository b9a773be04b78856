import { defineSite } from '../schema.ts';
import { cancel } from './cancel.ts';
import { exports } from './exports.ts';
import { guides } from './guides.ts';
import { objects } from './objects.ts';
import { places } from './places.ts';
import { sources } from './sources.ts';
import { targets } from './targets.ts';
import { billing, cancelled, turnOffRenewal } from './words.ts';

export const hubspot = defineSite({
  id: 'hubspot',
  name: { en: 'HubSpot', 'zh-CN': 'HubSpot' },
  sources,

  hosts: [
    { host: 'app.hubspot.com', region: 'na1', from: 'hublets' },
    { host: 'app-eu1.hubspot.com', region: 'eu1', from: 'hublets' },
    { host: 'app-na2.hubspot.com', region: 'na2', from: 'publicCode' },
    { host: 'app-na3.hubspot.com', region: 'na3', from: 'publicCode' },
  ],

  account: {
    id: [{ type: 'path', path: '^/[^/]+/(\\d+)(?:/|$)' }],
    name: '#hs-global-toolbar-accounts > span',
    called: { en: 'Hub ID', 'zh-CN': 'Hub ID' },
    from: 'publicCode',
  },
  // The session cookies exist on the login page too, so only the application's own toolbar counts, or what it always has.
  signedIn: {
    when: {
      type: 'any',
      of: [
        { type: 'visible', css: '#hs-global-toolbar-accounts' },
        {
          type: 'all',
          of: [
            { type: 'path', path: '^/[^/]+/\\d+(?:/|$)' },
            { type: 'control', name: { en: ['Settings'], 'zh-CN': ['设置'] } },
            { type: 'control', name: { en: ['Notifications', 'Help'], 'zh-CN': ['通知', '帮助'] } },
          ],
        },
      ],
    },
    from: 'publicCode',
  },
  signedOut: {
    when: {
      type: 'any',
      of: [
        { type: 'path', path: '^/login' },
        { type: 'visible', css: '#hs-login, #loginBtn' },
      ],
    },
    from: 'publicCode',
  },
  mayCancel: {
    who: {
      en: 'someone with billing permission (“Modify billing & change name on contract” or “Billing admin”); a super admin without it may only look',
      'zh-CN':
        '拥有账单权限的人（“Modify billing & change name on contract”或“Billing admin”）；没有该权限的超级管理员可能只能查看',
    },
    yes: { type: 'all', of: [billing, { type: 'control', name: turnOffRenewal }] },
    no: {
      type: 'all',
      of: [
        billing,
        { type: 'not', of: { type: 'control', name: turnOffRenewal } },
        {
          type: 'text',
          text: {
            en: [
              'don’t have permission',
              "don't have permission",
              'do not have permission',
              'need permission',
              'need billing permission',
              'without billing permission',
              'no permission',
              'don’t have access',
              "don't have access",
              'requires billing',
              'must be a billing admin',
              'only a billing admin',
              'only billing admins',
              'ask a billing admin',
              'ask your billing admin',
              'view only',
              'view-only',
              'read-only',
            ],
            'zh-CN': [
              '没有权限',
              '没有账单权限',
              '无权限',
              '无权',
              '没有查看',
              '权限不足',
              '需要权限',
              '需要账单权限',
              '仅供查看',
              '仅可查看',
              '只能查看',
              '只有查看',
              '联系账单管理员',
              '联系管理员',
              '只读',
            ],
          },
        },
      ],
    },
    from: 'billingHelp',
  },
  cancelled: {
    yes: cancelled,
    no: { type: 'all', of: [billing, { type: 'control', name: turnOffRenewal }] },
    from: 'guess',
  },

  places,
  targets,
  guides,
  objects,
  exports,
  cancel,

  terms: {
    refund: [
      {
        text: {
          en: 'The plan is charged until the commitment term ends; nothing is paid back for the rest of it.',
          'zh-CN': '套餐会收费到承诺期结束，剩余时间不退款。',
        },
        pays: 'nothing',
        from: 'cancelHelp',
      },
    ],
  },

  support: [
    {
      channel: 'in-app',
      text: {
        en: 'Help in the app: chat and email from Starter, phone from Professional.',
        'zh-CN': '应用内“帮助”：Starter 起可用聊天和邮件，Professional 起可用电话。',
      },
      ask: { en: 'the Hub ID', 'zh-CN': 'Hub ID' },
      from: 'supportHelp',
    },
  ],

  unknown: [
    {
      en: 'How long HubSpot keeps the data after the account ends: the sources contradict each other. Look it up in your contract.',
      'zh-CN': '账户结束后 HubSpot 保留数据多久：来源相互矛盾，请以合同为准。',
    },
    {
      en: 'The notice period: third parties speak of 30 days, HubSpot’s own pages show only the renewal date. Look it up in your contract.',
      'zh-CN': '提前通知期：第三方称 30 天，HubSpot 页面只显示续订日期，请以合同为准。',
    },
    {
      en: 'The exact wording of today’s Chinese interface.',
      'zh-CN': '当前中文界面的确切用语。',
    },
  ],
});
