import { named } from './named.ts';
import { defineSite, type SiteInput, type Words } from './schema.ts';
import { seenInCode } from './usual-facts.ts';
import { mayAskAgain, unknown } from './usual-texts.ts';

const cancelSubscription: Words = { en: ['Cancel subscription'], 'zh-CN': ['取消订阅'] };

/** Names under these belong to customers, apart from the vendor's own pages and its help. */
const portals = (domain: string, region: string, from: string): SiteInput['hosts'][number] => ({
  host: `*.${domain}`,
  region,
  except: [`www.${domain}`, `helpdesk.${domain}`, `training.${domain}`],
  from,
});

const list = (id: string, en: string, zh: string, name: string): SiteInput['objects'][number] => ({
  id,
  name: { en, 'zh-CN': zh },
  path: `/crm/${name}/`,
  instead: {
    en: 'The help we found describes no export. Look for “Export” in the list’s menu; if it isn’t there, ask the helpdesk.',
    'zh-CN': '能查到的官方帮助没有说明导出方法。请在列表菜单里找“导出”；没有的话请联系客服。',
  },
  from: 'publicCode',
});

export const bitrix24 = defineSite({
  id: 'bitrix24',
  name: { en: 'Bitrix24', 'zh-CN': 'Bitrix24' },

  sources: {
    cancelHelp: {
      url: 'https://helpdesk.bitrix24.com/open/17226116/',
      note: { en: 'Bitrix24’s help on cancelling, English wording', 'zh-CN': 'Bitrix24 官方帮助：取消订阅（英文）' },
      grade: 'A',
      seen: '2026-11',
    },
    freeHelp: {
      url: 'https://helpdesk.bitrix24.com/open/6275737/',
      note: { en: 'Bitrix24’s help on unused accounts', 'zh-CN': 'Bitrix24 官方帮助：长期未使用的账户' },
      grade: 'A',
      seen: '2026-11',
    },
    backupHelp: {
      url: 'https://helpdesk.bitrix24.de/open/7009543',
      note: { en: 'Bitrix24’s help on backups, in German', 'zh-CN': 'Bitrix24 官方帮助：备份（德文）' },
      grade: 'A',
      seen: '2026-11',
    },
    publicCode: seenInCode('Bitrix24'),
    thirdParty: {
      note: { en: 'A third party’s guide to Bitrix24', 'zh-CN': '第三方的 Bitrix24 指南' },
      grade: 'C',
      seen: '2026-11',
    },
    otherCountries: {
      note: {
        en: 'The vendor’s help has such an address in this country; that accounts have one, too, is a guess',
        'zh-CN': '供应商在该国的帮助网站使用此域名；账户也用此域名是推测',
      },
      grade: 'D',
      seen: '2026-11',
    },
  },

  hosts: [
    portals('bitrix24.com', 'world', 'thirdParty'),
    portals('bitrix24.de', 'de', 'otherCountries'),
    portals('bitrix24.fr', 'fr', 'otherCountries'),
    portals('bitrix24.es', 'es', 'otherCountries'),
    portals('bitrix24.pl', 'pl', 'otherCountries'),
    portals('bitrix24.ru', 'ru', 'otherCountries'),
    portals('bitrix24.com.br', 'br', 'otherCountries'),
  ],
  account: {
    // The same name may be somebody else's in another country.
    id: [{ type: 'host', host: '^([a-z0-9-]+\\.bitrix24\\.(?:com|de|fr|es|pl|ru|com\\.br))$' }],
    called: { en: 'Bitrix24 address', 'zh-CN': 'Bitrix24 地址' },
    from: 'thirdParty',
  },
  mayCancel: {
    who: {
      en: 'an administrator; anybody, where “All users can buy Bitrix24 subscription” is on',
      'zh-CN': '管理员；若开启了“所有用户都可购买订阅”，则任何用户都可以',
    },
    yes: {
      type: 'all',
      of: [
        { type: 'path', path: '^/settings/order(/|$)' },
        { type: 'control', name: cancelSubscription },
      ],
    },
    from: 'cancelHelp',
  },

  places: {
    subscription: {
      name: { en: 'Purchase history', 'zh-CN': '购买记录' },
      path: '/settings/order/',
      at: { type: 'path', path: '^/settings/order(/|$)' },
      words: { en: 'Subscription › Purchase History', 'zh-CN': '订阅（Subscription）› 购买记录（Purchase History）' },
      from: 'publicCode',
    },
    plan: {
      name: { en: 'My plan', 'zh-CN': '我的套餐' },
      path: '/settings/license.php',
      at: { type: 'path', path: '^/settings/license\\.php' },
      words: { en: 'Subscription › My plan', 'zh-CN': '订阅（Subscription）› 我的套餐' },
      from: 'publicCode',
    },
  },

  targets: {
    cancelSubscription: {
      label: { en: 'Cancel subscription', 'zh-CN': '取消订阅（Cancel subscription）' },
      alternatives: [...named(cancelSubscription, 'button', 'link'), { type: 'intent', intent: 'cancel-subscription' }],
      from: 'cancelHelp',
    },
  },

  guides: {
    cancel: {
      title: { en: 'Turn off the renewal', 'zh-CN': '关闭自动续订' },
      finished: mayAskAgain,
      steps: [
        {
          id: 'open',
          say: { en: 'Go to Subscription, then Purchase History.', 'zh-CN': '打开“订阅”，再打开“购买记录”。' },
          risk: 'read',
          done: { type: 'place', place: 'subscription' },
          from: 'cancelHelp',
        },
        {
          id: 'confirm',
          say: {
            en: 'Press “Cancel subscription” beside the subscription that renews. Only you press it.',
            'zh-CN': '在会自动续订的那一项旁点击“取消订阅（Cancel subscription）”。只能由你本人点击。',
          },
          at: 'subscription',
          target: 'cancelSubscription',
          risk: 'irreversible',
          warn: {
            en: 'It no longer renews. After the paid period the account goes back to the free plan.',
            'zh-CN': '此后不再自动续订。付费期结束后，账户退回免费版。',
          },
          from: 'cancelHelp',
        },
      ],
    },
  },

  objects: [
    list('leads', 'Leads', '线索', 'lead'),
    list('deals', 'Deals', '交易', 'deal'),
    list('contacts', 'Contacts', '联系人', 'contact'),
    list('companies', 'Companies', '公司', 'company'),
  ],

  cancel: {
    kind: 'turn-off-renewal',
    at: 'subscription',
    guide: 'cancel',
    warnings: [
      {
        text: {
          en: 'The account then goes back to the free plan; it is not closed. When nobody has signed in for 30 days it is suspended and deleted, and nothing comes back.',
          'zh-CN': '账户随后退回免费版，并未关闭。30 天无人登录会被停用并删除，数据无法恢复。',
        },
        from: 'freeHelp',
      },
      {
        text: {
          en: 'The person’s Bitrix24 Network ID stays.',
          'zh-CN': '个人的 Bitrix24 Network ID 会保留。',
        },
        from: 'freeHelp',
      },
    ],
    confirmation: {
      text: {
        en: 'No confirmation is described. Keep the purchase history as evidence.',
        'zh-CN': '没有关于确认通知的说明。请把购买记录页面存为凭证。',
      },
      from: 'cancelHelp',
    },
    from: 'cancelHelp',
  },

  exports: [],

  terms: {
    notice: [
      {
        text: {
          en: 'Bought from a partner: tell the partner at least a week before it ends.',
          'zh-CN': '从合作伙伴处购买的：至少在到期前一周告知对方。',
        },
        clock: { amount: 7, unit: 'days', side: 'before', of: 'term-end' },
        from: 'cancelHelp',
      },
    ],
    refund: [
      {
        text: {
          en: 'As the Terms of Service say; the help names no amount.',
          'zh-CN': '以服务条款为准，帮助中没有写明金额。',
        },
        from: 'cancelHelp',
      },
      {
        text: { en: 'Unused months are not refunded.', 'zh-CN': '未使用的月份不退款。' },
        pays: 'nothing',
        from: 'thirdParty',
      },
    ],
    retention: [
      {
        text: {
          en: 'On the free plan: deleted after 30 days in which nobody signed in; the owner is warned first.',
          'zh-CN': '免费版：30 天无人登录即删除，删除前会通知所有者。',
        },
        clock: { amount: 30, unit: 'days', side: 'after', of: 'last-use' },
        from: 'freeHelp',
      },
      {
        text: {
          en: 'The vendor’s daily backups are kept for a week; support restores them on some plans only.',
          'zh-CN': '供应商每日备份保留一周，仅部分套餐可由客服恢复。',
        },
        from: 'backupHelp',
      },
    ],
  },

  support: [
    {
      channel: 'partner',
      text: { en: 'the partner that sold the subscription', 'zh-CN': '出售订阅的合作伙伴' },
      from: 'cancelHelp',
    },
    {
      channel: 'portal',
      to: 'https://helpdesk.bitrix24.com',
      text: { en: 'Bitrix24’s helpdesk', 'zh-CN': 'Bitrix24 帮助中心' },
      from: 'cancelHelp',
    },
  ],

  unknown: [
    {
      en: 'How lists are exported, and what the files are called.',
      'zh-CN': '列表如何导出，文件叫什么名字。',
    },
    {
      en: 'What follows the press on “Cancel subscription”, and the Chinese wording of the pages.',
      'zh-CN': '点击“取消订阅”之后会出现什么，以及页面的中文用语。',
    },
    {
      en: 'In which other countries accounts have addresses of their own. Enter such an address by hand.',
      'zh-CN': '还有哪些国家的账户使用独立域名；遇到时请手动添加该地址。',
    },
    unknown.signedIn,
  ],
});
