import type { SiteInput } from '../schema.ts';

type ObjectInput = SiteInput['objects'][number];

/** 15 letters and digits, or the same with three more that repeat nothing new. */
const idForm = '[0-9A-Za-z]{15}(?:[0-9A-Za-z]{3})?';

/** An object as Data Export writes it: a CSV by its API name, upper-case API names as headings. */
function exported(
  id: string,
  apiName: string,
  name: ObjectInput['name'],
  more: Partial<ObjectInput> = {},
): ObjectInput {
  return {
    id,
    name,
    path: `/lightning/o/${apiName}/list`,
    in: ['dataExport'],
    fileName: `^${apiName}\\.csv$`,
    columns: ['ID', 'CREATEDDATE'],
    idColumn: 'ID',
    idForm,
    from: 'backupCode',
    ...more,
  };
}

const ofAccount = { column: 'ACCOUNTID', object: 'accounts' };
const ofContact = { column: 'CONTACTID', object: 'contacts' };

const onlyWhenTicked = {
  missing: {
    en: 'It is in the export only when the box for attachments and files was ticked.',
    'zh-CN': '只有勾选了附件和文件选项，导出中才会包含。',
  },
  instead: {
    en: 'Make the export again with those boxes ticked, or have a developer read the files by API.',
    'zh-CN': '勾选这些选项后重新导出，或请开发人员通过 API 读取文件。',
  },
};

export const objects: ObjectInput[] = [
  exported('accounts', 'Account', { en: 'Accounts', 'zh-CN': '客户' }),
  exported('contacts', 'Contact', { en: 'Contacts', 'zh-CN': '联系人' }, { references: [ofAccount] }),
  exported('leads', 'Lead', { en: 'Leads', 'zh-CN': '潜在客户' }),
  exported('opportunities', 'Opportunity', { en: 'Opportunities', 'zh-CN': '业务机会' }, { references: [ofAccount] }),
  exported('cases', 'Case', { en: 'Cases', 'zh-CN': '个案' }, { references: [ofAccount, ofContact] }),
  exported('tasks', 'Task', { en: 'Tasks', 'zh-CN': '任务' }),
  exported('events', 'Event', { en: 'Events', 'zh-CN': '事件' }),
  exported('users', 'User', { en: 'Users', 'zh-CN': '用户' }, { path: undefined }),
  exported('notes', 'Note', { en: 'Notes', 'zh-CN': '备注' }, { path: undefined }),
  exported('attachments', 'Attachment', { en: 'Attachments', 'zh-CN': '附件' }, { path: undefined, ...onlyWhenTicked }),
  exported(
    'files',
    'ContentVersion',
    { en: 'Files (content versions)', 'zh-CN': '文件（ContentVersion）' },
    { path: undefined, ...onlyWhenTicked },
  ),
];
