import { address } from './address.ts';
import { description, owner, phone, recordId, website } from './common.ts';
import type { Meaning } from './field-types.ts';

/** A company that is or may become a customer. */
export const company = {
  id: {
    ...recordId,
    names: [
      ...recordId.names,
      'Account ID',
      'Company ID',
      'Organization ID',
      'Organization - ID',
      '客户ID',
      '公司ID',
      '客户编号',
    ],
  },
  name: {
    type: 'text',
    names: [
      'Company name',
      'Name',
      'Account name',
      'Account',
      'Organization',
      'Organization - Name',
      'Organization name',
      'Company',
      '客户名称',
      '公司名称',
      '名称',
      '企业名称',
      '单位名称',
      '公司',
      '客户',
      '公司全称',
    ],
  },
  website,
  phone,
  industry: { type: 'choice', names: ['Industry', 'Sector', '行业', '所属行业', '行业类型', '一级行业'] },
  revenue: {
    type: 'number',
    names: [
      'Annual revenue',
      'Revenue',
      'AnnualRevenue',
      'Turnover',
      '年收入',
      '年营业额',
      '营业额',
      '年营收',
      '年销售额',
    ],
  },
  employees: {
    type: 'number',
    names: [
      'Number of employees',
      'Employees',
      'No. of Employees',
      'NumberOfEmployees',
      'Headcount',
      '员工数',
      '员工人数',
      '人数',
      '公司人数',
      '总人数',
    ],
  },
  number: { type: 'text', names: ['Account number', 'Customer number', 'AccountNumber', '客户代码', '客户号'] },
  ...address('Billing', 'Office', 'Company'),
  description,
  owner: { ...owner, names: [...owner.names, 'Account owner', 'Company owner', 'Organization - Owner'] },
} as const satisfies Record<string, Meaning>;
