import { ApiError, get, startRouter } from '../../kit/page/index.js';
import { company } from './classic/company.js';
import { dataExport } from './classic/data-export.js';
import { exportOptions } from './classic/export-options.js';
import { users } from './classic/users.js';
import { noAccess } from './views/no-access.js';

/** Classic: alone under its own address, or in a frame of Lightning’s set-up. */
document.body.className = 'sfdcBody brandQuaternaryBgr';
const session = await get('/services/practice/me');
const outlet = document.createElement('div');
document.body.append(outlet);

const routes = [
  [/^\/ui\/setup\/export\/DataExportPage\/e/, exportOptions],
  [/^\/ui\/setup\/export\//, dataExport],
  [/^\/00D/, company],
  [/^/, users],
];
await startRouter({
  outlet,
  routes,
  context: { session },
  onError(error) {
    if (error instanceof ApiError && error.status === 403) return noAccess();
    throw error;
  },
});
