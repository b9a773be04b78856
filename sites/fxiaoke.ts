import { defineSite, type SiteInput } from './schema.ts';

/** Lists of the application, by the name that its addresses give them. */
const list = (apiName: string) => `/(${apiName})(?:$|[/?&])`;

const object = (id: string, en: string, zh: string, apiName: string): SiteInput['objects'][number] => ({
  id,
  name: { en, 'zh-CN': zh },
  path: `/XV/UI/Home#crm/list/=/${apiName}`,
  at: { type: 'hash', hash: list(apiName) },
  count: ['共\\s*([\\d,]+)\\s*条', '([\\d,]+)\\s*(?:records|items)\\b'],
  instead: {
    en: 'No export is described in the vendor’s help that could be read. Look for “导出” above the list; if it is missing, ask customer service (客服) for the data, in writing.',
    'zh-CN': '能查到的官方帮助没有说明导出方法。请看列表上方有无“导出”；没有的话，请书面向客服索取数据。',
  },
  from: 'publicCode',
});

export const fxiaoke = defineSite({
  id: 'fxiaoke',
  name: { en: 'Fxiaoke (ShareCRM)', 'zh-CN': '纷享销客' },

  sources: {
    publicCode: {
      note: { en: 'Seen in public code that works with Fxiaoke', 'zh-CN': '见于与纷享销客协作的公开代码' },
      grade: 'B',
      seen: '2026-11',
    },
    plans: {
      note: {
        en: 'A public list of plans, taken from the vendor’s price page',
        'zh-CN': '公开整理的套餐清单，取自厂商价格页',
      },
      grade: 'B',
      seen: '2026-08',
    },
    vendorArticle: {
      url: 'https://www.fxiaoke.com/doc/document-24192.html',
      note: {
        en: 'An article on the vendor’s site, written for search engines; other articles disagree',
        'zh-CN': '厂商网站上的推广文章，其他文章说法不一',
      },
      grade: 'C',
      seen: '2026-11',
    },
  },

  hosts: [
    { host: 'www.fxiaoke.com', region: '腾讯云', path: '^/(XV|pc-login|proj)/', from: 'publicCode' },
    { host: 'ale.fxiaoke.com', region: '阿里云', path: '^/(XV|pc-login|proj)/', from: 'publicCode' },
    { host: 'hk.sharecrm.com', region: 'Hong Kong', path: '^/(XV|pc-login|proj)/', from: 'publicCode' },
    { host: 'eu.sharecrm.com', region: 'EU', path: '^/(XV|pc-login|proj)/', from: 'publicCode' },
  ],

  account: {
    // No address and no mark is known that tells the company: the cloud stands in for it.
    id: [{ type: 'host', host: '^((?:www|ale)\\.fxiaoke\\.com|(?:hk|eu)\\.sharecrm\\.com)$' }],
    called: { en: 'Cloud', 'zh-CN': '所在云' },
    from: 'publicCode',
  },
  signedIn: {
    when: {
      type: 'all',
      of: [
        { type: 'path', path: '^/XV/(UI/(Home|manage)|Home/)' },
        { type: 'hash', hash: '^#[a-z]' },
      ],
    },
    from: 'publicCode',
  },
  signedOut: {
    when: { type: 'path', path: '^/(XV/User/Login|XV/UI/login|pc-login/|proj/page/login)' },
    from: 'publicCode',
  },
  mayCancel: {
    who: {
      en: 'whoever signed the contract; the notice goes to customer service, with the administrator’s name',
      'zh-CN': '合同签署方；向客服发出书面通知，并写明管理员姓名',
    },
    from: 'vendorArticle',
  },

  places: {
    export: {
      name: { en: 'The lists', 'zh-CN': '对象列表' },
      path: '/XV/UI/Home#crm/list/=/AccountObj',
      at: { type: 'hash', hash: '^#(crm/list|paasapp/list)/' },
      words: { en: 'CRM › each object’s list', 'zh-CN': 'CRM › 逐个打开对象列表' },
      from: 'publicCode',
    },
    admin: {
      name: { en: 'Administration', 'zh-CN': '管理后台' },
      path: '/XV/UI/manage#crmmanage/=/module-sysobject',
      at: { type: 'path', path: '^/XV/UI/manage' },
      words: {
        en: 'The administration pages, 管理后台: ask whoever set it up',
        'zh-CN': '管理后台：请向开通者索取入口',
      },
      from: 'publicCode',
    },
  },

  targets: {
    exportList: {
      label: { en: 'Export', 'zh-CN': '导出' },
      alternatives: [{ type: 'intent', intent: 'export-data' }],
      within: 'page',
      from: 'publicCode',
    },
  },

  guides: {
    export: {
      title: { en: 'Save one list', 'zh-CN': '备份一个列表' },
      finished: {
        en: 'Drop the file on the side panel to have it checked, then do the same for the next list.',
        'zh-CN': '把文件拖到侧边栏核对，然后对下一个列表重复同样的步骤。',
      },
      steps: [
        {
          id: 'list',
          say: {
            en: 'Open the list and clear its filters, so that it shows all records.',
            'zh-CN': '打开列表并清除筛选条件，使其显示全部记录。',
          },
          at: 'export',
          risk: 'read',
          from: 'publicCode',
        },
        {
          id: 'export',
          say: {
            en: 'If there is an “导出” above the list, press it. Whether there is one is not known.',
            'zh-CN': '如果列表上方有“导出”，请点击。是否有此功能未能确认。',
          },
          at: 'export',
          target: 'exportList',
          risk: 'read',
          optional: true,
          from: 'publicCode',
        },
      ],
    },
  },

  objects: [
    object('accounts', 'Customers', '客户', 'AccountObj'),
    object('contacts', 'Contacts', '联系人', 'ContactObj'),
    object('opportunities', 'Opportunities', '商机', 'OpportunityObj'),
    object('leads', 'Leads', '销售线索', 'LeadsObj'),
  ],

  cancel: {
    kind: 'written-notice',
    words: {
      en: 'Write to customer service (客服) or your customer success manager (客户成功): company account (企业账号), administrator, contract number, end date. Ask for a written answer and keep it. Back up first.',
      'zh-CN':
        '书面通知客服或客户成功经理，写明企业账号、管理员姓名、合同编号和终止日期，要求书面答复并保存。请先备份数据。',
    },
    warnings: [
      {
        text: {
          en: 'No way to cancel by yourself is documented; articles on the web name menus that contradict each other.',
          'zh-CN': '没有公开的自助退订方式；网上文章所说的菜单互相矛盾。',
        },
        from: 'vendorArticle',
      },
      {
        text: {
          en: '“注销账户” removes one person’s account, not the company’s contract.',
          'zh-CN': '“注销账户”只注销个人账户，不解除企业合同。',
        },
        from: 'vendorArticle',
      },
    ],
    confirmation: {
      text: {
        en: 'The written answer of customer service is the proof.',
        'zh-CN': '客服的书面答复就是凭证。',
      },
      from: 'vendorArticle',
    },
    from: 'vendorArticle',
  },

  exports: [],

  terms: {
    renewal: [
      {
        text: {
          en: 'The shortest term is 12 months.',
          'zh-CN': '最短合同期为 12 个月。',
        },
        from: 'plans',
      },
    ],
  },

  support: [
    {
      channel: 'phone',
      to: '400-112-2778',
      text: { en: 'Hotline 400-112-2778, 9:00–18:00', 'zh-CN': '服务热线 400-112-2778，9:00–18:00' },
      ask: {
        en: 'company account, administrator’s name, contract number',
        'zh-CN': '企业账号、管理员姓名、合同编号',
      },
      from: 'publicCode',
    },
  ],

  unknown: [
    {
      en: 'Which company the page belongs to: only the cloud can be read from the address. Check the name at the top yourself.',
      'zh-CN': '页面属于哪家企业：地址中只能看出所在云，请自行核对页面上方的企业名称。',
    },
    {
      en: 'Whether and how lists can be exported, and what the files look like.',
      'zh-CN': '列表能否导出、如何导出，以及文件的样子。',
    },
    {
      en: 'Notice period, refund and how long data is kept: the terms could not be read.',
      'zh-CN': '通知期、退款和数据保留期：未能读到服务条款。',
    },
    {
      en: 'Private clouds have other addresses; use “another CRM” for them.',
      'zh-CN': '私有云使用其他地址，请用“其他 CRM”的方式添加。',
    },
  ],
});
