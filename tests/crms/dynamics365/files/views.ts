import type { Language } from '../../../../utils/text.ts';
import type { TableName } from '../data.ts';

interface View {
  /** The table's own name: the key's heading is called after it. */
  table: Readonly<Record<Language, string>>;
  /** The view that is open at first. */
  view: Readonly<Record<Language, string>>;
  /** What the view shows: column and heading, in this order. Related ones name the table in brackets. */
  columns: readonly (readonly [column: string, heading: Readonly<Record<Language, string>>])[];
}

const changed = ['modifiedon', { en: 'Modified On', 'zh-CN': '修改时间' }] as const;
const owner = ['ownerid', { en: 'Owner', 'zh-CN': '负责人' }] as const;

/** The views that lists begin with. Names of tables are known, names of views and headings in Chinese are translations. */
export const views: Readonly<Record<TableName, View>> = {
  account: {
    table: { en: 'Account', 'zh-CN': '客户' },
    view: { en: 'My Active Accounts', 'zh-CN': '我的可用客户' },
    columns: [
      ['name', { en: 'Account Name', 'zh-CN': '客户名' }],
      ['telephone1', { en: 'Main Phone', 'zh-CN': '主要电话' }],
      ['address1_city', { en: 'Address 1: City', 'zh-CN': '地址 1: 市/县' }],
      ['revenue', { en: 'Annual Revenue', 'zh-CN': '年收入' }],
      ['description', { en: 'Description', 'zh-CN': '说明' }],
      owner,
      changed,
    ],
  },
  contact: {
    table: { en: 'Contact', 'zh-CN': '联系人' },
    view: { en: 'My Active Contacts', 'zh-CN': '我的可用联系人' },
    columns: [
      ['fullname', { en: 'Full Name', 'zh-CN': '全名' }],
      ['emailaddress1', { en: 'Email', 'zh-CN': '电子邮件' }],
      ['mobilephone', { en: 'Mobile Phone', 'zh-CN': '移动电话' }],
      ['parentcustomerid', { en: 'Account Name (Account)', 'zh-CN': '客户名（客户）' }],
      owner,
      changed,
    ],
  },
  lead: {
    table: { en: 'Lead', 'zh-CN': '潜在顾客' },
    view: { en: 'My Open Leads', 'zh-CN': '我的开放潜在顾客' },
    columns: [
      ['fullname', { en: 'Name', 'zh-CN': '姓名' }],
      ['subject', { en: 'Topic', 'zh-CN': '主题' }],
      ['statuscode', { en: 'Status Reason', 'zh-CN': '状态描述' }],
      owner,
      changed,
    ],
  },
  opportunity: {
    table: { en: 'Opportunity', 'zh-CN': '商机' },
    view: { en: 'My Open Opportunities', 'zh-CN': '我的开放商机' },
    columns: [
      ['name', { en: 'Topic', 'zh-CN': '主题' }],
      ['parentaccountid', { en: 'Account Name (Account)', 'zh-CN': '客户名（客户）' }],
      ['estimatedvalue', { en: 'Est. Revenue', 'zh-CN': '预计收入' }],
      owner,
      changed,
    ],
  },
};
