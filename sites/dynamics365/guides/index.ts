import type { SiteInput } from '../../schema.ts';
import { cancel, cancelFromMenu, cancelOlderAccount } from './cancel.ts';
import { exportList, exportTables } from './export.ts';

export const guides: SiteInput['guides'] = {
  cancel,
  cancelOlderAccount,
  cancelFromMenu,
  export: exportList,
  exportTables,
};
