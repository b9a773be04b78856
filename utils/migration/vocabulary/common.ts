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
