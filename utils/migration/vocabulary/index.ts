import type { Text } from '../../text.ts';
import { company } from './company.ts';
import { deal } from './deal.ts';
import type { Meaning } from './field-types.ts';
import { contact, lead } from './people.ts';
import { product } from './product.ts';
import { activity, note } from './work.ts';

/** Kinds of records that every CRM has, in the order they have to be imported: what others point to comes first. */
export const objects = ['company', 'contact', 'lead', 'product', 'deal', 'activity', 'note'] as const;
export type RecordObject = (typeof objects)[number];

/** The fields of each kind of record by what they mean, with their names in exports. */
export const vocabulary: Record<RecordObject, Readonly<Record<string, Meaning>>> = {
  company,
  contact,
  lead,
  product,
  deal,
  activity,
  note,
};

/** What files, sheets and lists that hold such records are called. The first one is their name in plain CSV. */
export const objectNames: Record<RecordObject, { name: Text; names: readonly [string, ...string[]] }> = {
  company: {
    name: { en: 'Companies', 'zh-CN': '公司' },
    names: [
      'companies',
      'company',
      'accounts',
      'account',
      'organizations',
      'organization',
      'organisations',
      'customers',
      '公司',
      '客户',
      '企业',
      '组织',
      'AccountObj',
    ],
  },
  contact: {
    name: { en: 'Contacts', 'zh-CN': '联系人' },
    names: ['contacts', 'contact', 'people', 'persons', 'person', '联系人', 'ContactObj'],
  },
  lead: { name: { en: 'Leads', 'zh-CN': '线索' }, names: ['leads', 'lead', '线索', '销售线索', 'LeadsObj'] },
  product: {
    name: { en: 'Products', 'zh-CN': '产品' },
    names: ['products', 'product', 'product2', '产品', '商品', 'ProductObj'],
  },
  deal: {
    name: { en: 'Deals', 'zh-CN': '商机' },
    names: [
      'deals',
      'deal',
      'opportunities',
      'opportunity',
      'potentials',
      '商机',
      '交易',
      '机会',
      'NewOpportunityObj',
      'OpportunityObj',
    ],
  },
  activity: {
    name: { en: 'Activities', 'zh-CN': '活动' },
    names: [
      'activities',
      'activity',
      'tasks',
      'task',
      'calls',
      'meetings',
      'events',
      '任务',
      '活动',
      '跟进记录',
      '销售记录',
      '日程',
      'ActiveRecordObj',
    ],
  },
  note: { name: { en: 'Notes', 'zh-CN': '备注' }, names: ['notes', 'note', 'annotations', '备注', '笔记'] },
};
