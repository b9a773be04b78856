import type { Meaning } from './field-types.ts';

export const recordId: Meaning = {
  type: 'id',
  names: [
    'Former ID',
    'ID',
    'Record ID',
    'Record Id',
    'Object ID',
    'System ID',
    '_id',
    'GUID',
    '编号',
    '记录ID',
    '唯一标识',
    '数据ID',
  ],
};

export const owner: Meaning = {
  type: 'text',
  names: [
    'Owner',
    'Owner Name',
    'Record owner',
    'Assigned to',
    'Assigned to user',
    'Responsible',
    '负责人',
    '所有人',
    '归属人',
    '跟进人',
    '负责人（必填）',
  ],
};

export const description: Meaning = {
  type: 'text',
  names: [
    'Description',
    'Notes',
    'Remarks',
    'Comments',
    'Memo',
    'About us',
    '备注',
    '描述',
    '说明',
    '简介',
    '备注信息',
  ],
};

export const phone: Meaning = {
  type: 'phone',
  names: [
    'Phone',
    'Phone number',
    'Telephone',
    'Tel',
    'Business phone',
    'Work phone',
    'Phone - Work',
    'Main phone',
    'telephone1',
    '电话',
    '座机',
    '办公电话',
    '固定电话',
    '联系电话',
    '公司电话',
  ],
};

export const mobile: Meaning = {
  type: 'phone',
  names: [
    'Mobile',
    'Mobile phone',
    'Mobile phone number',
    'Cell phone',
    'Phone - Mobile',
    'MobilePhone',
    '手机',
    '手机号',
    '手机号码',
    '移动电话',
  ],
};

export const email: Meaning = {
  type: 'email',
  names: [
    'Email',
    'E-mail',
    'Email address',
    'Email - Work',
    'Email (Work)',
    'Work email',
    'emailaddress1',
    '邮箱',
    '电子邮件',
    '电子邮箱',
    '邮件',
    '邮件地址',
    'Email地址',
  ],
};

export const website: Meaning = {
  type: 'url',
  names: [
    'Website',
    'Website URL',
    'Company domain name',
    'Domain',
    'Web site',
    'Homepage',
    'URL',
    'websiteurl',
    '网址',
    '网站',
    '官网',
    '公司网址',
    '公司主页',
  ],
};

/** An address in its parts; `prefixes` are what CRMs put before them, as in “Billing City”. */
export function address(...prefixes: string[]) {
  const names = (...plain: [string, ...string[]]): Meaning['names'] => {
    const [first, ...others] = plain;
    return [first, ...others, ...prefixes.flatMap((prefix) => plain.map((name) => `${prefix} ${name}`))];
  };
  return {
    street: {
      type: 'text',
      names: names(
        'Street',
        'Street address',
        'Address',
        'Address line 1',
        'Address 1: Street 1',
        '地址',
        '街道',
        '详细地址',
        '联系地址',
        '街道地址',
      ),
    },
    city: { type: 'text', names: names('City', 'Town', 'Address 1: City', '城市', '市', '所在城市') },
    state: {
      type: 'text',
      names: names(
        'State',
        'Province',
        'State/Region',
        'State/Province',
        'Region',
        'Address 1: State/Province',
        '省',
        '省份',
        '州',
        '省/州',
        '所在省份',
      ),
    },
    postcode: {
      type: 'text',
      names: names(
        'Postal code',
        'Zip',
        'Zip code',
        'Zip/Postal Code',
        'Postcode',
        'Address 1: ZIP/Postal Code',
        '邮编',
        '邮政编码',
      ),
    },
    country: {
      type: 'text',
      names: names('Country', 'Country/Region', 'Address 1: Country/Region', '国家', '国家/地区', '国家或地区'),
    },
  } as const satisfies Record<string, Meaning>;
}

/** How other records name the company, contact or deal that they belong to. */
export const links = {
  companyName: {
    type: 'reference',
    names: [
      'Company name',
      'Company',
      'Account',
      'Account Name',
      'Organization',
      'Organization - Name',
      'Organisation',
      'Associated Company',
      'Parent Customer',
      'parentcustomerid',
      '公司',
      '公司名称',
      '客户',
      '客户名称',
      '所属客户',
      '所属公司',
      '关联客户',
      '企业名称',
      '单位名称',
    ],
  },
  companyId: {
    type: 'reference',
    names: [
      'Company former ID',
      'Company ID',
      'Account ID',
      'Account Name.id',
      'Organization ID',
      'Associated Company ID',
      'Associated Company IDs',
      'AccountId',
      'Parent Account ID',
      '公司ID',
      '客户ID',
      '客户编号',
      '所属客户ID',
      '关联客户ID',
    ],
  },
  contactName: {
    type: 'reference',
    names: [
      'Contact name',
      'Contact',
      'Contact person',
      'Person',
      'Person - Name',
      'Associated Contact',
      'Primary Contact',
      '联系人',
      '联系人姓名',
      '主要联系人',
      '关联联系人',
    ],
  },
  contactId: {
    type: 'reference',
    names: [
      'Contact former ID',
      'Contact ID',
      'Contact person ID',
      'Person ID',
      'Contact Name.id',
      'Associated Contact ID',
      'Associated Contact IDs',
      'ContactId',
      'WhoId',
      '联系人ID',
      '关联联系人ID',
    ],
  },
  dealName: {
    type: 'reference',
    names: [
      'Deal name',
      'Deal',
      'Deal - Title',
      'Opportunity',
      'Opportunity Name',
      'Associated Deal',
      'Potential Name',
      '商机',
      '商机名称',
      '交易',
      '交易名称',
      '关联商机',
    ],
  },
  dealId: {
    type: 'reference',
    names: [
      'Deal former ID',
      'Deal ID',
      'Opportunity ID',
      'Deal Name.id',
      'Associated Deal ID',
      'Associated Deal IDs',
      'OpportunityId',
      'WhatId',
      '商机ID',
      '交易ID',
      '关联商机ID',
    ],
  },
} as const satisfies Record<string, Meaning>;
