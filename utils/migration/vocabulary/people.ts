import { address } from './address.ts';
import { description, email, mobile, owner, phone, recordId, website } from './common.ts';
import type { Meaning } from './field-types.ts';
import { links } from './links.ts';

const person = {
  firstName: { type: 'text', names: ['First name', 'Given name', 'FirstName', 'Forename', '名', '名字'] },
  lastName: { type: 'text', names: ['Last name', 'Surname', 'Family name', 'LastName', '姓', '姓氏'] },
  name: {
    type: 'text',
    names: [
      'Full name',
      'Name',
      'Contact name',
      'Person - Name',
      'Lead name',
      'Contact person',
      '姓名',
      '名称',
      '联系人',
      '联系人姓名',
      '线索名称',
      '全名',
    ],
  },
  email,
  phone,
  mobile,
  jobTitle: {
    type: 'text',
    names: ['Job title', 'Title', 'Position', 'Role', 'JobTitle', '职位', '职务', '头衔', '岗位'],
  },
} as const satisfies Record<string, Meaning>;

/** Someone that the company deals with. */
export const contact = {
  id: { ...recordId, names: [...recordId.names, 'Contact ID', 'Person ID', 'Person - ID', '联系人ID', '联系人编号'] },
  ...person,
  department: { type: 'text', names: ['Department', 'Dept', '部门', '所在部门'] },
  companyName: links.companyName,
  companyId: links.companyId,
  ...address('Mailing', 'Business', 'Postal address', 'Other', 'Home'),
  birthday: { type: 'date', names: ['Birthday', 'Birthdate', 'Date of birth', 'Date of Birth', '生日', '出生日期'] },
  description,
  owner: { ...owner, names: [...owner.names, 'Contact owner', 'Person - Owner'] },
} as const satisfies Record<string, Meaning>;

/** Someone who may become a customer, with no company record yet. */
export const lead = {
  id: { ...recordId, names: [...recordId.names, 'Lead ID', '线索ID', '线索编号'] },
  ...person,
  title: { type: 'text', names: ['Lead title', 'Lead - Title', 'Topic', 'Subject', '主题', '线索主题'] },
  companyName: { ...links.companyName, type: 'text' },
  website,
  source: {
    type: 'choice',
    names: ['Lead source', 'Source', 'Original source', 'LeadSource', '线索来源', '来源', '客户来源'],
  },
  status: { type: 'choice', names: ['Lead status', 'Status', '线索状态', '状态'] },
  ...address(),
  description,
  owner: { ...owner, names: [...owner.names, 'Lead owner', 'Lead - Owner'] },
} as const satisfies Record<string, Meaning>;
