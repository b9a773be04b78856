import { ownGuides } from './own-guides.ts';
import { ownTargets } from './own-targets.ts';
import { defineSite } from './schema.ts';

/** Never true: what nobody knows is not recognised. */
const never = { type: 'path', path: '(?!)' } as const;

/** What can be said of a CRM that nobody has looked at: nothing but what words mean. Name and host are those of `ownSite`. */
export const ownTemplate = defineSite({
  id: 'own',
  name: { en: 'Own CRM', 'zh-CN': '自有 CRM' },
  sources: {
    words: {
      note: {
        en: 'judged by words alone; nobody has checked this CRM',
        'zh-CN': '仅凭文字判断，没有人核实过这个 CRM',
      },
      grade: 'D',
      seen: '2026-11',
    },
  },
  hosts: [{ host: 'own.invalid', region: 'own', from: 'words' }],
  account: {
    id: [{ type: 'host', host: '^(.+)$' }],
    called: { en: 'Address', 'zh-CN': '地址' },
    from: 'words',
  },
  signedIn: {
    when: {
      type: 'any',
      of: [
        {
          type: 'control',
          name: {
            en: ['Log out', 'Logout', 'Sign out', 'Sign Off'],
            'zh-CN': ['退出登录', '退出', '安全退出', '退出系统', '登出', '注销', '注销登录'],
          },
        },
        // Many such systems write it as text with a listener. 注销 alone may be about a customer.
        {
          type: 'all',
          of: [
            { type: 'text', text: { en: ['Log out', 'Sign out'], 'zh-CN': ['退出登录', '安全退出', '退出系统'] } },
            { type: 'not', of: { type: 'visible', css: 'input[type=password]' } },
          ],
        },
      ],
    },
    from: 'words',
  },
  signedOut: { when: { type: 'visible', css: 'input[type=password]' }, from: 'words' },
  mayCancel: {
    who: {
      en: 'whoever manages the system or signed the contract',
      'zh-CN': '系统管理员或合同签署人',
    },
    from: 'words',
  },
  places: {
    subscription: {
      name: { en: 'Subscription', 'zh-CN': '订阅' },
      at: never,
      words: {
        en: 'often under settings, company, plan or billing',
        'zh-CN': '多在设置、企业信息、套餐或账单里',
      },
      from: 'words',
    },
    export: {
      name: { en: 'Export', 'zh-CN': '导出' },
      at: never,
      words: {
        en: 'above each list, or under settings › data',
        'zh-CN': '各列表上方，或设置 › 数据',
      },
      from: 'words',
    },
  },
  targets: ownTargets,
  objects: [],
  cancel: {
    kind: 'request-form',
    at: 'subscription',
    guide: 'cancel',
    warnings: [
      {
        text: {
          en: 'Nobody has checked this CRM. What it does with your data, when it ends and what is refunded is in your contract and on its own pages: read them before you press.',
          'zh-CN': '没有人核实过这个 CRM。数据如何处理、何时终止、是否退款，请以合同和它自己的页面为准，点击前先看清。',
        },
        from: 'words',
      },
    ],
    confirmation: {
      text: {
        en: 'Ask for written confirmation of the end and its date.',
        'zh-CN': '请要求对方以书面形式确认终止及日期。',
      },
      from: 'words',
    },
    from: 'words',
  },
  guides: ownGuides,
  exports: [
    {
      id: 'lists',
      name: { en: 'Its exports', 'zh-CN': '它的导出' },
      scope: 'one-object',
      at: 'export',
      guide: 'export',
      formats: ['csv', 'xlsx', 'xls', 'zip'],
      fileName: '\\.(zip|csv|tsv|xlsx?|json|xml|sql)$',
      contains: {
        en: 'Nobody has checked what is in it: compare the files with the lists.',
        'zh-CN': '内容未经核实：请与列表核对。',
      },
      from: 'words',
    },
  ],
  terms: {},
  support: [],
  unknown: [
    {
      en: 'Term, notice, fees, refund, how long the data is kept: ask whoever runs it, in writing.',
      'zh-CN': '期限、通知期、费用、退款、数据保留多久：请书面询问负责方。',
    },
  ],
});
