import type { SiteInput } from '../schema.ts';

const noFullExport = {
  en: 'It is not in the export. Read it directly, as above, or ask support for it before the account closes.',
  'zh-CN': '导出中没有这类数据。请用上面的“直接读取记录”，或在账户关闭前向客服索取。',
};

/** `{type}-{company number}-{number of the export}`, as seen in real exports. */
const fileName = (types: string) => `^(${types})-\\d+-\\d+( ?\\(\\d+\\))?\\.(csv|xlsx)$`;

export const objects: SiteInput['objects'] = [
  {
    id: 'deals',
    name: { en: 'Deals', 'zh-CN': '交易' },
    in: ['export'],
    fileName: fileName('deals'),
    columns: ['ID', 'Title', 'Owner', 'Value', 'Organization ID', 'Contact person ID', 'Stage', 'Status'],
    idColumn: 'ID',
    idForm: '^\\d+$',
    references: [
      { column: 'Organization ID', object: 'organizations' },
      { column: 'Contact person ID', object: 'people' },
    ],
    from: 'publicCode',
  },
  {
    id: 'people',
    name: { en: 'People', 'zh-CN': '联系人' },
    in: ['export'],
    missing: {
      en: 'The organization stands there by name, not by its ID.',
      'zh-CN': '其中的组织只有名称，没有 ID。',
    },
    fileName: fileName('people|persons'),
    columns: ['ID', 'Name', 'Organization'],
    idColumn: 'ID',
    idForm: '^\\d+$',
    from: 'publicCode',
  },
  {
    id: 'organizations',
    name: { en: 'Organizations', 'zh-CN': '组织' },
    in: ['export'],
    fileName: fileName('organizations'),
    columns: ['ID', 'Name', 'Owner'],
    idColumn: 'ID',
    idForm: '^\\d+$',
    from: 'publicCode',
  },
  {
    id: 'notes',
    name: { en: 'Notes', 'zh-CN': '备注' },
    instead: noFullExport,
    from: 'apiHelp',
  },
  {
    id: 'leads',
    name: { en: 'Leads', 'zh-CN': '线索' },
    instead: noFullExport,
    from: 'apiHelp',
  },
  {
    id: 'files',
    name: { en: 'Files', 'zh-CN': '文件' },
    missing: {
      en: 'Reading directly gives the list of files with what they belong to, not the files themselves.',
      'zh-CN': '直接读取得到的是文件清单及所属记录，不是文件本身。',
    },
    instead: {
      en: 'Open the records with files and download each, or ask support.',
      'zh-CN': '请打开带附件的记录逐个下载，或联系客服。',
    },
    from: 'apiHelp',
  },
  {
    id: 'mails',
    name: { en: 'E-mail conversations', 'zh-CN': '邮件会话' },
    missing: {
      en: 'Reading directly gives the list of conversations, not the text of each mail.',
      'zh-CN': '直接读取得到的是会话清单，不含每封邮件的正文。',
    },
    instead: {
      en: 'The mails themselves are also in the mailbox that was connected.',
      'zh-CN': '邮件原件仍在所绑定的邮箱中。',
    },
    from: 'apiHelp',
  },
  {
    id: 'users',
    name: { en: 'Users', 'zh-CN': '用户' },
    instead: noFullExport,
    from: 'apiHelp',
  },
];

type ApiObject = NonNullable<SiteInput['api']>['objects'][number];

/** The first version of the vendor's API pages by offset; at most 500 rows at once. */
const list = (object: string, path: string): ApiObject => ({
  object,
  path,
  rows: '/data',
  idColumn: 'id',
  paging: { type: 'offset', parameter: 'start', more: '/additional_data/pagination/more_items_in_collection' },
  size: { parameter: 'limit', rows: 500 },
  from: 'apiHelp',
});

/** What the export leaves out. The session token in the page's own cookie serves for the first version of the API only. */
export const api: SiteInput['api'] = {
  base: '/api/v1',
  query: {
    session_token: { type: 'cookie', cookie: 'pipe-session-token' },
    strict_mode: { type: 'fixed', fixed: 'true' },
  },
  rate: { requests: 1, seconds: 1 },
  who: {
    en: 'Only what your own user may see is read.',
    'zh-CN': '只能读到您的用户有权查看的内容。',
  },
  objects: [
    list('notes', '/notes'),
    list('leads', '/leads'),
    list('files', '/files'),
    list('mails', '/mailbox/mailThreads?folder=inbox'),
    { ...list('users', '/users'), paging: { type: 'one-page' }, size: undefined },
  ],
  from: 'publicCode',
};
