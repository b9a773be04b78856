import type { SiteInput } from '../schema.ts';

export const cancel: SiteInput['cancel'] = {
  kind: 'written-notice',
  words: {
    text: {
      en: 'Write to customer service (客服) or your customer success manager (客户成功): company account (企业账号), administrator, contract number, end date. Ask for a written answer and keep it. Back up first.',
      'zh-CN':
        '书面通知客服或客户成功经理，写明企业账号、管理员姓名、合同编号和终止日期，要求书面答复并保存。请先备份数据。',
    },
    from: 'vendorArticle',
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
      from: 'personalAccount',
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
};

export const terms: SiteInput['terms'] = {
  renewal: [
    {
      text: {
        en: 'The shortest term is 12 months.',
        'zh-CN': '最短合同期为 12 个月。',
      },
      from: 'plans',
    },
  ],
};

export const support: SiteInput['support'] = [
  {
    channel: 'phone',
    to: '400-112-2778',
    text: { en: 'Hotline 400-112-2778, 9:00–18:00', 'zh-CN': '服务热线 400-112-2778，9:00–18:00' },
    ask: {
      en: 'company account, administrator’s name, contract number; with an error also its code, such as 1-3fa8c2, which names the cloud',
      'zh-CN': '企业账号、管理员姓名、合同编号；遇到报错时还有错误码（如 1-3fa8c2，开头的数字表示所在云）',
    },
    from: 'publicCode',
  },
];

export const unknown: SiteInput['unknown'] = [
  {
    en: 'Which company the page belongs to: only the cloud can be read from the address. Check the name at the top yourself.',
    'zh-CN': '页面属于哪家企业：地址中只能看出所在云，请自行核对页面上方的企业名称。',
  },
  {
    en: 'Who may end the contract, and what the pages show once it has ended: no page tells.',
    'zh-CN': '谁有权解除合同、合同终止后页面如何显示：页面上看不出来。',
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
    en: 'Private clouds and other clouds have other addresses; use “another CRM” for them.',
    'zh-CN': '私有云和其他云使用别的地址，请用“其他 CRM”的方式添加。',
  },
];
