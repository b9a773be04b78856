import type { SiteInput } from '../schema.ts';

const guid = '^\\{?[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\\}?$';

/** The hidden first column of a list’s export, called after the table. */
const key = (table: string) => `(Do Not Modify) ${table}`;

type SiteObject = SiteInput['objects'][number];

/** A table whose list can be exported to Excel, and which can be exported as CSV. `file` is what its files’ names hold. Where a file has none of these columns its headings are another language’s. */
const table = (id: string, name: SiteObject['name'], called: string, file: string): SiteObject => ({
  id,
  name,
  path: `/main.aspx?pagetype=entitylist&etn=${called.toLowerCase()}`,
  in: ['excel', 'table'],
  missing: {
    en: 'The Excel file has the view’s columns only, dates without the time; the CSV file has no owner and no dates of creation and change.',
    'zh-CN': 'Excel 文件只含视图中的列，日期不带时间；CSV 文件不含负责人、创建和修改时间。',
  },
  fileName: `(${file}).*\\.xlsx$`,
  columns: [key(called), '(Do Not Modify) Row Checksum', '(Do Not Modify) Modified On'],
  idForm: guid,
  idColumn: key(called),
  from: 'excelHelp',
});

export const objects: SiteInput['objects'] = [
  table('accounts', { en: 'Accounts', 'zh-CN': '客户' }, 'Account', 'Account|客户'),
  table('contacts', { en: 'Contacts', 'zh-CN': '联系人' }, 'Contact', 'Contact|联系人'),
  table('leads', { en: 'Leads', 'zh-CN': '潜在顾客' }, 'Lead', 'Lead|潜在顾客|潜在客户'),
  table('opportunities', { en: 'Opportunities', 'zh-CN': '商机' }, 'Opportunity', 'Opportunit(?:y|ies)|商机'),
  {
    id: 'activities',
    name: { en: 'Activities', 'zh-CN': '活动' },
    instead: {
      en: 'Tasks, emails, calls and appointments each have a list of their own; export each, or read them directly, as above.',
      'zh-CN': '任务、邮件、电话、约会各有列表，请分别导出，或用上面的“直接读取记录”。',
    },
    in: ['excel'],
    from: 'excelHelp',
  },
  {
    id: 'notes',
    name: { en: 'Notes', 'zh-CN': '注释' },
    missing: {
      en: 'The files attached to notes: only their names come out.',
      'zh-CN': '注释所附的文件：只能得到文件名。',
    },
    instead: {
      en: 'Open the records with files and download each.',
      'zh-CN': '请打开带附件的记录逐个下载。',
    },
    from: 'publicCode',
  },
];

type ApiObject = NonNullable<SiteInput['api']>['objects'][number];

/** OData 4: each answer names the address of the next. */
const set = (object: string, path: string, idColumn: string): ApiObject => ({
  object,
  path,
  rows: '/value',
  paging: { type: 'next-link', next: '/@odata.nextLink' },
  idColumn,
  from: 'publicCode',
});

const noteColumns =
  'annotationid,subject,notetext,objecttypecode,_objectid_value,filename,filesize,mimetype,createdon,modifiedon,_ownerid_value';

/** Complete where the exports are not: owner, dates with the time, ids of what belongs together. */
export const api: SiteInput['api'] = {
  base: '/api/data/v9.2',
  headers: {
    Prefer: { type: 'fixed', fixed: 'odata.maxpagesize=1000' },
    'OData-MaxVersion': { type: 'fixed', fixed: '4.0' },
    'OData-Version': { type: 'fixed', fixed: '4.0' },
  },
  rate: { requests: 2, seconds: 1 },
  who: {
    en: 'Only what your own user may see is read.',
    'zh-CN': '只能读到你的用户有权查看的内容。',
  },
  objects: [
    set('accounts', '/accounts', 'accountid'),
    set('contacts', '/contacts', 'contactid'),
    set('leads', '/leads', 'leadid'),
    set('opportunities', '/opportunities', 'opportunityid'),
    set('activities', '/activitypointers', 'activityid'),
    // Without the attached files themselves: one alone may be larger than an answer that is read.
    set('notes', `/annotations?$select=${noteColumns}`, 'annotationid'),
  ],
  from: 'publicCode',
};
