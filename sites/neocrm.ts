import { defineSite } from './schema.ts';
import { byNotice, noMoreIsKnown, seenInCode } from './usual-facts.ts';
import { unknown } from './usual-texts.ts';

export const neocrm = defineSite({
  id: 'neocrm',
  name: { en: 'Neocrm (Xiaoshouyi)', 'zh-CN': '销售易' },

  sources: {
    publicCode: seenInCode('Neocrm', '销售易'),
    oldCode: {
      note: { en: 'public code of 2019 that works with Neocrm', 'zh-CN': '2019 年与销售易协作的公开代码' },
      grade: 'B',
      seen: '2019',
    },
  },

  hosts: [
    // Besides crm. there is crm-….xiaoshouyi.com for each environment; which ones, no source lists.
    {
      host: '*.xiaoshouyi.com',
      region: 'China',
      except: [
        ...['www.xiaoshouyi.com', 'api.xiaoshouyi.com', 'api-p10.xiaoshouyi.com', 'api-tencent.xiaoshouyi.com'],
        ...['doc.xiaoshouyi.com', 'mcp.xiaoshouyi.com', 'open.xiaoshouyi.com'],
      ],
      from: 'publicCode',
    },
  ],
  account: {
    // No address is known that tells the company: the environment stands in for it.
    id: [{ type: 'host', host: '^(crm(?:-[a-z0-9]+)?\\.xiaoshouyi\\.com)$' }],
    called: { en: 'Environment', 'zh-CN': '环境' },
    from: 'publicCode',
  },
  signedIn: { when: { type: 'visible', css: '#crm_toolbar, a.create-entity-btn' }, from: 'oldCode' },
  signedOut: {
    when: {
      type: 'all',
      of: [
        { type: 'visible', css: 'input[name=loginName]' },
        { type: 'visible', css: 'input[name=password]' },
      ],
    },
    from: 'oldCode',
  },

  ...noMoreIsKnown,
  places: {
    admin: {
      name: { en: 'Administration', 'zh-CN': '管理后台' },
      path: '/admin/',
      at: { type: 'path', path: '^/admin(/|$)' },
      words: { en: 'The administration pages, 管理后台', 'zh-CN': '右上角进入管理后台' },
      from: 'publicCode',
    },
  },

  objects: [
    {
      id: 'records',
      name: { en: 'Customers, contacts, opportunities and other records', 'zh-CN': '客户、联系人、商机等记录' },
      instead: {
        en: 'No export is documented. Look for “导出” (Export) above each list; if it isn’t there, ask customer service for the data in writing. There is also an API, with a token.',
        'zh-CN': '没有公开的导出说明。请看各列表上方有无“导出”；没有的话，请书面向客服索取。也可用 API（需令牌）。',
      },
      from: 'publicCode',
    },
  ],

  cancel: byNotice(),

  unknown: [
    unknown.cancelling,
    unknown.exporting,
    {
      en: 'The company: no address tells it, so all companies of an environment look the same here.',
      'zh-CN': '具体是哪家公司：网址里看不出来，同一环境内的公司在这里无法区分。',
    },
    { en: 'Whether the marks of 2019 still hold.', 'zh-CN': '2019 年的页面标记是否仍然有效。' },
    unknown.channel,
  ],
});
