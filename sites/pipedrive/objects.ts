import type { SiteInput } from '../schema.ts';

type ObjectInput = SiteInput['objects'][number];

/** `{type}-{company number}-{number of the export}`, as seen in real exports. */
const fileName = (types: string) => `^(${types})-\\d+-\\d+( ?\\(\\d+\\))?\\.(csv|xlsx)$`;

/** A whole list of everybody's records. Lists of deals begin with the open ones, so their count is not that of all. */
const list = (names: string) => ({ type: 'path' as const, path: `^/(${names})(/list)?(/user/everyone)?/?$` });

const exported = { in: ['export'], idColumn: 'ID', idForm: '^\\d+$', from: 'publicCode' };

/** Seen in exports: their names and columns are those of real files. */
const seenInExports: ObjectInput[] = [
  {
    id: 'deals',
    name: { en: 'Deals', 'zh-CN': '交易' },
    fileName: fileName('deals'),
    columns: ['ID', 'Title', 'Owner', 'Value', 'Organization ID', 'Contact person ID', 'Stage', 'Status'],
    references: [
      { column: 'Organization ID', object: 'organizations' },
      { column: 'Contact person ID', object: 'people' },
    ],
    ...exported,
  },
  {
    id: 'people',
    name: { en: 'People', 'zh-CN': '联系人' },
    at: list('persons|people'),
    count: ['([\\d,.\\s]*\\d)\\s*(?:people|persons|contacts)\\b', '(\\d[\\d,]*)\\s*(?:位|个|名|条)?(?:联系人|人员)'],
    missing: {
      en: 'The organization is given by name, not by its ID.',
      'zh-CN': '其中的组织只有名称，没有 ID。',
    },
    fileName: fileName('people|persons'),
    columns: ['ID', 'Name', 'Organization'],
    ...exported,
  },
  {
    id: 'organizations',
    name: { en: 'Organizations', 'zh-CN': '组织' },
    at: list('organizations'),
    count: ['([\\d,.\\s]*\\d)\\s*(?:organizations|organisations)\\b', '(\\d[\\d,]*)\\s*(?:个|家|条)?(?:组织|公司)'],
    fileName: fileName('organizations'),
    columns: ['ID', 'Name', 'Owner'],
    ...exported,
  },
];

/** The export page may offer these too; no export of them was seen. */
const perhapsExported = (id: string, en: string, zh: string, otherwise?: ObjectInput['instead']): ObjectInput => ({
  id,
  name: { en, 'zh-CN': zh },
  fileName: fileName(id),
  instead: otherwise ?? {
    en: 'Whether the export page offers it is not known. If it does, choose it there; otherwise read it directly, as above.',
    'zh-CN': '导出页面是否提供这一类尚不清楚。有就在那里选择；没有就用上面的“直接读取记录”。',
  },
  from: 'apiHelp',
});

const askSupport = {
  en: 'Whether the export page offers it is not known. If it does not, ask support for it before the account closes.',
  'zh-CN': '导出页面是否提供这一类尚不清楚。没有的话，请在账户关闭前向客服索取。',
};

export const objects: ObjectInput[] = [
  ...seenInExports,
  perhapsExported('leads', 'Leads', '线索'),
  perhapsExported('notes', 'Notes', '备注'),
  perhapsExported('activities', 'Activities', '活动', askSupport),
  perhapsExported('products', 'Products', '产品', askSupport),
  perhapsExported('projects', 'Projects', '项目', askSupport),
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
    name: { en: 'Email conversations', 'zh-CN': '邮件会话' },
    missing: {
      en: 'Reading directly gives the list of conversations, not the text of each email.',
      'zh-CN': '直接读取得到的是会话清单，不含每封邮件的正文。',
    },
    instead: {
      en: 'The emails themselves are also in the mailbox that was connected.',
      'zh-CN': '邮件原件仍在所绑定的邮箱中。',
    },
    from: 'apiHelp',
  },
  {
    id: 'users',
    name: { en: 'Users', 'zh-CN': '用户' },
    instead: {
      en: 'Read them directly, as above.',
      'zh-CN': '请用上面的“直接读取记录”。',
    },
    from: 'apiHelp',
  },
];
