import type { SiteInput } from '../schema.ts';

type ObjectInput = SiteInput['objects'][number];

/** A module as the backup writes it: `Accounts_001.csv`, headings are the labels of its fields. */
function backedUp(id: string, module: string, name: ObjectInput['name'], more: Partial<ObjectInput> = {}): ObjectInput {
  return {
    id,
    name,
    path: `/crm/{id}/tab/${module}`,
    in: ['backup', 'moduleExport'],
    fileName: `^${module}_\\d{3}\\.csv$`,
    columns: ['Record Id', 'Created Time', 'Modified Time'],
    idColumn: 'Record Id',
    idForm: 'zcrm_\\d+',
    from: 'importerCode',
    ...more,
  };
}

const ofAccount = { column: 'Account Name.id', object: 'accounts' };
const picture = (column: string) => ({ column, folder: 'RecordImages' });

export const objects: ObjectInput[] = [
  backedUp('accounts', 'Accounts', { en: 'Accounts', 'zh-CN': '客户' }, { files: [picture('Account Image')] }),
  backedUp(
    'contacts',
    'Contacts',
    { en: 'Contacts', 'zh-CN': '联系人' },
    { references: [ofAccount], files: [picture('Contact Image')] },
  ),
  backedUp('leads', 'Leads', { en: 'Leads', 'zh-CN': '线索' }),
  // Deals keep their old name in addresses and files.
  backedUp('deals', 'Potentials', { en: 'Deals', 'zh-CN': '商机' }, { references: [ofAccount] }),
  backedUp('products', 'Products', { en: 'Products', 'zh-CN': '产品' }),
  backedUp('salesOrders', 'Sales_Orders', { en: 'Sales orders', 'zh-CN': '销售订单' }, { path: undefined }),
  backedUp('notes', 'Notes', { en: 'Notes', 'zh-CN': '备注' }, { path: undefined, in: ['backup'] }),
  backedUp(
    'users',
    'Users',
    { en: 'Users', 'zh-CN': '用户' },
    { path: undefined, in: ['backup'], columns: ['id'], idColumn: 'id', idForm: '\\d+' },
  ),
  backedUp(
    'attachments',
    'Attachments',
    { en: 'Attachments', 'zh-CN': '附件' },
    { path: undefined, in: ['backup'], columns: [], idColumn: undefined, idForm: undefined },
  ),
  {
    id: 'mails',
    name: { en: 'Emails fetched by IMAP', 'zh-CN': '通过 IMAP 收取的邮件' },
    missing: { en: 'No export contains them.', 'zh-CN': '任何导出都不包含。' },
    instead: {
      en: 'They stay in the mailbox that they were fetched from: make sure that it is kept.',
      'zh-CN': '它们仍在原邮箱中：请确认邮箱会保留。',
    },
    from: 'backupHelp',
  },
];
