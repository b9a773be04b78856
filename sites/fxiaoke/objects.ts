import type { SiteInput } from '../schema.ts';

/** Lists of the application, in its old and its new form, by the name that their addresses give them. */
const list = (apiName: string) => `^#(?:crm|paasapp)/list/.*[=/](?:${apiName})(?:$|[/?&])`;

const object = (id: string, en: string, zh: string, apiName: string): SiteInput['objects'][number] => ({
  id,
  name: { en, 'zh-CN': zh },
  path: `/XV/UI/Home#crm/list/=/${apiName}`,
  at: { type: 'hash', hash: list(apiName) },
  count: ['共\\s*([\\d,]+)\\s*条', '([\\d,]+)\\s*(?:records|items)\\b', 'total:?\\s*([\\d,]+)'],
  instead: {
    en: 'The vendor’s help that we found describes no export. Look for “导出” (Export) above the list; if it isn’t there, ask customer service (客服) for the data in writing. Programs can read the list through the Open API, for which you have to buy a quota.',
    'zh-CN':
      '能查到的官方帮助没有说明导出方法。请看列表上方有无“导出”；没有的话，请书面向客服索取数据。也可以用开放平台接口（需购买调用额度）由程序读取。',
  },
  from: 'publicCode',
});

export const objects: SiteInput['objects'] = [
  object('accounts', 'Customers', '客户', 'AccountObj'),
  object('contacts', 'Contacts', '联系人', 'ContactObj'),
  object('opportunities', 'Opportunities', '商机', 'OpportunityObj'),
  object('leads', 'Leads', '销售线索', 'LeadsObj'),
];
